import type { Utterance } from '../../../src/schemas/data.ts';

const OPENING_QUOTE = /[:,] ?[“"]/u;
const CLOSING_QUOTE = /[”"](?=[.,;!?]?$)/u;

/**
 * Where the direct speech is in an English translation: between the quotation marks that a colon or comma leads to,
 * else after the colon. Empty where the Persian segment has no direct speech or the English does not show it.
 * Offsets are UTF-16, into the translation.
 */
export function englishUtterances(
  text: string,
  persian: readonly Pick<Utterance, 'mode'>[],
): Pick<Utterance, 'mode' | 'start' | 'end'>[] {
  if (!persian.some(({ mode }) => mode === 'direct')) return [];
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
