import { type Glossary, type GlossaryTerm, renderedIn } from '../../translate/index.ts';

/** A term that a translation has otherwise than the glossary lays down, and how. */
export interface Departure {
  readonly term: GlossaryTerm;
  /** The forbidden renderings that stand there; none where only an allowed one is missing. */
  readonly forbidden: readonly string[];
}

/** Terms of a text whose translation has none of their renderings, or a forbidden one. */
export const departures = (
  glossary: Glossary,
  text: string,
  translation: string,
  language: string,
): Departure[] =>
  glossary
    .in(language)
    .termsIn(text)
    .flatMap((term): Departure[] => {
      const { allowed, forbidden } = renderedIn(translation, term, language);
      return allowed.length > 0 && forbidden.length === 0 ? [] : [{ term, forbidden }];
    });

/** Words as they are quoted in a message. */
export const inQuotes = (words: readonly string[]): string[] => words.map((word) => `“${word}”`);
