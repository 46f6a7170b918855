import {
  anyOf,
  BEFORE_SUBJECT,
  FINITE,
  HONORIFICS,
  OCCASION_NOUNS,
  PREPOSITIONS,
  PRESENT_VERB,
  PRONOUNS,
  TIMES,
  WORD_END,
  WORD_START,
} from '../../speech/words/index.ts';
import { countryEnd } from '../names/countries.ts';
import { isGivenName } from '../names/given-names.ts';
import { type Line, lengthAt, wordAt } from '../names/line.ts';
import { organisationNounEnd, roleNounEnd } from '../names/noun-phrase.ts';
import { ADVERBIAL, INDEFINITES, PERSON_NOUNS, PRONOUN, sourceAt, THIS_WORD } from './source.ts';
import {
  CLOSED,
  ELIDED,
  isSomebody,
  OBSCURE,
  type Reading,
  reachOf,
  SEVERAL,
  type Source,
} from './source-kinds.ts';

const CONNECTIVE = new RegExp(`${anyOf([...BEFORE_SUBJECT, ...TIMES])}${WORD_END} ?[،,؛:]? ?`, 'uy');

const PERSONAL = new RegExp(
  `${WORD_START}${anyOf([...PRONOUNS, ...PERSON_NOUNS, ...HONORIFICS])}ی?${WORD_END}`,
  'u',
);

const COMMA = /[،,؛:] ?/gu;

const THAT_CLAUSE = new RegExp(`${WORD_START}(?:اینکه|این که|که)${WORD_END}`, 'u');

const FREE_PLACE = new RegExp(
  `${WORD_START}(?:${anyOf([...OCCASION_NOUNS, ...TIMES])}|ادامه|پایان|حاشیه) `,
  'gu',
);

const FINITE_VERB = new RegExp(`${WORD_START}(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END}`, 'u');

/** A finite verb and a conjunction: what follows may be about somebody else. */
const BOUNDARY = new RegExp(
  `(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END} ?(?:[،,؛] ?(?:(?:و|اما|ولی) )?|(?:و|اما|ولی) |در ?حالی ?که )`,
  'gu',
);

/** How many words a source between the last comma and the verb may have. */
const BESIDE_VERB = 9;

const AGENCY = /^(?:به گزارش|به نقل از|بنا به گزارش) /u;

/** Read by signs of its own, so that it is somebody wherever it stands. */
const isStrong = ({ type }: Source): boolean => type === 'person' || type === 'new-name';

/** «خبرگزاری فارس:», «فرادید |», «تهران- ایرنا-»: where a text comes from, before the first sentence. */
const OUTLET =
  /^(?:[^:|،.«»]{2,40}? ?[:|] |[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3} {0,2}[-–/|_] ?(?:[\p{L}]+ ?[-–/|_] ?)?(?=[\p{L}«]))/u;

/** Where the words after connectives and leading adverbials («در ادامه،» «به گزارش نسیم؛») begin. */
function skipLead(text: string): number {
  let at = /^[^\p{L}\p{N}«"“(]+/u.exec(text)?.[0].length ?? 0;
  at += OUTLET.exec(text.slice(at))?.[0].length ?? 0;
  for (;;) {
    const connective = lengthAt(CONNECTIVE, text, at);
    if (connective > 0) {
      at += connective;
      continue;
    }
    if (lengthAt(ADVERBIAL, text, at) < 0) return at;
    COMMA.lastIndex = at;
    const comma = COMMA.exec(text);
    if (comma === null) return at;
    // A comma inside a subordinate clause does not end the adverbial; whose clause it is cannot be told then.
    if (THAT_CLAUSE.test(text.slice(at, comma.index))) return at;
    at = comma.index + comma[0].length;
  }
}

/** Whether an adverbial that reaches up to the verb may hide the source: then nothing can be said about it. */
function mayHideSource(adverbial: string, { names }: Reading): boolean {
  if (/[،,] ?$/u.test(adverbial)) return false;
  return PERSONAL.test(adverbial) || names.all(adverbial).length > 0;
}

/** Somebody else than the first source who takes over the verb: «لوکاشنکو آمد و پزشکیان گفت». Null where nobody does. */
function takesOver(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  const that = text.slice(from).search(THAT_CLAUSE);
  const last = [...text.matchAll(BOUNDARY)].filter((match) => match.index > from).at(-1);
  if (last === undefined) return null;
  const start = last.index + last[0].length;
  if (start >= text.length) return null;
  const next = sourceAt(line, start, reading);
  if (!isSomebody(next) || !['person', 'title', 'new-name'].includes(next.type)) return null;
  // Inside «با بیان اینکه …» it is somebody spoken of, unless nothing but the verb follows: then it cannot be told.
  if (that >= 0 && from + that < start)
    return / (?:نیز|هم)?$|^\S+$/u.test(text.slice(start)) ? OBSCURE : null;
  return next;
}

/**
 * Whether the reporting verb belongs to a subordinate clause: «X در واکنش به اینکه Y گفت», «X در پاسخ به Y که گفته بود».
 * After the last «که» comes nothing but somebody who may be the one who says it, or nothing at all.
 */
function isSubordinate(line: Line, from: number, reading: Reading): boolean {
  const that = [...line.text.slice(from).matchAll(new RegExp(THAT_CLAUSE, 'gu'))].at(-1);
  if (that === undefined) return false;
  const start = from + that.index + that[0].length;
  const tail = line.text.slice(start).trim();
  if (tail === '') return true;
  if (/[،,»]/u.test(tail) || FINITE_VERB.test(tail)) return false;
  const source = sourceAt(line, start + 1, reading);
  return (
    isSomebody(source) &&
    source.type !== 'organisation' &&
    /^ ?(?:نیز|هم)? ?$/u.test(line.text.slice(source.end))
  );
}

/** Several people before the first adverbial («X، وزیر، و Y گفتند»): a plural verb belongs to all of them. */
function isSeveral(source: string): boolean {
  const adverbial = source.search(new RegExp(`${WORD_START}${anyOf(PREPOSITIONS)}${WORD_END}`, 'u'));
  return new RegExp(`${WORD_START}و${WORD_END}`, 'u').test(
    adverbial < 0 ? source : source.slice(0, adverbial),
  );
}

/** The source that alone stands between the last comma and the verb: «با بیان اینکه …، وزیر نیرو گفت». */
function besideVerb(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  const comma = Math.max(text.lastIndexOf('،'), text.lastIndexOf(','), text.lastIndexOf('؛'));
  if (comma < from) return null;
  const first = comma + (/^. ?/u.exec(text.slice(comma))?.[0].length ?? 0);
  const start = first + Math.max(0, lengthAt(CONNECTIVE, text, first));
  if (start >= text.length || lengthAt(ADVERBIAL, text, start) > 0) return null;
  if (text.slice(start).split(' ').length > BESIDE_VERB) return null;
  const source = sourceAt(line, start, reading);
  return ['person', 'title', 'new-name', 'office'].includes(source.type) ? source : null;
}

/**
 * Somebody by name within an adverbial that no comma closes, just after the noun of an occasion or a time («در ادامه جلسه
 * پرویز سالاری عضو شورا گفت», «در تهران امروز علی رضایی گفت»). Elsewhere a name belongs to the noun before it
 * («به سخنان علی رضایی»), and so does one of two parties («در دیدار علی رضایی با …»).
 */
function withinAdverbial(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  const that = text.slice(from).search(THAT_CLAUSE);
  for (const match of text.slice(0, that < 0 ? text.length : from + that).matchAll(FREE_PLACE)) {
    const at = match.index + match[0].length;
    if (match.index < from) continue;
    const source = sourceAt(line, at, reading);
    if (!isStrong(source) || /^[»"”]? (?:با|و) /u.test(text.slice(source.end))) continue;
    return source;
  }
  return null;
}

/** «به گزارش ستاد خبری سالم صلواتی، کارگردان فیلم …»: a name before its office, with no comma after the agency. */
function afterAgency(line: Line, reading: Reading): Source | null {
  const { text } = line;
  const agency = AGENCY.exec(text)?.[0].length ?? 0;
  const comma = agency === 0 ? -1 : text.search(/ ?[،,]/u);
  const rest = comma < 0 ? 0 : (/^ ?[،,] ?/u.exec(text.slice(comma))?.[0].length ?? 0);
  if (comma < 0 || roleNounEnd(text, comma + rest) < 0) return null;
  for (let at = agency + (/^[^\p{L}]*/u.exec(text.slice(agency))?.[0].length ?? 0); at < comma; ) {
    const word = wordAt(text, at);
    if (word === null) return null;
    if (isGivenName(word.word)) {
      const source = sourceAt(line, at, reading);
      if (isStrong(source) && source.end === comma) return source;
    }
    at = word.end + (/^[^\p{L}\p{N}]*/u.exec(text.slice(word.end))?.[0].length ?? 1);
  }
  return null;
}

/**
 * Reads the source of a folded reporting clause, given from its start up to its cue. Only what stands in the place of
 * the subject counts: a name elsewhere in the clause is somebody spoken of, not the speaker.
 */
export function sourceOf(line: Line, reading: Reading): Source {
  const { text } = line;
  const named = afterAgency(line, reading);
  if (named !== null) return named;
  const at = skipLead(text);
  if (at >= text.length) return ELIDED;
  if (lengthAt(ADVERBIAL, text, at) > 0) {
    const found = besideVerb(line, at, reading) ?? withinAdverbial(line, at, reading);
    if (found !== null) return found;
    return mayHideSource(text.slice(at), reading) ? OBSCURE : ELIDED;
  }
  if (reading.evidence.isPlural && isSeveral(text.slice(at))) return SEVERAL;
  if (isSubordinate(line, at, reading)) return OBSCURE;
  const over = takesOver(line, at, reading);
  if (over !== null) return over;
  const source = sourceAt(line, at, reading);
  if (source.type !== 'obscure') return source;
  return besideVerb(line, at, reading) ?? afterOtherWords(line, at, reading) ?? source;
}

/** The one word that is the whole subject of a clause («میرزایی در ادامه»), and means no office; null where there is none. */
export function loneWord({ text }: Line): string | null {
  const at = skipLead(text);
  const word = wordAt(text, at);
  if (word === null || /\p{N}/u.test(word.word) || word.word.length < 3) return null;
  const isOther =
    roleNounEnd(text, at) >= 0 ||
    organisationNounEnd(text, at) >= 0 ||
    lengthAt(PRONOUN, text, at) > 0 ||
    lengthAt(ADVERBIAL, text, at) > 0 ||
    lengthAt(INDEFINITES, text, at) > 0 ||
    lengthAt(THIS_WORD, text, at) > 0 ||
    countryEnd(text, at) >= 0;
  return !isOther && CLOSED.test(text.slice(word.end)) ? word.word : null;
}

/** «دیشب دقیقه هشتاد سرمربی تیم گفت»: somebody at the end of the clause, after adverbs that no list has. */
function afterOtherWords(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  if (THAT_CLAUSE.test(text.slice(from)) || /[،,؛]/u.test(text.slice(from))) return null;
  for (let at = from; at < text.length; ) {
    const word = wordAt(text, at);
    if (word === null) return null;
    if (lengthAt(ADVERBIAL, text, at) > 0) return null;
    const source = sourceAt(line, at, reading);
    const isLast = /^[»"”]? ?(?:نیز|هم)? ?$/u.test(text.slice(reachOf(source)));
    if (isLast && (isStrong(source) || source.type === 'office')) return source;
    at = word.end + 1;
  }
  return null;
}
