/** Characters that cannot be seen, or are easily mistaken for others, by their Unicode names. */
export const ZWNJ = '\u200C';
export const ZWJ = '\u200D';
export const LRM = '\u200E';
export const RLM = '\u200F';
export const BOM = '\uFEFF';
export const NBSP = '\u00A0';
/** Stands in French before «:» and within quotation marks. */
export const NARROW_NBSP = '\u202F';
export const TATWEEL = '\u0640';
export const LEFT_GUILLEMET = '«';
export const RIGHT_GUILLEMET = '»';

/** Marks, embeddings, overrides and isolates that change the order of their neighbours (UAX #9). */
export const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The Persian letter for each of its Arabic forms that an Arabic keyboard or encoding leaves in Persian words. */
export const PERSIAN_LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Letters of the Arabic block that do not join to the letter after them; after these no ZWNJ is ever needed. */
export const NON_JOINING = new Set('ءآأؤإادذرزژوةۀ');

const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;

/** The ASCII digit for a Persian or Arabic-Indic digit; any other character unchanged. */
export function asciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= PERSIAN_ZERO && code <= PERSIAN_ZERO + 9) return String(code - PERSIAN_ZERO);
  if (code >= ARABIC_ZERO && code <= ARABIC_ZERO + 9) return String(code - ARABIC_ZERO);
  return character;
}

/** `text` with its ASCII digits as Persian ones, for the Persian interface. */
export function persianDigits(text: string | number): string {
  return String(text).replace(/[0-9]/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)));
}
