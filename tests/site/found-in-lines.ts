import { type Language, type Phrase, phraseInWords } from '../../scripts/diagnostics/index.ts';

/** What is found, a line each, as a reader of a language is told it. */
export const inLines = (found: readonly Phrase[], language: Language = 'en'): string[] =>
  found.map((one) => phraseInWords(one, language));
