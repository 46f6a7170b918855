import { anyOf, list, OCCASION_NOUNS, PREPOSITIONS, TIMES, WORD_START } from '../../speech/words/index.ts';
import { isGivenName } from '../names/given-names.ts';
import { type Line, lengthAt, wordAt } from '../names/line.ts';
import { INTERVIEWED } from '../names/name-signs.ts';
import { roleNounEnd } from '../names/noun-phrase.ts';
import { THAT_CLAUSE } from './clause-lead.ts';
import { sourceAt } from './source.ts';
import { isIntroduced, isStrong, OBSCURE, type Reading, reachOf, type Source } from './source-kinds.ts';

const FREE_PLACE = new RegExp(
  `${WORD_START}(?:${anyOf([...OCCASION_NOUNS, ...TIMES])}|ادامه|پایان|حاشیه) `,
  'gu',
);

/** What ends an adverbial before the subject: «… استان زنجان هم مرتضی ممیزی», «… صبح امروز علی رضایی». */
const BEFORE_LAST = new RegExp(
  `${WORD_START}${anyOf(list('هم، نیز، امروز، دیروز، امشب، دیشب، صبح، ظهر، عصر، شب، همچنین'))} `,
  'gu',
);

/** Somebody by name who, with the office beside the name, ends a clause that begins with an adverbial. */
function lastInClause(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  if (THAT_CLAUSE.test(text.slice(from))) return null;
  for (const match of text.matchAll(BEFORE_LAST)) {
    if (match.index < from) continue;
    const source = sourceAt(line, match.index + match[0].length, reading);
    if (isStrong(source) && /^[»"”]? ?$/u.test(text.slice(reachOf(source)))) return source;
  }
  return null;
}

/** «در این», «در پایان همین», «بر اساس این», «پیش از آن»: what points at something that the text has told of. */
const POINTING = new RegExp(`(?:${anyOf(PREPOSITIONS)})(?: [\\p{L}\\p{M}]+){0,2}? (?:این|همین|ان) `, 'uy');

/** Words between «در این» and the name, at most: «بازدید میدانی». */
const POINTED_AT = 3;

/** «در این بازدید میدانی اسماعیل میرغضنفری گفت»: what «این» points at has nobody's name in it. */
function afterPointing(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  const length = lengthAt(POINTING, text, from);
  if (length < 0) return null;
  let at = from + length;
  // «پیش از آن X گفت»: what is pointed at needs no noun.
  const bare = sourceAt(line, at, reading);
  if (isIntroduced(bare)) return bare;
  for (let passed = 0; passed <= POINTED_AT; passed += 1) {
    const word = wordAt(text, at);
    if (word === null || text[word.end] !== ' ') return null;
    const next = word.end + 1;
    const source = passed < POINTED_AT ? sourceAt(line, next, reading) : OBSCURE;
    if (isStrong(source) && !/^[»"”]? (?:با|و) \S+ (?:در|دیدار)/u.test(text.slice(source.end))) return source;
    at = next;
  }
  return null;
}

/** A word before a name that leads on to it, and makes no subject of it. */
const LEADS_ON = new RegExp(`(?:^|[ ،,])(?:${anyOf([...PREPOSITIONS, 'و', 'توسط', 'علیه', 'نزد'])}) $`, 'u');

/**
 * «درباره این طرح عبدالله مشکانی در گفت‌وگو با …», «پس از پیروزی در دربی 90 محمد نوری مدیر باشگاه گفت»: a name that the
 * clause goes on after as after its subject, or that with its office ends the clause after a number.
 */
function subjectWithin(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  for (let at = from; at < text.length; ) {
    const word = wordAt(text, at);
    if (word === null) {
      at += 1;
      continue;
    }
    const isStart = isGivenName(word.word) || reading.names.at(text, at) !== null;
    const source = isStart && !LEADS_ON.test(text.slice(from, at)) ? sourceAt(line, at, reading) : OBSCURE;
    if (isStrong(source)) {
      const rest = text.slice(reachOf(source));
      if (INTERVIEWED.test(rest) || INTERVIEWED.test(text.slice(source.end))) return source;
      const isAfterNumber = /[0-9] $/u.test(text.slice(from, at));
      if (isAfterNumber && reachOf(source) > source.end && /^ ?$/u.test(rest)) return source;
    }
    at = word.end;
  }
  return null;
}

/**
 * Somebody by name within an adverbial that no comma closes, just after the noun of an occasion or a time («در ادامه جلسه
 * پرویز سالاری عضو شورا گفت», «در تهران امروز علی رضایی گفت»). Elsewhere a name belongs to the noun before it
 * («به سخنان علی رضایی»), and so does one of two parties («در دیدار علی رضایی با …»).
 */
export function withinAdverbial(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  const pointed =
    afterPointing(line, from, reading) ??
    lastInClause(line, from, reading) ??
    subjectWithin(line, from, reading);
  if (pointed !== null) return pointed;
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

/** «مینا صفاری - مدیر باغ»: a name before a dash and its office, and no outlet. */
export function nameBeforeDash(line: Line, reading: Reading): Source | null {
  const start = /^[^\p{L}«"“]*/u.exec(line.text)?.[0].length ?? 0;
  if (!/^[^،,؛:.]{3,40}? ?[-–—_] ?\p{L}/u.test(line.text.slice(start))) return null;
  const source = sourceAt(line, start, reading);
  return isStrong(source) && reachOf(source) > source.end ? source : null;
}

/** An office between two dashes at the end of a clause. */
const OFFICE_BETWEEN = / ?[-–—] (?<office>\p{L}[^-–—:؛]{2,120}?) ?[-–—] ?$/u;
/** A name has so many words at most, with the words of respect before it. */
const LONGEST_NAME = 5;

/**
 * «… پس از بیست روز مینا صفاری - مدیر باغ و عضو شورا - گفت»: whoever is named just before an office that two dashes set off,
 * whatever the clause begins with.
 */
export function nameBetweenDashes(line: Line, reading: Reading): Source | null {
  const { text } = line;
  const match = OFFICE_BETWEEN.exec(text);
  const office = match?.groups?.office;
  if (match === null || office === undefined || roleNounEnd(text, text.indexOf(office, match.index)) < 0)
    return null;
  const before = text.slice(0, match.index);
  const starts = [...before.matchAll(/(?<!\p{L})\p{L}/gu)].map(({ index }) => index).slice(-LONGEST_NAME);
  for (const start of starts) {
    const source = wordAt(text, start) === null ? null : sourceAt(line, start, reading);
    if (source !== null && isStrong(source) && before.slice(source.end).replace(/[»”" ]/gu, '') === '')
      return source;
  }
  return null;
}
