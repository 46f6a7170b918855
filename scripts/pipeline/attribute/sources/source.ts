import { fold } from '../../../../src/text/fold.ts';
import {
  AFTER_SUBJECT,
  anyOf,
  BEFORE_SUBJECT,
  FINITE,
  HONORIFICS,
  INDEFINITE,
  list,
  MEN_NAMES,
  OCCASION_NOUNS,
  PREPOSITIONS,
  PRESENT_VERB,
  PRONOUNS,
  ROLE_NOUNS,
  TIMES,
  WORD_END,
  WORD_START,
} from '../../speech/words/index.ts';
import { countryEnd } from '../names/countries.ts';
import type { Gazetteer, Mention, NameFinder } from '../names/gazetteer.ts';
import { isGivenName, KNOWN_SURNAMES, looksLikeSurname } from '../names/given-names.ts';
import { type Line, lengthAt, wordAt } from '../names/line.ts';
import { type NameEvidence, type NewName, newNameAt } from '../names/new-name.ts';
import { organisationNounEnd, phraseEnd, roleNounEnd } from '../names/phrase.ts';
import { type TitleMention, titleAt } from '../names/title.ts';

/*
 * Who a reporting clause says is speaking, before anybody is looked up. The legal forms, folded:
 *
 *   person        پزشکیان · آقای فرهودی        a name that people.yaml or this text has already
 *   new-name      «جان هارگریو» سخنگوی صندوق   a name by its signs (names/new-name.ts)
 *   title         رئیس‌جمهور بلاروس             an office of people.yaml
 *   office        مدیرکل آب بابل                any other office
 *   this          این افسر سابق                 whoever spoke last, if that is such a person
 *   pronoun       وی · او نیز                   the last speaker, or the other party
 *   organisation  وزارت خارجه · ایران           speaks for itself
 *   unnamed       یک مقام آگاه                  somebody whom the text does not name
 *   elided        (nothing)                     «همچنین افزود:»
 *   several       X و Y گفتند                   nobody in particular
 *   obscure                                     words that cannot be read
 */
export type Source = Readonly<{ start: number; end: number }> &
  (
    | {
        readonly type: 'person';
        readonly id: string;
        readonly office: Stretch | null;
        readonly isRespected: boolean;
      }
    | { readonly type: 'new-name'; readonly name: NewName }
    | { readonly type: 'title'; readonly mention: TitleMention }
    | { readonly type: 'office' | 'organisation' | 'unnamed' }
    | { readonly type: 'this'; readonly noun: string }
    | { readonly type: 'pronoun'; readonly also: boolean }
    | { readonly type: 'elided' | 'several' | 'obscure' }
  );

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the sources of one text are read with. */
export interface Reading {
  readonly gazetteer: Gazetteer;
  /** The names of people.yaml and those this text has shown so far. */
  readonly names: NameFinder;
  readonly evidence: NameEvidence;
}

const MEN = new Set(MEN_NAMES.map(fold));
const PRONOUN = new RegExp(`${anyOf(PRONOUNS)}${WORD_END}`, 'uy');
/** «وی را …»: the pronoun is the object. */
const OBJECT = /^ را(?!\p{L})/u;
const DEMONSTRATIVES = list('این، آن، همین');
const PERSON_NOUNS = ROLE_NOUNS.filter(
  (noun) => ![...DEMONSTRATIVES, 'یک', 'یکی', 'برخی', 'جمعی', 'گروهی'].includes(noun),
);
const THIS = new RegExp(`${anyOf(DEMONSTRATIVES)} (?<noun>${anyOf(PERSON_NOUNS)})ی?${WORD_END}`, 'uy');
const THIS_OTHER = new RegExp(
  `این (?<noun>\\p{L}{3,}(?:گر|کار|دان|شناس|بان|ور|نویس|ساز|نگار|دار|پرداز))ی?${WORD_END}`,
  'uy',
);
const THIS_WORD = /(?:این|همین) /uy;
const INDEFINITES = new RegExp(`${anyOf(INDEFINITE)}${WORD_END}`, 'uy');
const ALSO = new RegExp(`^ ${anyOf(['نیز', 'هم'])}${WORD_END}`, 'u');
const CONNECTIVE = new RegExp(`${anyOf([...BEFORE_SUBJECT, ...TIMES])}${WORD_END} ?[،,؛:]? ?`, 'uy');
const ADVERBIAL = new RegExp(`${anyOf(PREPOSITIONS)}${WORD_END}`, 'uy');
const PERSONAL = new RegExp(
  `${WORD_START}${anyOf([...PRONOUNS, ...PERSON_NOUNS, ...HONORIFICS])}ی?${WORD_END}`,
  'u',
);
const OPENING = new RegExp(`[«"“]?(?:${anyOf(HONORIFICS)} )*[«"“]?`, 'uy');
const RESPECT = new RegExp(`(?:${anyOf(HONORIFICS)} )+`, 'uy');
/** What may follow a source that is complete. */
const CLOSED = new RegExp(`^[»"”]? ?(?:$|[،,؛:(]|${anyOf(AFTER_SUBJECT)}${WORD_END})`, 'u');
const AND = new RegExp(`^[»"”]? ?[،,]? ?و${WORD_END}`, 'u');
const COMMA = /[،,؛:] ?/gu;
const THAT_CLAUSE = new RegExp(`${WORD_START}(?:اینکه|این که|که)${WORD_END}`, 'u');
const FREE_PLACE = new RegExp(
  `${WORD_START}(?:${anyOf([...OCCASION_NOUNS, ...TIMES])}|ادامه|پایان|حاشیه) `,
  'gu',
);
const WOMAN = new RegExp(`^[«"“]?${anyOf(['خانم', 'سرکار خانم', 'بانو'])} `, 'u');
const FINITE_VERB = new RegExp(`${WORD_START}(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END}`, 'u');
/** A finite verb and a conjunction: what follows may be about somebody else. */
const BOUNDARY = new RegExp(
  `(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END} ?(?:[،,؛] ?(?:(?:و|اما|ولی) )?|(?:و|اما|ولی) |در ?حالی ?که )`,
  'gu',
);
/** How many words a source between the last comma and the verb may have. */
const BESIDE_VERB = 9;

const AGENCY = /^(?:به گزارش|به نقل از|بنا به گزارش) /u;

const NONE = { start: 0, end: 0 };
const ELIDED: Source = { type: 'elided', ...NONE };
const OBSCURE: Source = { type: 'obscure', ...NONE };
const SEVERAL: Source = { type: 'several', ...NONE };

export const isSomebody = ({ type }: Source): boolean =>
  type !== 'obscure' && type !== 'elided' && type !== 'several';
/** Where what names somebody ends, with the office in apposition. */
export function reachOf(source: Source): number {
  const office =
    source.type === 'person' ? source.office : source.type === 'new-name' ? source.name.office : null;
  return Math.max(source.end, office?.end ?? 0);
}

/** Read by signs of its own, so that it is somebody wherever it stands. */
const isStrong = ({ type }: Source): boolean => type === 'person' || type === 'new-name';

/** «خانم پزشکیان»: somebody of a man's family name, whom nobody has named yet. */
function isOtherWoman(source: string, mention: Mention, { gazetteer }: Reading): boolean {
  const [given = ''] = fold(gazetteer.authorities.people[mention.id]?.name.fa ?? '').split(' ');
  return WOMAN.test(source) && MEN.has(given) && !source.includes(given);
}

/** «X همکاری‌ها را مهم دانست و …»: the words after a name are the object of its verb, not more of the name. */
const takesObject = (rest: string): boolean =>
  /^»? (?!\S+ را )(?:\S+ ){2,8}را /u.test(rest) || /^»? \S+(?:ها|های) /u.test(rest);

/** Somebody by name at `offset`, known already; with the office beside the name. */
function personAt(line: Line, offset: number, reading: Reading): Source | null {
  const { text } = line;
  const opening = Math.max(0, lengthAt(OPENING, text, offset));
  if (reading.names.isSharedAt(text, offset + opening)) return OBSCURE;
  const person = reading.names.at(text, offset + opening) ?? reading.names.at(text, offset);
  if (person === null) return null;
  const rest = text.slice(person.end);
  if (AND.test(rest)) return SEVERAL;
  if (isOtherWoman(text.slice(offset), person, reading)) return OBSCURE;
  const gap = /^[»"”]? ?[،,]? ?/u.exec(rest)?.[0].length ?? 0;
  const at = person.end + gap + Math.max(0, lengthAt(RESPECT, text, person.end + gap));
  const office =
    gap > 0 && roleNounEnd(text, at) > 0
      ? { start: at, end: phraseEnd(line, at, reading.evidence.isWord, !reading.evidence.isPlural) }
      : null;
  const isWhole =
    CLOSED.test(rest) ||
    takesObject(rest) ||
    office !== null ||
    organisationNounEnd(text, person.end + 1) > 0;
  if (!isWhole) return null;
  return { type: 'person', id: person.id, office, isRespected: opening > 1, start: offset, end: person.end };
}

/** The source that stands at `offset`; obscure where words stand there that cannot be read as anybody. */
export function sourceAt(line: Line, offset: number, reading: Reading): Source {
  const { text } = line;
  const { isWord, isPlural } = reading.evidence;
  const pronoun = lengthAt(PRONOUN, text, offset);
  if (pronoun > 0) {
    const rest = text.slice(offset + pronoun);
    if (OBJECT.test(rest)) return ELIDED;
    if (AND.test(rest)) return SEVERAL;
    return { type: 'pronoun', also: ALSO.test(rest), start: offset, end: offset + pronoun };
  }
  for (const pattern of [THIS, THIS_OTHER]) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    const noun = match?.groups?.noun;
    if (match === null || noun === undefined) continue;
    const end = phraseEnd(line, offset + match[0].length - noun.length, isWord, !isPlural);
    return { type: 'this', noun, start: offset, end: Math.max(end, offset + match[0].length) };
  }
  if (lengthAt(THIS_WORD, text, offset) > 0) {
    const at = offset + lengthAt(THIS_WORD, text, offset);
    if (organisationNounEnd(text, at) > 0) {
      const noun = text.slice(at, organisationNounEnd(text, at));
      return {
        type: 'this',
        noun,
        start: offset,
        end: Math.max(phraseEnd(line, at, isWord, !isPlural), at + noun.length),
      };
    }
  }
  const indefinite = lengthAt(INDEFINITES, text, offset);
  if (indefinite > 0) {
    const gap = /^ (?:این |آن )?/u.exec(text.slice(offset + indefinite))?.[0].length ?? 1;
    const head = wordAt(text, offset + indefinite + gap);
    if (head === null) return OBSCURE;
    const end = phraseEnd(line, head.start, isWord, !isPlural);
    return end > head.start ? { type: 'unnamed', start: offset, end } : OBSCURE;
  }
  const person = personAt(line, offset, reading);
  if (person !== null) return person;
  const respect = Math.max(0, lengthAt(RESPECT, text, offset));
  const mention = titleAt(text, offset + respect, reading.gazetteer);
  if (mention !== null) {
    const named = nameBeside(line, mention.end, { start: offset + respect, end: mention.end }, reading);
    if (named !== null) return { ...named, start: offset };
    if (CLOSED.test(text.slice(mention.end)) || /^ [«"“]/u.test(text.slice(mention.end)))
      return { type: 'title', mention, start: offset, end: mention.end };
  }
  const name = newNameAt(line, offset, reading.evidence);
  if (name !== null) {
    if (AND.test(text.slice(name.end))) return SEVERAL;
    const known = reading.names.at(text, name.start);
    if (known?.end !== name.end) return { type: 'new-name', name, start: name.start, end: name.end };
    return {
      type: 'person',
      id: known.id,
      office: name.office,
      isRespected: name.isRespected,
      start: name.start,
      end: name.end,
    };
  }
  return officeAt(line, offset + respect, reading) ?? organisationAt(line, offset, reading) ?? OBSCURE;
}

/** A name in apposition to an office that ends at `end`: «رئیس‌جمهور بلاروس، الکساندر لوکاشنکو». */
function nameBeside(line: Line, end: number, office: Stretch, reading: Reading): Source | null {
  const rest = line.text.slice(end);
  const gap = /^ ?[،,:]? ?/u.exec(rest)?.[0].length ?? 0;
  if (gap === 0) return null;
  const opening = Math.max(0, lengthAt(OPENING, line.text, end + gap));
  const person = reading.names.at(line.text, end + gap + opening) ?? reading.names.at(line.text, end + gap);
  if (person !== null && !AND.test(line.text.slice(person.end)))
    return { type: 'person', id: person.id, office, isRespected: false, start: end + gap, end: person.end };
  const name = newNameAt(line, end + gap, reading.evidence, office);
  if (name === null || AND.test(line.text.slice(name.end))) return null;
  return { type: 'new-name', name, start: name.start, end: name.end };
}

const OF_THIS = / این \p{L}+/uy;
const ADDRESS = new RegExp(
  `${anyOf(list('رئیس‌جمهور، رئیس‌جمهوری، رئیس جمهوری، نخست‌وزیر، صدراعظم، سناتور، پرزیدنت، ملا، مولوی، ماموستا'))} `,
  'uy',
);

/** «رئیس‌جمهور غنی»: an office that is used like a word of respect, before a family name that ends the phrase. */
function familyNameAfterOffice(line: Line, offset: number, end: number, reading: Reading): Source | null {
  const { text } = line;
  const length = lengthAt(ADDRESS, text, offset);
  const word = length < 0 ? null : wordAt(text, offset + length);
  if (word === null || word.end !== end) return null;
  const isUnlisted = !reading.evidence.isWord(line.original(word.start, word.end));
  const isFamily =
    KNOWN_SURNAMES.has(word.word) ||
    (isUnlisted && looksLikeSurname(word.word)) ||
    reading.evidence.isAddressed(word.word);
  if (!isFamily || countryEnd(text, word.start) >= 0) return null;
  const office = { start: offset, end: offset + length - 1 };
  const known = reading.names.at(text, word.start);
  if (known !== null)
    return { type: 'person', id: known.id, office, isRespected: true, start: word.start, end: word.end };
  return {
    type: 'new-name',
    name: { start: word.start, end: word.end, office, isRespected: true },
    start: word.start,
    end: word.end,
  };
}

/** An office that people.yaml does not have, with the name beside it where there is one. */
function officeAt(line: Line, offset: number, reading: Reading): Source | null {
  if (roleNounEnd(line.text, offset) < 0) return null;
  const noun = roleNounEnd(line.text, offset);
  // «مدیر این کارخانه»: nothing but the demonstrative ends the phrase.
  const here = lengthAt(OF_THIS, line.text, noun);
  const end =
    here > 0 ? noun + here : phraseEnd(line, offset, reading.evidence.isWord, !reading.evidence.isPlural);
  if (end <= offset) return null;
  const family = familyNameAfterOffice(line, offset, end, reading);
  if (family !== null) return family;
  const office = { start: offset, end };
  const named = nameBeside(line, end, office, reading);
  if (named !== null) return named;
  return AND.test(line.text.slice(end)) ? SEVERAL : { type: 'office', ...office };
}

/** An organisation or a country. */
function organisationAt(line: Line, offset: number, reading: Reading): Source | null {
  const country = countryEnd(line.text, offset);
  const noun = organisationNounEnd(line.text, offset);
  if (noun < 0 && country < 0) return null;
  const { isWord, isPlural } = reading.evidence;
  const end = Math.max(country, noun, phraseEnd(line, offset, isWord, !isPlural));
  const rest = line.text.slice(end);
  const quoted = /^ [«"“][^«»"”]{2,40}[»"”]/u.exec(rest)?.[0].length ?? 0;
  if (AND.test(rest)) return SEVERAL;
  return CLOSED.test(line.text.slice(end + quoted))
    ? { type: 'organisation', start: offset, end: end + quoted }
    : null;
}

/** «خبرگزاری فارس:», «فرادید |», «تهران- ایرنا-»: where a text comes from, before the first sentence. */
const OUTLET =
  /^(?:[^:|،.«»]{2,40}? ?[:|] |(?:[\p{L}\p{N}]+ ?){1,4} ?[-–/|_] ?(?:[\p{L}]+ ?[-–/|_] ?)?(?=[\p{L}«]))/u;

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
