import {
  AFTER_SUBJECT,
  anyOf,
  BEFORE_SUBJECT,
  HONORIFICS,
  PREPOSITIONS,
  PRONOUNS,
  ROLE_NOUNS,
  WORD_END,
  WORD_START,
} from '../words.ts'; // prettier-ignore
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
  /** The clause has no subject: «همچنین افزود:». */
  | { readonly type: 'elided' }
  /** Somebody whom the text does not name, or several people. */
  | { readonly type: 'unnamed' };

const PRONOUN = new RegExp(`${anyOf(PRONOUNS)}${WORD_END}`, 'uy');
const ALSO = new RegExp(`^ ${anyOf(['نیز', 'هم'])}${WORD_END}`, 'u');
const CONNECTIVE = new RegExp(`${anyOf(BEFORE_SUBJECT)}${WORD_END} ?[،,]? ?`, 'uy');
const ADVERBIAL = new RegExp(`${anyOf(PREPOSITIONS)}${WORD_END}`, 'uy');
const PERSONAL = new RegExp(
  `${WORD_START}${anyOf([...PRONOUNS, ...ROLE_NOUNS, ...HONORIFICS])}ی?${WORD_END}`,
  'u',
);
const OPENING = new RegExp(`«?(?:${anyOf(HONORIFICS)} )?«?`, 'uy');
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
  if (pronoun > 0) return { type: 'pronoun', also: ALSO.test(clause.slice(offset + pronoun)) };

  const opening = Math.max(0, matches(OPENING, clause, offset));
  const person = gazetteer.people.at(clause, offset + opening) ?? gazetteer.people.at(clause, offset);
  if (person !== null) {
    const rest = clause.slice(person.end);
    if (AND.test(rest)) return { type: 'unnamed' };
    const isWhole =
      CLOSED.test(rest) ||
      roleSubjectAt(clause, person.end + (/^»? ?/u.exec(rest)?.[0].length ?? 0)) !== null;
    if (isWhole) return { type: 'person', id: person.id };
  }
  const mention = titleAt(clause, offset, gazetteer);
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

/**
 * Reads the subject of a folded reporting clause, given from its start up to its verb. Only what stands in the place
 * of the subject counts: a name elsewhere in the clause is somebody spoken of, not the speaker.
 */
export function subjectOf(clause: string, gazetteer: Gazetteer): Subject {
  const at = skipLead(clause);
  if (at >= clause.length) return { type: 'elided' };
  if (matches(ADVERBIAL, clause, at) > 0) {
    return mayHideSubject(clause.slice(at), gazetteer) ? { type: 'unnamed' } : { type: 'elided' };
  }
  return subjectAt(clause, at, gazetteer);
}
