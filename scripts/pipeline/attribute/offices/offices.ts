import { fold } from '../../../../src/text/fold.ts';
import { anyOf, list, ROLE_NOUNS, WORD_END, WORD_START } from '../../speech/words/index.ts';
import { isOfCountry } from '../names/countries.ts';
import type { Gazetteer } from '../names/registered/gazetteer.ts';

/** Heads of offices that are written as one word or as two. */
const COMPOUND = new RegExp(
  `${WORD_START}${anyOf(list('رئیس‌جمهوری، رئیس‌جمهور، نخست‌وزیر، مدیر‌کل، دبیر‌کل، مدیر‌عامل، قائم‌مقام، سر‌مربی، سر‌پرست، نایب‌رئیس، رئیس‌کل، اداره‌کل، فرمانده‌کل، امام‌جمعه، سر‌دبیر، مدیر‌مسئول، هیئت‌مدیره'))}${WORD_END}`,
  'gu',
);

/** What news calls some offices in other words, each as the office itself is compared. */
const OTHER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^رییس (?:دستگاه|سیستم) دیپلماسی/u, 'وزیر خارجه'],
  [/^سخنگوی دستگاه دیپلماسی/u, 'سخنگوی وزارت خارجه'],
  [/^رییس (?:قوه مجریه|دولت)/u, 'رییسجمهور'],
  [/^رییس دستگاه قضا(?:یی)?/u, 'رییس قوه قضاییه'],
  [/^رییس (?:قوه مقننه|خانه ملت)/u, 'رییس مجلس'],
  [/^خطیب (?:نماز )?جمعه/u, 'امام جمعه'],
  [/^خطیب موقت (?:نماز )?جمعه/u, 'امام جمعه موقت'],
];

/**
 * An office as it is compared: «وزارت خارجه» is «وزارت امور خارجه», and an office «کشورمان» or of the home country is the
 * one that is named without a country.
 */
export function officeKey(office: string, { home, authorities }: Gazetteer): string {
  const place = home === null ? undefined : authorities.places[home];
  const ours = ['کشورمان', 'کشور ما', ...(place === undefined ? [] : [place.name.fa, ...place.aliases.fa])];
  const plain = OTHER_WORDS.reduce((words, [other, own]) => words.replace(other, own), office);
  return plain
    .replace(/(?<!\p{L})هیات(?!\p{L})/gu, 'هییت')
    .replace(COMPOUND, (words) => words.replaceAll(' ', ''))
    .replace(/رییسجمهوری/gu, 'رییسجمهور')
    .replace(new RegExp(` ${anyOf(ours)}$`, 'u'), '')
    .replace(/(?<!\p{L})ایالات متحده(?: امریکا)?(?!\p{L})/gu, 'امریکا')
    .replaceAll('امور ', '')
    .replace(/(?<= )استان (?=\p{L})/gu, '')
    .replaceAll('مجلس شورای اسلامی', 'مجلس')
    .replace(/^ریاست/u, 'رییس');
}

const NEXT_OFFICE = new RegExp(`[،,]? و (?=${anyOf(ROLE_NOUNS)}(?:(?<=[وا])ی)?${WORD_END} \\p{L})`, 'gu');

/** The offices that are joined with «و» in a phrase, each of two words or more. */
export const officesIn = (phrase: string): string[] =>
  phrase.split(NEXT_OFFICE).filter((office) => office.includes(' '));

/** What somebody is beside another office: «عضو کمیسیون», «استاد دانشگاه». */
export const BESIDE_OTHERS = new RegExp(
  `^${anyOf(list('عضو، نماینده، استاد، استادیار، دانشیار، پژوهشگر، فعال'))}ی?${WORD_END}`,
  'u',
);

/** Small words that say nothing of which office it is. */
const SMALL = new Set(
  ['و', 'در', 'این', 'استان', 'شهرستان', 'محترم', 'سابق', 'اسبق', 'فعلی', 'کنونی'].map(fold),
);

const wordsOf = (office: string): string[] => office.split(' ').filter((word) => !SMALL.has(word));

const countriesOf = (office: string): string[] => office.split(' ').filter(isOfCountry);

/** «وزیر خارجه قطر» beside «وزیر خارجه مصر»: two people. */
export const isOfOtherCountry = (one: string, other: string): boolean => {
  const [first, second] = [countriesOf(one), countriesOf(other)];
  return first.length > 0 && second.length > 0 && !first.some((country) => second.includes(country));
};

/** Whether one office is the other in fewer words: the same head, and all its words («رئیس ستاد روز پرستار»). */
export function isShorterForm(one: string, other: string): boolean {
  const [short, long] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length < 2 || short[0] !== long[0]) return false;
  return short.every((word) => long.includes(word));
}
