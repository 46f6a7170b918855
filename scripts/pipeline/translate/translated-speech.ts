import type { Utterance } from '../../../src/schemas/data.ts';
import { NARROW_NBSP, NBSP } from '../../../src/text/characters.ts';

/** A stretch of direct speech. Offsets are UTF-16, into the translation. */
type Stretch = Pick<Utterance, 'mode' | 'start' | 'end'>;

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
function englishUtterances(text: string, persian: readonly Pick<Utterance, 'mode'>[]): Stretch[] {
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

/** Signs of other languages, each as long as the English one that means the same: « Bonjour » → “ Bonjour ”. */
const SIGNS: Readonly<Record<string, string>> = {
  '«': '“',
  '»': '”',
  '،': ',',
  '؟': '?',
  '：': ':',
  [NBSP]: ' ',
  [NARROW_NBSP]: ' ',
};

/** The text with the marks of English around speech; all offsets stay. „Ja“ opens below and closes as English opens. */
const withEnglishSigns = (text: string): string =>
  text
    .replace(/„([^„“”]*)[“”]/gu, '“$1”')
    .replace(new RegExp(`[${Object.keys(SIGNS).join('')}]`, 'gu'), (sign) => SIGNS[sign] ?? sign)
    // Where other languages put the comma behind the mark, it ends the speech as well: «نبدأ»، قال.
    .replace(/^(“[^“”]*)([^“”])”(?= ?[,.!?…])/u, '$1,”');

/**
 * Where the direct speech is in a translation into any language. French has spaces within its marks: they are no part of the
 * speech.
 */
export function translatedUtterances(
  text: string,
  persian: readonly Pick<Utterance, 'mode'>[],
  language: string,
): Stretch[] {
  if (language === 'en') return englishUtterances(text, persian);
  return englishUtterances(withEnglishSigns(text), persian).flatMap(({ mode, start, end }): Stretch[] => {
    const words = text.slice(start, end);
    const begin = start + words.length - words.trimStart().length;
    const stop = begin + words.trim().length;
    return stop > begin ? [{ mode, start: begin, end: stop }] : [];
  });
}
