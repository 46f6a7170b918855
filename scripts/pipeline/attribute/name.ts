import {
  AFTER_SUBJECT,
  anyOf,
  GIVEN_NAMES,
  HONORIFICS,
  NOT_IN_NAMES,
  REPORTING_VERB,
  ROLE_NOUNS,
  WORD_END,
} from '../speech/words/index.ts';

/** A personal name that the text has and people.yaml lacks. Offsets are UTF-16, into the folded text. */
export interface NewName {
  readonly start: number;
  readonly end: number;
  /** The office it is given in the text, folded («سخنگوی وزارت امور خارجه»), or null. */
  readonly role: string | null;
}

const WORD = '[\\p{L}\\p{M}]+';
const QUOTED = new RegExp(`«(${WORD}(?: ${WORD}){1,3})»`, 'uy');
const WORDS = new RegExp(`${WORD}(?: ${WORD})*`, 'uy');
const STOP = new RegExp(`(?:^|(?<= ))(?:${anyOf(AFTER_SUBJECT)}|${REPORTING_VERB}|و)${WORD_END}`, 'u');
const ROLE_START = new RegExp(`(?:^|(?<= ))${anyOf(ROLE_NOUNS)}ی?${WORD_END}`, 'u');
const HONORIFIC = new RegExp(`${anyOf(HONORIFICS)} `, 'uy');
const STARTS_WITH_GIVEN_NAME = new RegExp(`^${anyOf(GIVEN_NAMES)}${WORD_END}`, 'u');
const GIVEN_NAME = new RegExp(`(?<= )${anyOf(GIVEN_NAMES)}${WORD_END}`, 'u');
const COMMA = /^ ?[،,] ?/u;

/** The run of words at `offset`, up to a comma, an adverbial or a verb. */
function phraseAt(text: string, offset: number): string {
  WORDS.lastIndex = offset;
  const words = WORDS.exec(text)?.[0] ?? '';
  const stop = words.search(STOP);
  return (stop < 0 ? words : words.slice(0, stop)).trimEnd();
}

const NO_NAME = new RegExp(`(?:^|(?<= ))${anyOf(NOT_IN_NAMES)}${WORD_END}`, 'u');

const isNameLong = (phrase: string, min: number): boolean => {
  if (NO_NAME.test(phrase)) return false;
  const count = phrase.split(' ').length;
  return phrase !== '' && count >= min && count <= 4;
};

/** The office named at `offset`, or null. */
function roleAt(text: string, offset: number): string | null {
  const phrase = phraseAt(text, offset);
  return phrase.search(ROLE_START) === 0 ? phrase : null;
}

/** The office that stands in apposition after a name which ends at `end`. */
function appositionAfter(text: string, end: number): string | null {
  const gap = COMMA.exec(text.slice(end))?.[0].length ?? (text[end] === ' ' ? 1 : 0);
  return roleAt(text, end + gap);
}

function quotedName(text: string, offset: number): NewName | null {
  QUOTED.lastIndex = offset;
  const match = QUOTED.exec(text);
  if (match === null) return null;
  const name = match[1] ?? '';
  if (NO_NAME.test(name)) return null;
  const role = appositionAfter(text, offset + match[0].length);
  if (role === null && !STARTS_WITH_GIVEN_NAME.test(name)) return null;
  return { start: offset + 1, end: offset + 1 + name.length, role };
}

/**
 * The name that the subject at `offset` gives a person: in «», after a word of respect, before or after an office, or
 * beginning with a common given name. Null where nothing shows that the words are a name: wrong is worse than unknown.
 */
export function newNameAt(text: string, offset: number): NewName | null {
  HONORIFIC.lastIndex = offset;
  const honorific = HONORIFIC.exec(text)?.[0].length ?? 0;
  const start = offset + honorific;
  const quoted = quotedName(text, start);
  if (quoted !== null) return quoted;

  const phrase = phraseAt(text, start);
  const end = start + phrase.length;
  const role = phrase.search(ROLE_START);
  if (role > 0) {
    const name = phrase.slice(0, role).trimEnd();
    // A family name may be an office, too («علیرضا دبیر»), after a given name alone.
    const isFamilyName =
      !name.includes(' ') && !phrase.slice(role).includes(' ') && STARTS_WITH_GIVEN_NAME.test(name);
    if (isFamilyName && isNameLong(phrase, 2)) return { start, end, role: null };
    return isNameLong(name, 2) ? { start, end: start + name.length, role: phrase.slice(role) } : null;
  }
  const isGiven = STARTS_WITH_GIVEN_NAME.test(phrase) && COMMA.test(text.slice(start + phrase.length));
  // «امیر» is a name, too: an office after the comma shows it.
  const office = isGiven ? appositionAfter(text, start + phrase.length) : null;
  if (role === 0 && (office === null || !isNameLong(phrase, 2))) return nameAfterRole(text, start, phrase);
  const apposition = COMMA.test(text.slice(end)) ? appositionAfter(text, end) : null;
  const isName =
    (honorific > 0 && isNameLong(phrase, 1)) ||
    (isNameLong(phrase, 2) && (apposition !== null || STARTS_WITH_GIVEN_NAME.test(phrase)));
  return isName ? { start, end, role: apposition } : null;
}

/** «سخنگوی وزارت امور خارجه، ناصر کنعانی» · «وزیر نیرو عباس علی‌آبادی». */
function nameAfterRole(text: string, start: number, phrase: string): NewName | null {
  const end = start + phrase.length;
  const comma = COMMA.exec(text.slice(end))?.[0].length ?? 0;
  const quoted = quotedName(text, end + (comma || (text[end] === ' ' ? 1 : 0)));
  if (quoted !== null) return { ...quoted, role: phrase };
  if (comma > 0) {
    const name = phraseAt(text, end + comma);
    if (!isNameLong(name, 2) || !STARTS_WITH_GIVEN_NAME.test(name)) return null;
    return { start: end + comma, end: end + comma + name.length, role: phrase };
  }
  const given = phrase.search(GIVEN_NAME);
  const name = given < 0 ? '' : phrase.slice(given);
  if (!isNameLong(name, 2)) return null;
  return { start: start + given, end: start + phrase.length, role: phrase.slice(0, given).trimEnd() };
}

/** The office named at `offset` as the whole of a subject, to be compared with offices given in the same text. */
export const roleSubjectAt = roleAt;
