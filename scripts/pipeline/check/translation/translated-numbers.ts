import { asciiDigit } from '../../../../src/text/characters.ts';
import { englishNumbers } from './english-numbers.ts';
import { persianNumbers } from './persian-numbers.ts';

/** A number of the text that its translation has in no form; `instead` are those that only the translation has. */
export interface LostNumber {
  readonly number: string;
  readonly instead: readonly string[];
}

const GREGORIAN_MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/;
/** “A” and “an” say one, too. */
const ONE = /\b(?:an?|one|single|only|sole)\b/i;

/** A number in figures as it is written, with the word that says thousands or millions. */
const FIGURES = /[\d۰-۹]+(?:[.,:/][\d۰-۹]+)*(?: (?:thousand|million|billion|trillion))?/u;

/** Numbers may be rounded by no more than figures are in a computer. */
const isSame = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= Math.abs(b) * 1e-6;

/**
 * Numbers in figures of the Persian that the English has in no form: neither in figures nor in words, in neither calendar.
 * A number that the text has twice may stand once.
 */
export function lostNumbers(persian: string, english: string): LostNumber[] {
  const wanted = persianNumbers(persian);
  if (wanted.length === 0) return [];
  const found = englishNumbers(english);
  const isThere = (value: number): boolean =>
    found.some((one) => isSame(one, value)) || (value === 1 && ONE.test(english));
  const lost = wanted.filter(
    ({ readings, isDay }) =>
      !(isDay && GREGORIAN_MONTH.test(english)) &&
      !readings.some((reading) => reading.every((forms) => forms.some(isThere))),
  );
  if (lost.length === 0) return [];
  const accounted = wanted.flatMap(({ readings }) => readings.flat(2));
  const isOfText = (one: number): boolean => accounted.some((value) => isSame(one, value));
  const figures = (english.match(new RegExp(FIGURES, 'gu')) ?? []).filter(
    (token) => !englishNumbers(token).some(isOfText),
  );
  const words = found.filter((one) => one > 1 && !isOfText(one)).map(String);
  const instead = FIGURES.test(english) ? figures : words;
  return lost.map(({ words }) => ({ number: words, instead }));
}

/** Numbers up to this one are often written in words, of which none is known in other languages than English. */
const LEAST_IN_FIGURES = 21;

/**
 * Every number in figures of a text in any language, in all ways in which languages write it: 1,250.5 and 1.250,5 and 1 250,5.
 */
function figuresIn(text: string): number[] {
  const plain = Array.from(text, asciiDigit).join('').replaceAll('٬', ',').replaceAll('٫', '.');
  return [...plain.matchAll(/\d+(?:[.,'’\u00A0\u202F ]\d+)*/gu)].flatMap(([written]) => {
    const pieces = written.split(/\D/).map(Number);
    const joined = written.replaceAll(/['’\u00A0\u202F ]/gu, '');
    const isDecimal = /^(\d+(?:[.,]\d{3})*)[.,](\d+)$/.exec(joined);
    const [, whole = '', part = ''] = isDecimal ?? [];
    return [
      ...pieces,
      Number(joined.replaceAll(/[.,]/g, '')),
      ...(isDecimal === null ? [] : [Number(`${whole.replaceAll(/[.,]/g, '')}.${part}`)]),
    ];
  });
}

/**
 * Numbers in figures of the Persian that a translation into another language than English has not in figures, in neither calendar.
 * Small ones and days of a month are not looked at, and of «۳۵ هزار» only the figures: the other language may have words for the rest.
 */
export function lostFigures(persian: string, translation: string): LostNumber[] {
  const found = figuresIn(translation);
  const isThere = (value: number): boolean => found.some((one) => isSame(one, value));
  const lost = persianNumbers(persian).filter(({ words, readings, isDay }) => {
    const own = figuresIn(words);
    const isSmall = own.every((one) => one < LEAST_IN_FIGURES);
    return (
      !isDay &&
      !isSmall &&
      !own.some((one) => one >= LEAST_IN_FIGURES && isThere(one)) &&
      !readings.some((reading) => reading.every((forms) => forms.some(isThere)))
    );
  });
  if (lost.length === 0) return [];
  const accounted = persianNumbers(persian).flatMap(({ words, readings }) => [
    ...figuresIn(words),
    ...readings.flat(2),
  ]);
  const instead = found.filter(
    (one) => one >= LEAST_IN_FIGURES && !accounted.some((value) => isSame(one, value)),
  );
  return lost.map(({ words }) => ({ number: words, instead: [...new Set(instead)].map(String) }));
}
