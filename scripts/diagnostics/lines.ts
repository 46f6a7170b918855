import { fromRightToLeft, isolatedLatin } from './wording/isolates.ts';
import type { Language } from './wording/parts.ts';

/** The lines of a text for a terminal, so far in. Those of a Persian one are from right to left, but for lines of code. */
export const indented = (text: string, indent: string, language: Language): string =>
  text
    .split('\n')
    .map((line) => indent + (language === 'fa' ? fromRightToLeft(line) : line))
    .join('\n');

/** A sentence for a terminal, in which the Latin parts of a Persian one keep their order. */
export const inTerminal = (text: string, language: Language): string =>
  indented(language === 'fa' ? isolatedLatin(text) : text, '', language);
