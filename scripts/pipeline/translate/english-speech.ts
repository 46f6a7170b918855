import type { Utterance } from '../../../src/schemas/data.ts';

/** Direct speech that a text begins with (not a name, “Iran” said), and what goes on after its clause: “We begin,” he said. “It is time.” */
const BEGINS_QUOTED = /^(?:“[^“”]+[,.!?…]”|"[^"]+[,.!?…]")/u;
const QUOTED = /“([^“”]+)”|"([^"]+)"/gu;
const OPENING_QUOTE = /[:,] ?[“"]/u;
const CLOSING_QUOTE = /[”"](?=[.,;!?]?$)/u;

/**
 * Where the direct speech is in an English translation: between the quotation marks that it begins with, or that a
 * colon or comma leads to, else after the colon. Empty where the Persian segment has no direct speech or the English does not show it.
 * Offsets are UTF-16, into the translation.
 */
export function englishUtterances(
  text: string,
  persian: readonly Pick<Utterance, 'mode'>[],
): Pick<Utterance, 'mode' | 'start' | 'end'>[] {
  if (!persian.some(({ mode }) => mode === 'direct')) return [];
  if (BEGINS_QUOTED.test(text))
    return [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({
      mode: 'direct',
      start: index + 1,
      end: index + words.length - 1,
    }));
  const opening = OPENING_QUOTE.exec(text);
  if (opening !== null) {
    const start = opening.index + opening[0].length;
    const end = start + text.slice(start).search(CLOSING_QUOTE);
    if (end > start) return [{ mode: 'direct', start, end }];
  }
  const colon = text.indexOf(': ');
  return colon < 0 || colon + 2 >= text.length
    ? []
    : [{ mode: 'direct', start: colon + 2, end: text.length }];
}
