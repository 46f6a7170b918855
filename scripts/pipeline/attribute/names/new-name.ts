import { AFTER_SUBJECT, anyOf, HONORIFICS, REPORTING_VERB, WORD_END } from '../../speech/words/index.ts';
import { countryEnd, isOfCountry } from './countries.ts';
import { AMBIGUOUS_NAMES, isGivenName, KNOWN_GIVEN_NAMES, looksLikeSurname } from './given-names.ts';
import { type Line, lengthAt, type Word, wordAt } from './line.ts';
import {
  isListed,
  isNoName,
  type NameEvidence,
  type NewName,
  pairOf,
  SECOND_OF_PAIR,
  score,
  WEIGHTS,
} from './name-signs.ts';
import {
  endsPhrase,
  type IsWord,
  officeEnd,
  organisationNounEnd,
  roleNounEnd,
  wordsOfPhrase,
} from './noun-phrase.ts';
import { isCalledByGivenName, isNameAlone } from './one-word-names.ts';

export type { NameEvidence, NewName } from './name-signs.ts';

/** «سید «عباس …»», «سید«عباس …»»: before a name in quotation marks, too. */
const RESPECT = new RegExp(`(?:${anyOf(HONORIFICS)} |سیده? ?(?=[«"“]))`, 'uy');
const PLURAL = /(?:ها|های|هایی|هایش|هایشان|هایم|هایمان|هایت|هایتان|ان‌ها)$/u;
const MARKS = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
]);
const APPOSITION = /^[»”"]? ?[،,–—_-]? ?(?:\([^)]{1,40}\) ?[،,]? ?)?(?:یک |این |که )?/u;
/** «میثم، یکی دیگر از ساکنان روستا»: somebody is told to be one of many. */
const ONE_OF = /^[»”"]? ?[،,–—_-]? ?(?=یکی )(?<one>یکی (?:دیگر )?از (?:این )?)/u;
/** «عبدالرحیم» از پلیس شهر: where somebody named by one word alone comes from. */
const OUT_OF = /^[»”"] از /u;
/** «علی حاج کاظم»: words of respect that are parts of names, too. */
const PILGRIM = /^(?:حاج|حاجی|میرزا|شیخ)$/u;
/** «X را»: somebody to whom something is done. */
const OBJECT = /^[»”"]? را(?!\p{L})/u;
const GOES_ON = new RegExp(`^ (?!${anyOf(AFTER_SUBJECT)}${WORD_END}|${REPORTING_VERB})\\p{L}`, 'u');
/** The subject is over: «حجت‌الاسلام نجات فیاضی صبح امروز …». */
const CLOSES = new RegExp(`^ ?(?:$|[،,؛:(]|${anyOf(AFTER_SUBJECT)}${WORD_END})`, 'u');
/** A verb that makes one with the noun before it. */
const LIGHT_VERB =
  /^ (?:ن?می ?)?(?:کند|کنند|کنیم|کرد|کردند|کرده|شد|شود|شوند|شده|شدند|داد|دادند|داده|دهد|دهند|داشت|دارد|دارند|گرفت|گرفته|نمود|نموده)(?!\p{L})/u;
const LONGEST = 4;
/** «ولی زاده», «خدابنده لو»: the second half of a family name. */
export const FAMILY_SUFFIX =
  /^(?:پرست|زاده|زادگان|پور|نژاد|نیا|فر|فرد|راد|لو|اوغلو|وند|زی|خواه|دوست|پناه|نسب|صفت|کیا|تبار|منش|سرشت|پرور|فام|آبادی)$/u;

/** Where the name itself begins: after words of respect. */
export function afterRespect(text: string, offset: number): number {
  let at = offset;
  for (let length = lengthAt(RESPECT, text, at); length > 0; length = lengthAt(RESPECT, text, at))
    at += length;
  return at;
}

/** A plural is one of a word: «خامنه‌ای» only ends like one, folded. */
const isPlural = ({ word }: Word, isWord: IsWord): boolean =>
  PLURAL.test(word) && isWord(word.replace(PLURAL, ''));

const isNameWord = (word: Word, { isWord }: NameEvidence): boolean =>
  !isNoName(word.word) && !isPlural(word, isWord) && !/\p{N}/u.test(word.word);

/** «امیر نیک خبر سرپرست تیم», and «نیک خبر» again: a word that begins no name is the second half of one, just before an office. */
function isHalfOfFamilyName(line: Line, run: readonly Word[], i: number, evidence: NameEvidence): boolean {
  const [before, word, office] = [run[i - 1], run[i], run[i + 1]];
  if (i < 2 || before === undefined || word === undefined || office === undefined) return false;
  return (
    isGivenName(run[i - 2]?.word ?? '') &&
    roleNounEnd(line.text, office.start) >= 0 &&
    evidence.isRepeated(line.text.slice(before.start, word.end))
  );
}

/** Whether the subject is over at `end`; also before a preposition that is written as one with its noun: «درابتدای سخنان». */
function subjectEnds(line: Line, end: number, { isWord }: NameEvidence): boolean {
  const next = line.text[end] === ' ' ? wordAt(line.text, end + 1) : null;
  return CLOSES.test(line.text.slice(end)) || (next !== null && endsPhrase(line, next, isWord));
}

/** The words that may be a name, of the run that begins at `offset`: up to an office's noun, or what names nobody. */
function nameWords(line: Line, offset: number, isRespected: boolean, evidence: NameEvidence): Word[] {
  const run = wordsOfPhrase(line, offset, evidence.isWord);
  const found: Word[] = [];
  const isPair = pairOf(run) !== run[0]?.word;
  for (const [i, word] of run.entries()) {
    const isGiven = isGivenName(pairOf(run));
    // «دولت وزیری»: a given name that heads organisations, too, before somebody whom the text calls «آقای وزیری».
    const isName =
      isNameWord(word, evidence) ||
      (i === 0 && AMBIGUOUS_NAMES.has(word.word) && evidence.isAddressed(run[1]?.word ?? '')) ||
      isHalfOfFamilyName(line, run, i, evidence);
    // «… زهرا حجت‌الاسلام محمد زرینه»: a word of respect begins another name.
    const isRespect =
      i > 0 &&
      !isGivenName(word.word) &&
      !PILGRIM.test(word.word) &&
      lengthAt(RESPECT, line.text, word.start) > 0;
    // «نظام الدین شمس الدین زاده»: what is written as two words is one of a name.
    const halves = found.filter((one) => SECOND_OF_PAIR.test(one.word)).length;
    if (found.length === LONGEST + halves || !isName || isRespect) break;
    if (organisationNounEnd(line.text, word.start) >= 0 && (i > 0 || !isGivenName(word.word))) break;
    if (roleNounEnd(line.text, word.start) >= 0 && !isGivenName(word.word)) {
      // A family name may be an office, too («علیرضا دبیر»), after a given name alone and before an office or nothing.
      const next = run[i + 1];
      const isAfterGiven = i > 0 && run.slice(0, i).every((one) => isGivenName(one.word));
      const isFamilyName =
        evidence.isAddressed(word.word) ||
        // «قاضی زاده»: the office is the first half of a family name.
        (i > 0 && FAMILY_SUFFIX.test(next?.word ?? '')) ||
        ((isAfterGiven || (i === 1 && isGiven)) &&
          (next === undefined || next.word === 'یک' || roleNounEnd(line.text, next.start) === next.end));
      if (!isFamilyName) break;
    }
    // «سید روح الله»: the second half of a given name goes with its first.
    const isSuffix = i > 0 && (FAMILY_SUFFIX.test(word.word) || SECOND_OF_PAIR.test(word.word));
    const following = run[i + 1]?.word === 'یک' ? run[i + 2] : run[i + 1];
    const isBeforeOffice = following !== undefined && roleNounEnd(line.text, following.start) >= 0;
    const isLong = i > 1 && run.length > LONGEST && !isBeforeOffice;
    const unit = line.text.slice(run[i - 1]?.start ?? offset, word.end);
    // «از علی سالاری حمایت کند», twice: the word goes with its verb, however often it stands there.
    const isFixed = evidence.isRepeated(unit) && !LIGHT_VERB.test(line.text.slice(word.end));
    const isAfterGiven = i < (isPair ? 3 : 2) || isGivenName(run[i - 1]?.word ?? '') || isFixed;
    // «محمد صفار هرندی شب گذشته …»: a second family name tells where one is from, and is what the subject ends with.
    const isLast = i > 0 && i < 3 && /.{3}ی$/u.test(word.word) && subjectEnds(line, word.end, evidence);
    const goesOn = !isLong && (isAfterGiven || isBeforeOffice);
    if (!goesOn && !isSuffix && !(isLast && isGivenName(pairOf(run))) && !isLikelyName(line, word, evidence))
      break;
    if (i > 0 && isRespected && !isGiven && !isSuffix && !isLast && !isLikelyName(line, word, evidence))
      break;
    if (i > 0 && isOfCountry(word.word) && !looksLikeSurname(word.word) && run[i - 1] !== undefined && i > 1)
      break;
    found.push(word);
  }
  return found;
}

/** Whether a word is likelier to go on with a name than to begin something else. */
const isLikelyName = (
  line: Line,
  { word, start, end }: Word,
  { isWord, isAddressed, isAlone }: NameEvidence,
): boolean =>
  isGivenName(word) ||
  isAddressed(word) ||
  isAlone(word) ||
  looksLikeSurname(word) ||
  !isWord(line.original(start, end));

/** The office in apposition after a name that ends at `end`: «X، وزیر نیرو», «X وزیر نیرو», «X یکی از رهبران». */
function officeAfter(line: Line, end: number, { isWord, isPlural }: NameEvidence): NewName['office'] {
  const rest = line.text.slice(end);
  const oneOf = ONE_OF.exec(rest);
  const gap = oneOf?.[0].length ?? APPOSITION.exec(rest)?.[0].length ?? 0;
  const start = afterRespect(line.text, end + gap);
  if (gap === 0 || roleNounEnd(line.text, start) < 0) return null;
  const stop = officeEnd(line, start, isWord, !isPlural);
  // «آقای رسولی، والی شهر را پذیرفت»: whom the comma parts from the name, and something is done to.
  const isOther = /[،,]/u.test(line.text.slice(end, start)) && OBJECT.test(line.text.slice(stop));
  // One of many has the office of none of the others.
  return isOther ? null : { start: start - (oneOf?.groups?.one?.length ?? 0), end: stop };
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
    // «پیتر هالند »: a space before the closing mark.
    if (line.text[at] === ' ') continue;
    const word = wordAt(line.text, at);
    if (word === null || word.end > close) return null;
    words.push(word);
    at = word.end;
  }
  const last = words.at(-1);
  if (last === undefined || words.length > LONGEST + 1 || words.some((word) => !isNameWord(word, evidence)))
    return null;
  const office = officeAfter(line, last.end, evidence);
  const signs = { office, isRespected: isRespected || start > offset + 1, isQuoted: true };
  if (words.length === 1) {
    const out = OUT_OF.exec(line.text.slice(last.end))?.[0].length ?? 0;
    const isTold = office !== null || (out > 0 && organisationNounEnd(line.text, last.end + out) > 0);
    return isTold && isCalledByGivenName(last) ? { start, end: last.end, office, isRespected } : null;
  }
  // «دریای آبی», «شب یلدا»: common words between quotation marks are a title, unless an office tells whose name they are.
  const unlisted = words.filter((word) => !isListed(line, word, evidence));
  const isGiven = isGivenName(pairOf(words));
  const isPerson =
    office !== null ||
    // «اسپارک فالکون»: words that no list has are what a ship or a company is called, too.
    (unlisted.length === words.length &&
      (signs.isRespected || isGiven || evidence.isAlone(last.word) || evidence.isAddressed(last.word))) ||
    (isGiven && (unlisted.includes(last) || !AMBIGUOUS_NAMES.has(pairOf(words))));
  const isName = isPerson && score(line, words, signs, evidence) >= WEIGHTS.threshold;
  return isName ? { start, end: last.end, office, isRespected: signs.isRespected } : null;
}

/** Whether a word stands behind a name that may be more of it. */
function nameGoesOn(line: Line, end: number, { isWord }: NameEvidence): boolean {
  const next = GOES_ON.test(line.text.slice(end)) ? wordAt(line.text, end + 1) : null;
  return next !== null && !endsPhrase(line, next, isWord);
}

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
  const isCommon =
    evidence.isWord(line.original(first.start, first.end)) &&
    !looksLikeSurname(first.word) &&
    !evidence.isAlone(first.word);
  const isCut =
    isRespected &&
    (isGivenName(first.word) || isCommon) &&
    after === null &&
    GOES_ON.test(line.text.slice(last.end));
  // «شهید عدالت»: what somebody died for, and nobody's name.
  const isCause = isRespected && isCommon && /^شهید /u.test(line.text.slice(offset));
  if (words.length < 2 && (isCut || isCause)) return null;
  // «حمید رضا برادران شرکا»: one given name that is written as two words is no whole name where more of it follows.
  const isGivenOnly = words.length === 2 && KNOWN_GIVEN_NAMES.has(words.map(({ word }) => word).join(''));
  if (isGivenOnly && after === null && nameGoesOn(line, last.end, evidence)) return null;
  const isAlone = after !== null && words.length < 2 && isNameAlone(line, first, after, evidence);
  if (words.length < 2 && !isRespected && !isAlone) return null;
  if (OBJECT.test(line.text.slice(last.end)) || countryEnd(line.text, first.start) >= 0) return null;
  // «امیر قطر»: an office, though «امیر» is a name, too.
  if (words.length === 2 && roleNounEnd(line.text, first.start) === first.end && isOfCountry(last.word))
    return null;
  const office = after ?? before;
  const isName = score(line, words, { office, isRespected, isQuoted: false }, evidence) >= WEIGHTS.threshold;
  return isName ? { start: first.start, end: last.end, office, isRespected } : null;
}
