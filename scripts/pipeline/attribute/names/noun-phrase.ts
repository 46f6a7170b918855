import {
  AFTER_SUBJECT,
  anyOf,
  FINITE,
  list,
  NAMED_ORGANISATIONS,
  ORGANISATION_NOUNS,
  PREPOSITIONS,
  PRESENT_VERB,
  REPORTING_VERB,
  ROLE_NOUNS,
  WEEKDAYS,
  WORD_END,
} from '../../speech/words/index.ts';
import { isOfCountry } from './countries.ts';
import { AMBIGUOUS_NAMES, isForeignName, isGivenName, looksLikeSurname } from './given-names.ts';
import { type Line, lengthAt, type Word, wordAt } from './line.ts';

/** What the word list says of words; spelled as the text has them. */
export type IsWord = (original: string) => boolean;

const FIRST_PERSON = list(
  'هستم، هستیم، بودم، بودیم، شدم، شدیم، کردم، کردیم، دارم، داریم، دادم، دادیم، گفتم، گفتیم',
);
/** «امام جمعه تهران»: there Friday tells which imam it is, and when nothing. */
const FRIDAY = anyOf(list('امام، امامان، خطیب، خطبای، نماز، ائمه'));
const STOP = new RegExp(
  `(?:${anyOf([...AFTER_SUBJECT, ...PREPOSITIONS, ...FINITE, ...WEEKDAYS])}|(?<!${FRIDAY} )جمعه|${REPORTING_VERB}|${PRESENT_VERB}|${anyOf(FIRST_PERSON)}|\\p{L}+ه ?(?:است|اند|بود|بودند))${WORD_END}`,
  'uy',
);
/** After a vowel the joint is written: «سخنگوی», «دانشجوی». Elsewhere ی makes another word: «شهرداری». */
const ROLE = new RegExp(`${anyOf(ROLE_NOUNS)}(?:(?<=[وا])ی| ?(?:ان|ین|ها|های|گان))?${WORD_END}`, 'uy');
const ORGANISATION = new RegExp(
  `(?:${anyOf(ORGANISATION_NOUNS)}ی?|${anyOf(NAMED_ORGANISATIONS)})${WORD_END}`,
  'uy',
);
/** Prepositions that hurried typists join to the next word: «برکیفیت», «دربیمارستان». */
const JOINED = /^(?:بر|به|در|از|با|برای)(?=\p{L}{3})|^و(?=\p{L}{5})/u;

/** The end of the noun for a person's office or work at `offset`; −1 where none stands there. */
export function roleNounEnd(text: string, offset: number): number {
  const length = lengthAt(ROLE, text, offset);
  return length < 0 ? -1 : offset + length;
}

/** The end of the noun that heads an organisation's name at `offset`; −1 where none stands there. */
export function organisationNounEnd(text: string, offset: number): number {
  const length = lengthAt(ORGANISATION, text, offset);
  return length < 0 ? -1 : offset + length;
}

/** Whether a word is a preposition written joined to its noun, rather than a word of its own or a name. */
function isJoinedPreposition(line: Line, { word, start, end }: Word, isWord: IsWord): boolean {
  const preposition = JOINED.exec(word)?.[0];
  if (preposition === undefined || isGivenName(word) || looksLikeSurname(word)) return false;
  const rest = line.original(start + preposition.length, end);
  return !isWord(line.original(start, end)) && isWord(rest);
}

/** «ولی زاده», «بر پور»: a word of every day that is the first half of a family name. */
const FAMILY_HALF = / (?:زاده|زادگان|پور|نژاد|نیا|فر|فرد|راد)(?![\p{L}\p{M}])/uy;

/** Whether what stands at the word ends a noun phrase: an adverb, a preposition, a verb. */
export const endsPhrase = (line: Line, word: Word, isWord: IsWord): boolean =>
  (lengthAt(STOP, line.text, word.start) >= 0 && lengthAt(FAMILY_HALF, line.text, word.end) < 0) ||
  isJoinedPreposition(line, word, isWord);

/** No noun phrase of news has so many words: what goes on further is no text, and is not read again from each of its words. */
const LONGEST_PHRASE = 40;

/** «علمی- فرهنگی»: a dash with a space behind it joins two adjectives. */
const PAIR_OF_ADJECTIVES = /(?<=\p{L}{2}ی) ?[-–] (?=\p{L}{2,}ی(?!\p{L}))/uy;

/** The words from `offset` on with nothing but spaces between, up to what ends a noun phrase, or «و». */
export function wordsOfPhrase(line: Line, offset: number, isWord: IsWord): Word[] {
  const words: Word[] = [];
  for (let at = offset; ; at += 1) {
    const word = wordAt(line.text, at);
    if (word === null || word.word === 'و' || endsPhrase(line, word, isWord)) return words;
    words.push(word);
    at = word.end + Math.max(0, lengthAt(PAIR_OF_ADJECTIVES, line.text, word.end) - 1);
    if (line.text[at] !== ' ' || words.length === LONGEST_PHRASE) return words;
  }
}

/**
 * The end of a phrase that begins at `offset` with the noun of an office or organisation: its modifiers, and those joined
 * with «و» («وزیر راه و شهرسازی», «معاون سیاسی و امنیتی وزارت کشور»). It ends before a given name that begins a
 * person's name, and at a comma. Where the verb is plural (`isOneOnly` false), «و» joins people and ends it. UTF-16.
 */
export function phraseEnd(line: Line, offset: number, isWord: IsWord, isOneOnly: boolean): number {
  let words = wordsOfPhrase(line, offset, isWord);
  let end = offset;
  for (let first = true; words.length > 0; first = false) {
    const known = ({ start, end: stop }: Word): boolean => isWord(line.original(start, stop));
    const name = words.findIndex((_, i) => (i > 0 || !first) && startsName(words, i, known));
    if (name >= 0) return name === 0 ? end : (words[name - 1]?.end ?? end);
    const country = words.findIndex(({ word }, i) => i > 0 && isOfCountry(word));
    if (country >= 0 && country + 1 < words.length && closesOffice(words, country))
      return words[country + (LATER.test(words[country + 1]?.word ?? '') ? 1 : 0)]?.end ?? end;
    end = words.at(-1)?.end ?? end;
    // «همسر یکی از کارگران»
    const ofSome = words.at(-1)?.word === 'یکی' ? (OF_SOME.exec(line.text.slice(end))?.[0].length ?? 0) : 0;
    if (ofSome > 0) return phraseEnd(line, end + ofSome, isWord, isOneOnly);
    if (!isOneOnly || line.text.slice(end, end + 3) !== ' و ') return end;
    const next = end + 3;
    words = wordsOfPhrase(line, next, isWord);
  }
  return end;
}

const OF_THIS = / این \p{L}+/uy;

/** The end of an office's phrase that ends at `end`, with what it points at: «رئیس این کمیته». */
export const withThis = (text: string, end: number): number =>
  end + Math.max(0, lengthAt(OF_THIS, text, end));

/** Where the office that begins at `offset` ends, with what it points at. */
export const officeEnd = (line: Line, offset: number, isWord: IsWord, isOneOnly: boolean): number =>
  withThis(line.text, phraseEnd(line, offset, isWord, isOneOnly));

const OF_SOME = /^ از (?=\p{L})/u;
const LATER = /^(?:سابق|اسبق|پیشین|کنونی|فعلی|فقید|منتخب)$/u;
const OF_COUNTRY = new RegExp(
  `^${anyOf(list('رئیس‌جمهور، رئیس‌جمهوری، نخست‌وزیر، وزیر، سفیر، سخنگوی، پادشاه، رهبر، معاون، رئیس، کاپیتان، سرمربی، صدراعظم'))}${WORD_END}`,
  'u',
);

/** Organisations of states: their names end with the country's. */
const OF_STATE = new RegExp(
  `^${anyOf(list('وزارت، وزارتخانه، دولت، حکومت، پلیس، ارتش، سفارت، مجلس، پارلمان، مرکز آمار، بانک مرکزی، گمرک، دفتر نخست‌وزیر'))}${WORD_END}`,
  'u',
);

/** «نخست‌وزیر روسیه تشدید تحریم‌ها را رد کرد»: the country closes the office, unless it is an adjective («ایرانی»). */
const closesOffice = (words: readonly Word[], country: number): boolean =>
  (OF_COUNTRY.test(words.map(({ word }) => word).join(' ')) ||
    OF_STATE.test(words.map(({ word }) => word).join(' '))) &&
  !/ی$/u.test(words[country]?.word.replace(/(?:وسیه|تانی)$/u, '') ?? '');

/** What is called after people: «بیمارستان امام رضا», «دانشگاه شهید بهشتی». */
const NAMED_AFTER = new RegExp(
  `^(?:${anyOf(list('شهر، شهرک، استان، کشور، خیابان، میدان، بیمارستان، دانشگاه، مدرسه، ورزشگاه، فرودگاه، پل، سد، بلوار، مسجد، حرم، تیپ، لشکر، قرارگاه، حضرت، شهید، امام'))})$`,
  'u',
);

/** Whether a person's name begins at a word of an office's phrase: a given name with a word after it. */
function startsName(words: readonly Word[], i: number, isWord: (word: Word) => boolean): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined || next === undefined || !isGivenName(word.word)) return false;
  if (isOfCountry(word.word) || isOfCountry(next.word) || NAMED_AFTER.test(before?.word ?? '')) return false;
  return (
    looksLikeSurname(next.word) ||
    !isWord(next) ||
    (isForeignName(word.word) && i + 2 === words.length) ||
    (!AMBIGUOUS_NAMES.has(word.word) && (isGivenName(next.word) || next.word.endsWith('ی')))
  );
}
