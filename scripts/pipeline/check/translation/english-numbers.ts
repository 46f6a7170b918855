import { asciiDigit } from '../../../../src/text/characters.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const words = (list: string, at: (place: number) => number): [string, number][] =>
  list.split(' ').map((word, place) => [word, at(place)]);

/** Words below a hundred, and those that say a number without naming it: “both”, “a dozen”. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...words(UNITS, (place) => place),
  ...words(ORDINALS, (place) => place),
  ...words(TENS, (place) => (place + 2) * 10),
  ...words(TENS.replaceAll(/y\b/g, 'ieth'), (place) => (place + 2) * 10),
  ...words(
    'once both twice thrice double doubled twofold triple tripled threefold pair couple half halved quarter dozen',
    (place) => [1, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 2, 0.5, 0.5, 0.25, 12].at(place) ?? 0,
  ),
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** A number in figures; with a word such as “million” after it, what both say together. */
function inFigures(text: string): number[] {
  return [...text.matchAll(/(\d+(?:,\d{3})+|\d+)(\.\d+)?(?:[-\s]*([a-z]+))?(?:\s+([a-z]+))?/giu)].flatMap(
    ([, whole = '', part = '', ...next]) => {
      const value = Number(whole.replaceAll(',', '') + part);
      const pieces = [...whole.split(','), part.slice(1)].filter(Boolean).map(Number);
      const [first, second] = next.map((word = '') => SCALES.get(word.toLowerCase().replace(/s$|th$/, '')));
      return [
        value,
        ...pieces,
        ...(first === undefined ? [] : [value * first, value * first * (second ?? 1)]),
      ];
    },
  );
}

/** Adds up words that make one number: “two hundred and fifty-one”, “three million”, “two and a half”. */
class Sum {
  readonly values: number[] = [];
  #total = 0;
  #part: number | null = null;
  #last = 0;

  end(): void {
    if (this.#part !== null || this.#total > 0) this.values.push(this.#total + (this.#part ?? 0));
    this.#total = 0;
    this.#part = null;
    this.#last = 0;
  }

  small(value: number): void {
    // Ten goes before one, a hundred before ten: “twenty-one” is one number, “one two” are two.
    const fits = value < 1 || (this.#last >= 20 && value < 10) || this.#last >= 100;
    if (this.#part !== null && !fits) this.end();
    this.#part = (this.#part ?? 0) + value;
    this.#last = value;
    this.values.push(value);
  }

  scale(value: number): void {
    const part = this.#part ?? 1;
    if (value === 100) this.#part = part * 100;
    else {
      this.#total += part * value;
      this.#part = null;
    }
    this.#last = value;
  }

  get isOpen(): boolean {
    return this.#last >= 1;
  }
}

function inWords(text: string): number[] {
  const sum = new Sum();
  for (const [token] of text.toLowerCase().matchAll(/\p{L}+|[^\p{L}\s-]/gu)) {
    const small = SMALL.get(token) ?? SMALL.get(token.replace(/s$/, ''));
    const scale = SCALES.get(token.replace(/th$/, ''));
    if (small !== undefined) sum.small(small);
    else if (scale !== undefined) sum.scale(scale);
    else if (!(sum.isOpen && (token === 'and' || token === 'a'))) sum.end();
  }
  sum.end();
  return sum.values;
}

const inRoman = (text: string): number[] =>
  (text.match(/\b[IVX]{2,5}\b|\b[VX]\b/g) ?? [])
    .map((numeral) => ROMAN.indexOf(numeral) + 1)
    .filter((n) => n > 0);

/** Every number that an English text names, in figures, in words or as a Roman numeral, each in all ways it may be read. */
export function englishNumbers(text: string): number[] {
  const plain = Array.from(text, asciiDigit).join('');
  return [...new Set([...inFigures(plain), ...inWords(plain), ...inRoman(plain)])];
}
