import { fold } from '../../../src/text/fold.ts';
import {
  AFTER_SUBJECT,
  anyOf,
  BEFORE_SUBJECT,
  FINITE,
  HONORIFICS,
  MEN_NAMES,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
  WORD_END,
  WORD_START,
} from '../speech/words/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type NewName, newNameAt, roleSubjectAt } from './name.ts';
import { type TitleMention, titleAt } from './title.ts';

/** Who a reporting clause says is speaking, before anybody is looked up. */
export type Subject =
  | { readonly type: 'person'; readonly id: string }
  | { readonly type: 'title'; readonly mention: TitleMention }
  | { readonly type: 'pronoun'; readonly also: boolean }
  | { readonly type: 'new-name'; readonly name: NewName }
  | { readonly type: 'role'; readonly phrase: string }
  /** «این مقام», «این دیپلمات»: whoever spoke last, if that is such a person. */
  | { readonly type: 'this-role'; readonly noun: string }
  /** The clause has no subject: «همچنین افزود:». */
  | { readonly type: 'elided' }
  /** Somebody whom the text does not name, or several people. */
  | { readonly type: 'unnamed' };

const MEN = new Set(MEN_NAMES.map(fold));
const DETERMINERS = new Set(['یک', 'برخی', 'جمعی', 'گروهی', 'یکی', 'این', 'آن', 'همین']);
const PRONOUN = new RegExp(`${anyOf(PRONOUNS)}${WORD_END}`, 'uy');
/** «وی را …»: the pronoun is the object. */
const OBJECT = /^ را(?!\p{L})/u;
const THIS_ROLE = new RegExp(
  `${anyOf(['این', 'آن', 'همین'])} (?<noun>${anyOf(ROLE_NOUNS.filter((noun) => !DETERMINERS.has(noun)))})ی?${WORD_END}`,
  'uy',
);
const ALSO = new RegExp(`^ ${anyOf(['نیز', 'هم'])}${WORD_END}`, 'u');
const CONNECTIVE = new RegExp(`${anyOf(BEFORE_SUBJECT)}${WORD_END} ?[،,]? ?`, 'uy');
const ADVERBIAL = new RegExp(`${anyOf(PREPOSITIONS)}${WORD_END}`, 'uy');
const PERSONAL = new RegExp(
  `${WORD_START}${anyOf([...PRONOUNS, ...ROLE_NOUNS, ...HONORIFICS])}ی?${WORD_END}`,
  'u',
);
const OPENING = new RegExp(`«?(?:${anyOf(HONORIFICS)} )?«?`, 'uy');
const RESPECT = new RegExp(`${anyOf(HONORIFICS)} `, 'uy');
/** What may follow a subject that is complete. */
const CLOSED = new RegExp(`^(?:»)? ?(?:$|[،,]|${anyOf(AFTER_SUBJECT)}${WORD_END})`, 'u');
const AND = new RegExp(`^»? ?[،,]? ?و${WORD_END}`, 'u');
const COMMA_BEFORE = /[،,] ?/gu;
const THAT_CLAUSE = new RegExp(`${WORD_START}(?:اینکه|این که|که)${WORD_END}`, 'u');

const matches = (pattern: RegExp, text: string, offset: number): number => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0].length ?? -1;
};

/** The subject that stands at `offset`; `unnamed` where words stand there that name nobody. */
function subjectAt(clause: string, offset: number, gazetteer: Gazetteer): Subject {
  const pronoun = matches(PRONOUN, clause, offset);
  if (pronoun > 0 && OBJECT.test(clause.slice(offset + pronoun))) return { type: 'elided' };
  if (pronoun > 0 && AND.test(clause.slice(offset + pronoun))) return { type: 'unnamed' };
  if (pronoun > 0) return { type: 'pronoun', also: ALSO.test(clause.slice(offset + pronoun)) };

  THIS_ROLE.lastIndex = offset;
  const noun = THIS_ROLE.exec(clause)?.groups?.noun;
  if (noun !== undefined) return { type: 'this-role', noun };

  const opening = Math.max(0, matches(OPENING, clause, offset));
  const person = gazetteer.people.at(clause, offset + opening) ?? gazetteer.people.at(clause, offset);
  if (person !== null) {
    const rest = clause.slice(person.end);
    if (AND.test(rest)) return { type: 'unnamed' };
    if (isOtherWoman(clause.slice(offset), person.id, gazetteer)) return { type: 'unnamed' };
    const isWhole =
      CLOSED.test(rest) ||
      takesObject(rest) ||
      roleSubjectAt(clause, person.end + (/^»? ?/u.exec(rest)?.[0].length ?? 0)) !== null;
    if (isWhole) return { type: 'person', id: person.id };
  }
  const respect = Math.max(0, matches(RESPECT, clause, offset));
  const mention = titleAt(clause, offset + respect, gazetteer);
  if (mention !== null) {
    const named = nameBeside(clause, mention.end, gazetteer);
    if (named !== null) return named;
    if (CLOSED.test(clause.slice(mention.end))) return { type: 'title', mention };
  }
  const name = newNameAt(clause, offset);
  if (name !== null && !AND.test(clause.slice(name.end))) {
    const known = gazetteer.people.at(clause, name.start);
    return known?.end === name.end ? { type: 'person', id: known.id } : { type: 'new-name', name };
  }
  const phrase = roleSubjectAt(clause, offset);
  return phrase === null || AND.test(clause.slice(offset + phrase.length))
    ? { type: 'unnamed' }
    : { type: 'role', phrase };
}

/** «X همکاری‌ها را مهم دانست و …»: the words after a name are the object of its verb, not more of the name. */
const takesObject = (rest: string): boolean =>
  /^»? (?!\S+ را )(?:\S+ ){2,8}را /u.test(rest) || /^»? \S+(?:ها|های) /u.test(rest);

const WOMAN = new RegExp(`^${anyOf(['خانم', 'سرکار خانم', 'بانو'])} `, 'u');

/** «خانم پزشکیان»: somebody of a man's family name, whom the gazetteer does not have. */
function isOtherWoman(subject: string, id: string, { authorities }: Gazetteer): boolean {
  const [given = ''] = fold(authorities.people[id]?.name.fa ?? '').split(' ');
  return WOMAN.test(subject) && MEN.has(given) && !subject.includes(given);
}

/** A known name in apposition to a title: «رئیس‌جمهور بلاروس، الکساندر لوکاشنکو». */
function nameBeside(clause: string, end: number, gazetteer: Gazetteer): Subject | null {
  const gap = /^ ?[،,]? ?«?/u.exec(clause.slice(end))?.[0].length ?? 0;
  const person = gap === 0 ? null : gazetteer.people.at(clause, end + gap);
  return person === null ? null : { type: 'person', id: person.id };
}

/** Where the words after connectives and leading adverbials («در ادامه،» «پس از دیدار با …،») begin. */
function skipLead(clause: string): number {
  let at = 0;
  for (;;) {
    const connective = matches(CONNECTIVE, clause, at);
    if (connective > 0) {
      at += connective;
      continue;
    }
    if (matches(ADVERBIAL, clause, at) < 0) return at;
    COMMA_BEFORE.lastIndex = at;
    const comma = COMMA_BEFORE.exec(clause);
    if (comma === null) return at;
    // A comma inside a subordinate clause does not end the adverbial; whose clause it is cannot be told then.
    if (THAT_CLAUSE.test(clause.slice(at, comma.index))) return at;
    at = comma.index + comma[0].length;
  }
}

/** Whether an adverbial that reaches up to the verb may hide the subject: then nothing can be said about it. */
function mayHideSubject(adverbial: string, gazetteer: Gazetteer): boolean {
  if (/[،,] ?$/u.test(adverbial)) return false;
  return PERSONAL.test(adverbial) || gazetteer.people.all(adverbial).length > 0;
}

const FINITE_VERB = new RegExp(`${WORD_START}(?:${anyOf(FINITE)}|ن?می ?\\p{L}+)${WORD_END}`, 'u');
/** A finite verb and a conjunction: what follows may be about somebody else. */
const BOUNDARY = new RegExp(
  `(?:${anyOf(FINITE)}|می ?\\p{L}+[دن]د?)${WORD_END} ?(?:[،,؛] ?(?:(?:و|اما|ولی) )?|(?:و|اما|ولی) |در ?حالی ?که )`,
  'gu',
);

/** Somebody else than the first subject who takes over the verb: «لوکاشنکو آمد و پزشکیان گفت». Null where nobody does. */
function takesOver(clause: string, from: number, gazetteer: Gazetteer): Subject | null {
  const that = clause.slice(from).search(THAT_CLAUSE);
  const last = [...clause.matchAll(BOUNDARY)].filter((m) => m.index > from).at(-1);
  if (last === undefined) return null;
  const start = last.index + last[0].length;
  if (start >= clause.length) return null;
  const next = subjectAt(clause, start, gazetteer);
  const isSomebody = next.type !== 'unnamed' && next.type !== 'elided' && next.type !== 'role';
  const isPronoun = next.type === 'pronoun';
  if (!isSomebody || isPronoun) return null;
  // Inside «با بیان اینکه …» it is somebody spoken of, unless nothing but the verb follows: then it cannot be told.
  if (that >= 0 && from + that < start)
    return / (?:نیز|هم)?$|^\S+$/u.test(clause.slice(start)) ? { type: 'unnamed' } : null;
  return next;
}

/**
 * Whether the reporting verb belongs to a subordinate clause: «X در واکنش به اینکه Y گفت», «X در پاسخ به Y که گفته بود».
 * After the last «که» no other verb and no comma comes before it.
 */
function isSubordinate(clause: string): boolean {
  const that = [...clause.matchAll(new RegExp(THAT_CLAUSE, 'gu'))].at(-1);
  if (that === undefined) return false;
  const tail = clause.slice(that.index + that[0].length);
  return !/[،,»]/u.test(tail) && !FINITE_VERB.test(tail);
}

/** Several people before the first adverbial («X، وزیر، و Y گفتند»): a plural verb belongs to all of them. */
function isSeveral(subject: string): boolean {
  const adverbial = subject.search(new RegExp(`${WORD_START}${anyOf(PREPOSITIONS)}${WORD_END}`, 'u'));
  return new RegExp(`${WORD_START}و${WORD_END}`, 'u').test(
    adverbial < 0 ? subject : subject.slice(0, adverbial),
  );
}

/**
 * Reads the subject of a folded reporting clause, given from its start up to its verb. Only what stands in the place
 * of the subject counts: a name elsewhere in the clause is somebody spoken of, not the speaker.
 */
export function subjectOf(clause: string, gazetteer: Gazetteer, isPlural = false): Subject {
  const at = skipLead(clause);
  if (at >= clause.length) return { type: 'elided' };
  if (matches(ADVERBIAL, clause, at) > 0) {
    const last = subjectBesideVerb(clause, at, gazetteer);
    if (last !== null) return last;
    return mayHideSubject(clause.slice(at), gazetteer) ? { type: 'unnamed' } : { type: 'elided' };
  }
  if (isPlural && isSeveral(clause.slice(at))) return { type: 'unnamed' };
  if (isSubordinate(clause.slice(at))) return { type: 'unnamed' };
  return takesOver(clause, at, gazetteer) ?? subjectAt(clause, at, gazetteer);
}

/** The subject that alone stands between the last comma and the verb: «با بیان اینکه …، وزیر نیرو گفت». */
function subjectBesideVerb(clause: string, from: number, gazetteer: Gazetteer): Subject | null {
  const comma = Math.max(clause.lastIndexOf('،'), clause.lastIndexOf(','));
  if (comma < from) return null;
  const start = comma + (/^. ?/u.exec(clause.slice(comma))?.[0].length ?? 0);
  if (start >= clause.length || matches(ADVERBIAL, clause, start) > 0) return null;
  if (clause.slice(start).split(' ').length > 6) return null;
  const subject = subjectAt(clause, start, gazetteer);
  return subject.type === 'person' ||
    subject.type === 'title' ||
    subject.type === 'new-name' ||
    subject.type === 'role'
    ? subject
    : null;
}
