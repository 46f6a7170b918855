/**
 * Every rule that may edit a text, in the order in which they are applied. This list is the only one: a rule that is not
 * in it cannot make a change (a type error), and a test runs each of them. The interface's words for a rule, its name and
 * what it does, stand in `src/i18n` under `rules.<id>`; the pages about the archive and about a source list them.
 *
 * An id is published with each intervention, so it is never given another meaning.
 */
export const EDIT_RULES = [
  'bidi-controls',
  'invisible-characters',
  'presentation-forms',
  'tatweel',
  'arabic-letters',
  'soft-wrap',
  'swapped-range',
  'zwnj-plural',
  'zwnj-comparative',
  'zwnj-heh-suffix',
  'zwnj-copula',
  'zwnj-verb-prefix',
  'zwnj-compound',
  'zwnj-set-phrase',
  'zwnj-by-neighbours',
  'zwnj-for-space',
  'zwnj-for-sign',
  'editor',
] as const;
export type EditRule = (typeof EDIT_RULES)[number];
