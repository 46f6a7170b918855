/*
 * Words of the closed classes that reporting clauses are made of, in edited spelling; they are matched folded, and
 * where they have a ZWNJ the text may have a space or nothing.
 */
export * from './adverbials.ts';
export * from './name-lists.ts';
export { anyOf, list, loose, WORD_END, WORD_START } from './pattern.ts';
export * from './people.ts';
export {
  ACT_VERBS,
  type ActFrame,
  FREE_VERB,
  isPlural,
  REPORTING_VERB,
  REQUEST_VERB,
} from './reporting-verbs.ts';
