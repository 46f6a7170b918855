import { isOfCountry } from './countries.ts';
import {
  AMBIGUOUS_NAMES,
  isGivenName,
  KNOWN_SURNAMES,
  looksLikeSurname,
  NOUN_NAMES,
  NOUNS_TOO,
} from './given-names.ts';
import type { Line, Word } from './line.ts';
import { CLEAR_ENDING, type NameEvidence } from './name-signs.ts';
import { isJoinedWord } from './strange-words.ts';

/** An office beside a word. Offsets are UTF-16, into the folded text. */
interface Office {
  readonly start: number;
  readonly end: number;
}

/** What follows an office that is set off: a comma, or «نیز» where it is the subject. */
const SETS_OFF = /^ ?(?:[،,]|(?:نیز|هم)(?!\p{L}))/u;

/** «سازگارنژاد»: a word of the form of a family name that no word list has. */
const isRareSurname = (
  line: Line,
  { word, start, end }: Word,
  { isWord, isAddressed }: NameEvidence,
): boolean =>
  CLEAR_ENDING.test(word) ||
  isAddressed(word) ||
  ((looksLikeSurname(word) || isGivenName(word)) && !isWord(line.original(start, end)));

/** A given name that is nothing else: somebody may be called by it alone. */
export const isCalledByGivenName = ({ word }: Word): boolean =>
  isGivenName(word) && !AMBIGUOUS_NAMES.has(word) && !NOUN_NAMES.has(word);

/** «چراغی سرپرست باشگاه پارس»: a word of no list with the ending of family names, just before an office in several words. */
const isUnknownFamilyName = (
  line: Line,
  { word, start, end }: Word,
  office: Office,
  { isWord }: NameEvidence,
): boolean => {
  const written = line.original(start, end);
  return (
    word.length > 4 &&
    word.endsWith('ی') &&
    !isWord(written) &&
    !isOfCountry(word) &&
    !isJoinedWord(written, isWord) &&
    line.text.slice(office.start, office.end).includes(' ')
  );
};

/**
 * «طالقانی، رئیس فدراسیون کشتی، گفت»، «خرم، وزیر راه، نیز گفت»: one word that is a family name or a given one, with an office
 * in several words behind a comma, and nothing else of the subject.
 */
const isNameSetOff = ({ text }: Line, { word, end }: Word, office: Office): boolean =>
  (KNOWN_SURNAMES.has(word) || isGivenName(word)) &&
  !NOUNS_TOO.test(word) &&
  !isOfCountry(word) &&
  /^ ?[،,] /u.test(text.slice(end)) &&
  text.slice(office.start, office.end).includes(' ') &&
  SETS_OFF.test(text.slice(office.end));

/** Whether one word, with an office beside it, is the whole name of the one who has the office. */
export const isNameAlone = (line: Line, word: Word, office: Office, evidence: NameEvidence): boolean => {
  const rest = line.text.slice(word.end);
  return (
    isRareSurname(line, word, evidence) ||
    // «اعیانی مسئول خرید …», and later «اعیانی گفت»; before a comma the word would show itself, and «اعیانی اعضای گروه را …» is about others.
    (evidence.isAlone(word.word) &&
      !/^ ?[،,]/u.test(rest) &&
      !/^ را(?!\p{L})/u.test(line.text.slice(office.end))) ||
    (isCalledByGivenName(word) && /^ ?(?:[،,]|یکی )/u.test(rest)) ||
    isUnknownFamilyName(line, word, office, evidence) ||
    isNameSetOff(line, word, office)
  );
};
