import { fold } from '../../../../src/text/fold.ts';

/** Other names that news gives countries, beside those of `Intl.DisplayNames`. */
const MORE = [
  'آمریکا',
  'امریکا',
  'ایالات متحده آمریکا',
  'انگلیس',
  'انگلستان',
  'روسیه',
  'کره جنوبی',
  'کره شمالی',
  'امارات',
  'عربستان',
  'چک',
  'بوسنی',
  'فلسطین',
  'اسرائیل',
  'اتحادیه اروپا',
  'جمهوری اسلامی ایران',
  'جمهوری اسلامی',
  'ایران',
  'افغانستان',
  'تاجیکستان',
];

const CODES = Array.from({ length: 26 * 26 }, (_, i) =>
  String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)),
);

/** Folded names of countries in Persian, longest first: those that `Intl` knows (Unicode CLDR), and common others. */
export const COUNTRIES: readonly string[] = (() => {
  const names = new Intl.DisplayNames('fa', { type: 'region', fallback: 'none' });
  const known = CODES.flatMap((code) => names.of(code) ?? []);
  return [...new Set([...known, ...MORE].map((name) => fold(name)))]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length);
})();

const SINGLE: ReadonlySet<string> = new Set(COUNTRIES.filter((name) => !name.includes(' ')));

/** Whether a folded word is a country, or means its people or what is of it («روسیه», «آمریکایی», «افغان»). */
export function isOfCountry(word: string): boolean {
  if (SINGLE.has(word)) return true;
  const stems = [
    word.replace(/ی(?:ها|ان)?$/u, ''),
    word.replace(/یی(?:ها|ان)?$/u, ''),
    word.replace(/ی(?:ها|ان)?$/u, 'ه'),
  ];
  return stems.some((stem) => stem !== word && SINGLE.has(stem));
}

/** The end of the country's name that stands at `offset` of a folded text; −1 where none does. UTF-16. */
export function countryEnd(text: string, offset: number): number {
  const found = COUNTRIES.find(
    (name) => text.startsWith(name, offset) && !/[\p{L}\p{N}]/u.test(text[offset + name.length] ?? ' '),
  );
  return found === undefined ? -1 : offset + found.length;
}
