import { anyOf, NOT_IN_NAMES, OCCASION_NOUNS, WORD_END } from '../../speech/words/index.ts';
import { isOfCountry } from './countries.ts';
import {
  AMBIGUOUS_NAMES,
  isForeignName,
  isGivenName,
  KNOWN_SURNAMES,
  looksLikeSurname,
  NOUN_NAMES,
} from './given-names.ts';
import type { Line, Word } from './line.ts';
import { type IsWord, roleNounEnd } from './noun-phrase.ts';
import { isJoinedWord } from './strange-words.ts';

/** A personal name in a text, whoever bears it. Offsets are UTF-16, into the folded text. */
export interface NewName {
  readonly start: number;
  readonly end: number;
  /** The office beside it («سخنگوی وزارت امور خارجه»), or null. */
  readonly office: { readonly start: number; readonly end: number } | null;
  /** A word of respect stands before it. */
  readonly isRespected: boolean;
}

/** What the words of a text are judged by. */
export interface NameEvidence {
  /** Whether the word list has a word, spelled as in the text. */
  readonly isWord: IsWord;
  /** Whether these folded words stand together more than once in the text. */
  readonly isRepeated: (words: string) => boolean;
  /** Whether the text has this folded word after a word of respect («آقای وزیری»). */
  readonly isAddressed: (word: string) => boolean;
  /** Whether this folded word alone is the subject of a reporting verb, or a label, somewhere in the text. */
  readonly isAlone: (word: string) => boolean;
  /** Whether this folded word alone is somebody's name in this text: see `loneNamesOf`. */
  readonly isLoneName: (word: string) => boolean;
  /** The verb of the clause is plural, so that «و» may join several people. */
  readonly isPlural: boolean;
}

/**
 * What shows that words are somebody's name, and how much. A given name or a word of respect is enough; an office
 * beside the words, quotation marks, or two words that no word list has need one more sign. Wrong is worse than
 * unknown: the threshold was set so that none of the open real texts gave a person who is none.
 * Tuned by `npm run bench:speech -- --gold F`, F being texts with hand-written truth.
 */
export const WEIGHTS = {
  given: 3,
  /** «پیام», «بهار»: given names that are common words; and before a common family name («بهار احمدی»). */
  ambiguous: 1,
  ambiguousBeforeSurname: 2,
  /** A given name that is not the first word: «عمرو موسی». */
  givenInside: 1.5,
  respected: 3,
  quoted: 1,
  office: 2,
  /** The office is set off by commas, and the words before it can be nothing but a name. */
  apposition: 1,
  /** Each word that no word list has, of two at most. */
  unknown: 1.5,
  /** One that is made of two words, as slips of the pen and new coinages are: «بگفته», «سرطبیب». */
  joined: 0.5,
  surname: 1,
  repeated: 1,
  /** Elsewhere the text has the last word after a word of respect. */
  addressed: 2,
  /** After it comes «در گفت‌وگو با …»: only people are asked. */
  asked: 2,
  /** Elsewhere the last word alone is the one who speaks («میرزایی افزود»). */
  alone: 3,
  threshold: 3,
} as const;

/** The second half of a given name that is often written as two words. */
export const SECOND_OF_PAIR = /^(?:الله|اله|الدین|الحق|السادات)$/u;

/** «فضل الله», «محی الدین»: a given name that is written as two words. */
export const pairOf = ([first, second]: readonly Word[]): string =>
  second !== undefined && SECOND_OF_PAIR.test(second.word)
    ? `${first?.word ?? ''}${second.word}`
    : (first?.word ?? '');

const NO_NAME = new RegExp(`^${anyOf([...NOT_IN_NAMES, ...OCCASION_NOUNS])}${WORD_END}`, 'u');

/** Whether a folded word is one that no name has: of a list, or a superlative («تازه‌ترین»). */
export const isNoName = (word: string): boolean => NO_NAME.test(word) || /.{2}ترین$/u.test(word);

/** «منتقدان», «اظهارات», «مخالفین». */
const PLURAL_NOUN = /(?<=.{2})(?:ان|ات|ین|ها)$/u;

/** Endings that nothing but family names has. */
export const CLEAR_ENDING = /(?<=.{3})(?:زاده|پور|نژاد|نیا)$/u;
/** The second half of a family name of two words: «مهمان پرست», «ولی زاده». */
const SECOND_HALF = /^(?:پرست|زاده|پور|نژاد|نیا|فر|فرد|راد|خواه|دوست)$/u;
/** «سپهر سیاسی», «آرمان ملی»: a word that is a given name, too, and an adjective. */
const ADJECTIVE =
  /^(?:سیاسی|فرهنگی|ملی|ایرانی|انسانی|اجتماعی|اقتصادی|اسلامی|جهانی|دینی|مذهبی|علمی|هنری|ورزشی|نظامی|تاریخی|ادبی|مالی|صنعتی|عمومی|خصوصی|حقوقی|قضایی|امنیتی|محلی|شهری|روستایی|مردمی|حقیقی|واقعی|مجازی|طبیعی|آبی|سبز|سرخ|سفید|بزرگ|کوچک|تازه|مشترک)$/u;
/** Whether the word list has a word, or the word without the ی that joins or describes («همتای», «بلاروسی»). */
export const isListed = (line: Line, { word, start, end }: Word, { isWord }: NameEvidence): boolean => {
  const original = line.original(start, end);
  return isWord(original) || isOfCountry(word) || (original.endsWith('ی') && isWord(original.slice(0, -1)));
};

/** What words that no word list has say for a name. */
const strangeness = (unlisted: readonly Word[], line: Line, { isWord }: NameEvidence): number =>
  unlisted
    .map(({ start, end }) =>
      isJoinedWord(line.original(start, end), isWord) ? WEIGHTS.joined : WEIGHTS.unknown,
    )
    .sort((a, b) => b - a)
    .slice(0, 2)
    .reduce((sum, weight) => sum + weight, 0);

function givenWeight(first: string, last: string): number {
  if (!AMBIGUOUS_NAMES.has(first)) return WEIGHTS.given;
  // «داور خراسانی»: an office that is a given name, too.
  if (roleNounEnd(first, 0) === first.length) return WEIGHTS.ambiguous;
  return KNOWN_SURNAMES.has(last) ? WEIGHTS.ambiguousBeforeSurname : WEIGHTS.ambiguous;
}

/**
 * «ساکت الهامی، سرمربی تیم فوتبال نساجی»: two words or three before a comma and an office of several words, the last of
 * which may be a family name by its form.
 */
function isBeforeApposition(
  line: Line,
  words: readonly Word[],
  { office }: Pick<NewName, 'office'>,
  { isWord }: NameEvidence,
): boolean {
  const last = words.at(-1);
  if (office === null || last === undefined || words.length < 2 || office.start < last.end) return false;
  if (!/^[»”"]? ?[،,–—-]/u.test(line.text.slice(last.end))) return false;
  if (!line.text.slice(office.start, office.end).includes(' ')) return false;
  if (roleNounEnd(line.text, last.start) >= 0) return false;
  if (words.some(({ word }) => ADJECTIVE.test(word) || isOfCountry(word))) return false;
  return (
    /.ی$/u.test(last.word) ||
    SECOND_HALF.test(last.word) ||
    looksLikeSurname(last.word) ||
    isGivenName(last.word) ||
    !isWord(line.original(last.start, last.end))
  );
}

/** «در گفت‌وگو با ایسنا» after a name: whoever it is of is the one who is asked. */
export const INTERVIEWED = /^[»"”]? ?[،,]? ?در (?:گفت ?و ?گو|گفتگو|مصاحبه)(?:یی)? ?(?:ی )?با /u;
const isAsked = (line: Line, { end }: Word): boolean => INTERVIEWED.test(line.text.slice(end));

/** «عذرخواهی علی خسروی»: the name begins behind a word that is none. */
const hasGivenInside = (words: readonly Word[]): boolean =>
  words
    .slice(1, -1)
    .some(({ word }) => isGivenName(word) && !AMBIGUOUS_NAMES.has(word) && !isForeignName(word));

/** How much the signs say that words are somebody’s name; from `WEIGHTS.threshold` on they are. */
export function score(
  line: Line,
  words: readonly Word[],
  signs: Omit<NewName, 'start' | 'end'> & { isQuoted: boolean },
  evidence: NameEvidence,
): number {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return 0;
  const isUnlisted = (word: Word): boolean => !isListed(line, word, evidence);
  const unlisted = words.filter(isUnlisted);
  const isFamilyName =
    looksLikeSurname(last.word) || evidence.isAddressed(last.word) || evidence.isAlone(last.word);
  // «پیام تسلیت»: a word that is a given name, too, makes no name of another word.
  if (ADJECTIVE.test(last.word) && (AMBIGUOUS_NAMES.has(first.word) || NOUN_NAMES.has(first.word))) return 0;
  const given = pairOf(words);
  const isGiven =
    isGivenName(given) &&
    (!AMBIGUOUS_NAMES.has(given) ||
      unlisted.length > 0 ||
      isFamilyName ||
      signs.office !== null ||
      isAsked(line, last));
  const isSetOff = !isGiven && isBeforeApposition(line, words, signs, evidence);
  // «نمازگزاران تبریزی»: many people of one kind.
  const isOfMany =
    PLURAL_NOUN.test(first.word) &&
    !isGiven &&
    !looksLikeSurname(first.word) &&
    evidence.isWord(line.original(first.start, first.end).replace(PLURAL_NOUN, ''));
  if (isOfMany && !signs.isRespected && !signs.isQuoted) return 0;
  // A name begins with a given name, or with a word that is nothing else: not «جلسه سالاری».
  const isOpened =
    isGiven ||
    KNOWN_SURNAMES.has(first.word) ||
    isUnlisted(first) ||
    CLEAR_ENDING.test(last.word) ||
    isSetOff ||
    // «جی دی ونس», «عظیم فرد»: the text elsewhere calls the same one «ونس», «فرد» alone; «منتقدان ترامپ» begins with a plural.
    (words.length > 1 &&
      !PLURAL_NOUN.test(first.word) &&
      !hasGivenInside(words) &&
      evidence.isAlone(last.word)) ||
    // «دنیل تراویس، رئیس‌جمهور …», whom the text elsewhere calls «تراویس» alone.
    (signs.office !== null && (evidence.isAlone(last.word) || evidence.isAddressed(last.word))) ||
    // «صبور سیغانی، سخنگوی والی»: a word of no list, and the office between commas.
    (signs.office !== null && isUnlisted(last) && /^ ?[،,]/u.test(line.text.slice(last.end)));
  if (!isOpened && !signs.isRespected && !signs.isQuoted) return 0;
  // An office beside common words makes no name of them, however often they stand together.
  const isShown = isGiven || signs.isRespected || signs.isQuoted || isFamilyName || isSetOff;
  if (!isShown && unlisted.length === 0) return 0;
  return (
    (isGiven ? givenWeight(given, last.word) : 0) +
    (isGiven && words.length > 1 && isAsked(line, last) ? WEIGHTS.asked : 0) +
    (signs.isRespected ? WEIGHTS.respected : 0) +
    (signs.isQuoted ? WEIGHTS.quoted : 0) +
    (signs.office !== null ? WEIGHTS.office : 0) +
    (isSetOff ? WEIGHTS.apposition : 0) +
    (!isGiven && words.slice(1).some(({ word }) => isGivenName(word)) ? WEIGHTS.givenInside : 0) +
    strangeness(unlisted, line, evidence) +
    (looksLikeSurname(last.word) ? WEIGHTS.surname : 0) +
    (evidence.isAddressed(last.word) ? WEIGHTS.addressed : 0) +
    (evidence.isAlone(last.word) ? WEIGHTS.alone : 0) +
    (evidence.isRepeated(line.text.slice(first.start, last.end)) ? WEIGHTS.repeated : 0)
  );
}
