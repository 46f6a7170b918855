import {
  AFTER_SUBJECT,
  anyOf,
  HONORIFICS,
  NOT_IN_NAMES,
  OCCASION_NOUNS,
  REPORTING_VERB,
  WORD_END,
} from '../../speech/words/index.ts';
import { countryEnd, isOfCountry } from './countries.ts';
import { AMBIGUOUS_NAMES, isGivenName, KNOWN_SURNAMES, looksLikeSurname, NOUN_NAMES } from './given-names.ts';
import { type Line, lengthAt, type Word, wordAt } from './line.ts';
import { type IsWord, organisationNounEnd, phraseEnd, roleNounEnd, wordsOfPhrase } from './noun-phrase.ts';
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
  /** The verb of the clause is plural, so that «و» may join several people. */
  readonly isPlural: boolean;
}

/**
 * What shows that words are somebody's name, and how much. A given name or a word of respect is enough; an office
 * beside the words, quotation marks, or two words that no word list has need one more sign. Wrong is worse than
 * unknown: the threshold was set so that none of the open real texts gave a person who is none.
 * Tuned by `npm run bench:speech -- --gold F`, F being texts with hand-written truth.
 */
const WEIGHTS = {
  given: 3,
  /** «پیام», «بهار»: given names that are common words; and before a common family name («بهار احمدی»). */
  ambiguous: 1,
  ambiguousBeforeSurname: 2,
  /** A given name that is not the first word: «عمرو موسی». */
  givenInside: 1.5,
  respected: 3,
  quoted: 1,
  office: 2,
  /** Each word that no word list has, of two at most. */
  unknown: 1.5,
  /** One that is made of two words, as slips of the pen and new coinages are: «بگفته», «سرطبیب». */
  joined: 0.5,
  surname: 1,
  repeated: 1,
  /** Elsewhere the text has the last word after a word of respect. */
  addressed: 2,
  /** Elsewhere the last word alone is the one who speaks («میرزایی افزود»). */
  alone: 2.5,
  threshold: 3,
} as const;

const RESPECT = new RegExp(`${anyOf(HONORIFICS)} `, 'uy');
const NO_NAME = new RegExp(`^${anyOf([...NOT_IN_NAMES, ...OCCASION_NOUNS])}${WORD_END}`, 'u');
const PLURAL = /(?:ها|های|هایی|ان‌ها)$/u;
const MARKS = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
]);
const APPOSITION = /^[»”"]? ?[،,]? ?(?:\([^)]{1,40}\) ?[،,]? ?)?(?:یک |این |که )?/u;
/** «X را»: somebody to whom something is done. */
const OBJECT = /^[»”"]? را(?!\p{L})/u;
const GOES_ON = new RegExp(`^ (?!${anyOf(AFTER_SUBJECT)}${WORD_END}|${REPORTING_VERB})\\p{L}`, 'u');
const LONGEST = 4;
/** «ولی زاده», «خدابنده لو»: the second half of a family name. */
const FAMILY_SUFFIX = /^(?:زاده|زادگان|پور|نژاد|نیا|فر|فرد|راد|لو|اوغلو|وند|زی|خواه|دوست|پناه)$/u;

/** Where the name itself begins: after words of respect. */
export function afterRespect(text: string, offset: number): number {
  let at = offset;
  for (let length = lengthAt(RESPECT, text, at); length > 0; length = lengthAt(RESPECT, text, at))
    at += length;
  return at;
}

const isNameWord = ({ word }: Word): boolean =>
  !NO_NAME.test(word) && !PLURAL.test(word) && !/\p{N}/u.test(word);

/** The words that may be a name, of the run that begins at `offset`: up to an office's noun, or what names nobody. */
function nameWords(line: Line, offset: number, isRespected: boolean, evidence: NameEvidence): Word[] {
  const run = wordsOfPhrase(line, offset, evidence.isWord);
  const found: Word[] = [];
  for (const [i, word] of run.entries()) {
    const isGiven = isGivenName(pairOf(run));
    // «دولت وزیری»: a given name that heads organisations, too, before somebody whom the text calls «آقای وزیری».
    const isName =
      isNameWord(word) ||
      (i === 0 && AMBIGUOUS_NAMES.has(word.word) && evidence.isAddressed(run[1]?.word ?? ''));
    if (found.length === LONGEST || !isName) break;
    if (i > 0 && organisationNounEnd(line.text, word.start) >= 0) break;
    if (roleNounEnd(line.text, word.start) >= 0 && !isGivenName(word.word)) {
      // A family name may be an office, too («علیرضا دبیر»), after a given name alone and before an office or nothing.
      const next = run[i + 1];
      const isFamilyName =
        i === 1 && isGiven && (next === undefined || roleNounEnd(line.text, next.start) === next.end);
      if (!isFamilyName) break;
    }
    const isSuffix = i > 0 && FAMILY_SUFFIX.test(word.word);
    const isBeforeOffice = run[i + 1] !== undefined && roleNounEnd(line.text, run[i + 1]?.start ?? 0) >= 0;
    const isLong = i > 1 && run.length > LONGEST && !isBeforeOffice;
    const unit = line.text.slice(run[i - 1]?.start ?? offset, word.end);
    const isAfterGiven = i < 2 || isGivenName(run[i - 1]?.word ?? '') || evidence.isRepeated(unit);
    if ((isLong || !(isAfterGiven || isBeforeOffice)) && !isSuffix && !isLikelyName(line, word, evidence))
      break;
    if (i > 0 && isRespected && !isGiven && !isSuffix && !isLikelyName(line, word, evidence)) break;
    if (i > 0 && isOfCountry(word.word) && !looksLikeSurname(word.word) && run[i - 1] !== undefined && i > 1)
      break;
    found.push(word);
  }
  return found;
}

/** «فضل الله», «محی الدین»: a given name that is written as two words. */
const pairOf = ([first, second]: readonly Word[]): string =>
  second !== undefined && /^(?:الله|اله|الدین)$/u.test(second.word)
    ? `${first?.word ?? ''}${second.word}`
    : (first?.word ?? '');

/** Whether a word is likelier to go on with a name than to begin something else. */
const isLikelyName = (line: Line, { word, start, end }: Word, { isWord }: NameEvidence): boolean =>
  isGivenName(word) || looksLikeSurname(word) || !isWord(line.original(start, end));

/** The office in apposition after a name that ends at `end`: «X، وزیر نیرو», «X وزیر نیرو». */
function officeAfter(line: Line, end: number, { isWord, isPlural }: NameEvidence): NewName['office'] {
  const rest = line.text.slice(end);
  const gap = APPOSITION.exec(rest)?.[0].length ?? 0;
  const start = afterRespect(line.text, end + gap);
  if (gap === 0 || roleNounEnd(line.text, start) < 0) return null;
  return { start, end: phraseEnd(line, start, isWord, !isPlural) };
}

/** Endings that nothing but family names has. */
const CLEAR_ENDING = /.{3,}(?:زاده|پور|نژاد|نیا)$/u;
/** «سپهر سیاسی», «آرمان ملی»: a word that is a given name, too, and an adjective. */
const ADJECTIVE =
  /^(?:سیاسی|فرهنگی|ملی|ایرانی|انسانی|اجتماعی|اقتصادی|اسلامی|جهانی|دینی|مذهبی|علمی|هنری|ورزشی|نظامی|تاریخی|ادبی|مالی|صنعتی|عمومی|خصوصی|حقوقی|قضایی|امنیتی|محلی|شهری|روستایی|مردمی|حقیقی|واقعی|مجازی|طبیعی|آبی|سبز|سرخ|سفید|بزرگ|کوچک|تازه|مشترک)$/u;
/** Whether the word list has a word, or the word without the ی that joins or describes («همتای», «بلاروسی»). */
const isListed = (line: Line, { word, start, end }: Word, { isWord }: NameEvidence): boolean => {
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
  return KNOWN_SURNAMES.has(last) ? WEIGHTS.ambiguousBeforeSurname : WEIGHTS.ambiguous;
}

function score(
  line: Line,
  words: readonly Word[],
  signs: Omit<NewName, 'start' | 'end'> & { isQuoted: boolean },
  evidence: NameEvidence,
): number {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return 0;
  const isUnlisted = (word: Word): boolean => !isListed(line, word, evidence);
  const unknown = words.filter(isUnlisted).length;
  const isFamilyName =
    looksLikeSurname(last.word) || evidence.isAddressed(last.word) || evidence.isAlone(last.word);
  // «پیام تسلیت»: a word that is a given name, too, makes no name of another word.
  if (ADJECTIVE.test(last.word) && (AMBIGUOUS_NAMES.has(first.word) || NOUN_NAMES.has(first.word))) return 0;
  const isGiven =
    isGivenName(pairOf(words)) &&
    (!AMBIGUOUS_NAMES.has(first.word) || unknown > 0 || isFamilyName || signs.office !== null);
  // A name begins with a given name, or with a word that is nothing else: not «جلسه سالاری».
  const isOpened =
    isGiven ||
    KNOWN_SURNAMES.has(first.word) ||
    isUnlisted(first) ||
    CLEAR_ENDING.test(last.word) ||
    // «صبور سیغانی، سخنگوی والی»: a word of no list, and the office between commas.
    (signs.office !== null && isUnlisted(last) && /^ ?[،,]/u.test(line.text.slice(last.end)));
  if (!isOpened && !signs.isRespected && !signs.isQuoted) return 0;
  // An office beside common words makes no name of them, however often they stand together.
  if (!isGiven && !signs.isRespected && !signs.isQuoted && unknown === 0 && !isFamilyName) return 0;
  return (
    (isGiven ? givenWeight(first.word, last.word) : 0) +
    (signs.isRespected ? WEIGHTS.respected : 0) +
    (signs.isQuoted ? WEIGHTS.quoted : 0) +
    (signs.office !== null ? WEIGHTS.office : 0) +
    (!isGiven && words.slice(1).some(({ word }) => isGivenName(word)) ? WEIGHTS.givenInside : 0) +
    strangeness(words.filter(isUnlisted), line, evidence) +
    (looksLikeSurname(last.word) ? WEIGHTS.surname : 0) +
    (evidence.isAddressed(last.word) ? WEIGHTS.addressed : 0) +
    (evidence.isAlone(last.word) ? WEIGHTS.alone : 0) +
    (evidence.isRepeated(line.text.slice(first.start, last.end)) ? WEIGHTS.repeated : 0)
  );
}

/** A name between quotation marks: «جان هارگریو», "جان هارگریو". */
function quotedName(
  line: Line,
  offset: number,
  isRespected: boolean,
  evidence: NameEvidence,
): NewName | null {
  const closing = MARKS.get(line.text[offset] ?? '');
  const close = closing === undefined ? -1 : line.text.indexOf(closing, offset + 1);
  if (close < 0 || close - offset > 60) return null;
  const start = afterRespect(line.text, offset + 1);
  const words: Word[] = [];
  for (let at = start; at < close; at += 1) {
    const word = wordAt(line.text, at);
    if (word === null || word.end > close) return null;
    words.push(word);
    at = word.end;
  }
  const last = words.at(-1);
  if (last === undefined || words.length > LONGEST + 1 || words.some((word) => !isNameWord(word)))
    return null;
  const office = officeAfter(line, last.end, evidence);
  const signs = { office, isRespected: isRespected || start > offset + 1, isQuoted: true };
  // «دریای آبی», «شب یلدا»: common words between quotation marks are a title, unless an office tells whose name they are.
  const unlisted = words.filter((word) => !isListed(line, word, evidence));
  const isGiven = isGivenName(pairOf(words));
  const isPerson =
    office !== null ||
    unlisted.length === words.length ||
    (isGiven && (unlisted.includes(last) || !AMBIGUOUS_NAMES.has(words[0]?.word ?? '')));
  const isName = words.length >= 2 && isPerson && score(line, words, signs, evidence) >= WEIGHTS.threshold;
  return isName ? { start, end: last.end, office, isRespected: signs.isRespected } : null;
}

/** «سازگارنژاد»: a word of the form of a family name that no word list has. */
const isRareSurname = (
  line: Line,
  { word, start, end }: Word,
  { isWord, isAddressed }: NameEvidence,
): boolean =>
  CLEAR_ENDING.test(word) ||
  isAddressed(word) ||
  ((looksLikeSurname(word) || isGivenName(word)) && !isWord(line.original(start, end)));

/**
 * The name at `offset`: in quotation marks, after a word of respect, or bare. `before` is the office that stands just
 * before it, if any. Null where the signs do not suffice.
 */
export function newNameAt(
  line: Line,
  offset: number,
  evidence: NameEvidence,
  before: NewName['office'] = null,
): NewName | null {
  const start = afterRespect(line.text, offset);
  const isRespected = start > offset;
  const quoted = quotedName(line, start, isRespected, evidence);
  if (quoted !== null) return { ...quoted, office: quoted.office ?? before };
  const run = nameWords(line, start, isRespected, evidence);
  const alone = run.findIndex(({ word }, i) => i > 0 && evidence.isAlone(word));
  const words = alone < 0 ? run : run.slice(0, alone + 1);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const after = officeAfter(line, last.end, evidence);
  // «سردار جلیل موقوفه‌ای»: a given name alone is no name where more of it follows.
  const isCut =
    isRespected && isGivenName(first.word) && after === null && GOES_ON.test(line.text.slice(last.end));
  if (words.length < 2 && isCut) return null;
  if (words.length < 2 && !isRespected && !(after !== null && isRareSurname(line, first, evidence)))
    return null;
  if (OBJECT.test(line.text.slice(last.end)) || countryEnd(line.text, first.start) >= 0) return null;
  // «امیر قطر»: an office, though «امیر» is a name, too.
  if (words.length === 2 && roleNounEnd(line.text, first.start) === first.end && isOfCountry(last.word))
    return null;
  const office = after ?? before;
  const isName = score(line, words, { office, isRespected, isQuoted: false }, evidence) >= WEIGHTS.threshold;
  return isName ? { start: first.start, end: last.end, office, isRespected } : null;
}
