import { ZWNJ } from '../../../../src/text/characters.ts';
import { fold } from '../../../../src/text/fold.ts';
import {
  AFTER_SUBJECT,
  anyOf,
  list,
  MEN_NAMES,
  ORGANISATION_NOUNS,
  PREPOSITIONS,
  ROLE_NOUNS,
  WORD_END,
} from '../../speech/words/index.ts';
import { countryEnd, isOfCountry } from '../names/countries.ts';
import { isGivenName, KNOWN_SURNAMES, looksLikeSurname } from '../names/given-names.ts';
import { type Line, lengthAt, wordAt } from '../names/line.ts';
import { FAMILY_SUFFIX, type NewName, newNameAt } from '../names/new-name.ts';
import {
  endsPhrase,
  officeEnd,
  organisationNounEnd,
  phraseEnd,
  roleNounEnd,
  withThis,
} from '../names/noun-phrase.ts';
import type { Mention } from '../names/registered/name-finder.ts';
import { isJoinedWord } from '../names/strange-words.ts';
import {
  AND,
  CLOSED,
  OBSCURE,
  OPENING,
  RESPECT,
  type Reading,
  SEVERAL,
  type Source,
  type Stretch,
} from './source-kinds.ts';

const MEN = new Set(MEN_NAMES.map(fold));

const WOMAN = new RegExp(`^[«"“]?${anyOf(['خانم', 'سرکار خانم', 'بانو'])} `, 'u');

/** «خانم پزشکیان»: somebody of a man's family name, whom nobody has named yet. */
function isOtherWoman(source: string, mention: Mention, { gazetteer }: Reading): boolean {
  const [given = ''] = fold(gazetteer.authorities.people[mention.id]?.name.fa ?? '').split(' ');
  return WOMAN.test(source) && MEN.has(given) && !source.includes(given);
}

/** «X همکاری‌ها را مهم دانست و …»: the words after a name are the object of its verb, not more of the name. */
const takesObject = (rest: string): boolean =>
  /^»? (?!\S+ را )(?:\S+ ){2,8}را /u.test(rest) || /^»? \S+(?:ها|های) /u.test(rest) || takesWord(rest);

/** «رائفی‌پور شفافیت را …»: one word that is no further part of the name. */
function takesWord(rest: string): boolean {
  const word = /^»? (?<word>[\p{L}\p{M}]+) را /u.exec(rest)?.groups?.word ?? '';
  return word !== '' && !looksLikeSurname(word) && !isGivenName(word) && !FAMILY_SUFFIX.test(word);
}

/** «صفاری هدف از این کار را …», «صفاری به‌خاطر …»: the next word is a common one, that is no further part of a name. */
function goesOnPlainly(line: Line, end: number, { evidence }: Reading): boolean {
  const word = line.text[end] === ' ' ? wordAt(line.text, end + 1) : null;
  if (word === null || word.word.length < 2) return false;
  const mayBeName =
    looksLikeSurname(word.word) ||
    isGivenName(word.word) ||
    FAMILY_SUFFIX.test(word.word) ||
    evidence.isAlone(word.word) ||
    evidence.isAddressed(word.word);
  const written = line.original(word.start, word.end);
  return (
    !mayBeName && (evidence.isWord(written) || isJoinedWord(written.replaceAll(ZWNJ, ''), evidence.isWord))
  );
}

/** Somebody by name at `offset`, known already; with the office beside the name. */
export function personAt(line: Line, offset: number, reading: Reading): Source | null {
  const { text } = line;
  const opening = Math.max(0, lengthAt(OPENING, text, offset));
  if (reading.names.isSharedAt(text, offset + opening)) return OBSCURE;
  const person = reading.names.at(text, offset + opening) ?? reading.names.at(text, offset);
  if (person === null) return null;
  const rest = text.slice(person.end);
  if (AND.test(rest)) return SEVERAL;
  if (isOtherWoman(text.slice(offset), person, reading)) return OBSCURE;
  const gap = /^[»"”]? ?[،,–—_-]? ?/u.exec(rest)?.[0].length ?? 0;
  const at = person.end + gap + Math.max(0, lengthAt(RESPECT, text, person.end + gap));
  const { isWord, isPlural } = reading.evidence;
  const office =
    gap > 0 && roleNounEnd(text, at) > 0 ? { start: at, end: officeEnd(line, at, isWord, !isPlural) } : null;
  const isWhole =
    CLOSED.test(rest) ||
    goesOnPlainly(line, person.end, reading) ||
    takesObject(rest) ||
    office !== null ||
    organisationNounEnd(text, person.end + 1) > 0;
  if (!isWhole) return null;
  return { type: 'person', id: person.id, office, isRespected: opening > 1, start: offset, end: person.end };
}

/** «وزیر دفاع اسرائیل کاتز»: one word after the country that closes an office, which no list has, is a family name. */
function familyNameAlone(line: Line, end: number, office: Stretch, { evidence }: Reading): NewName | null {
  const word = line.text[end] === ' ' ? wordAt(line.text, end + 1) : null;
  const last = line.text.slice(office.start, end).split(' ').at(-1) ?? '';
  if (word === null || !isOfCountry(last) || isOfCountry(word.word)) return null;
  // «وزیر خارجهٔ آمریکا ساعاتی پیش گفت»: when it was.
  if (endsPhrase(line, word, evidence.isWord)) return null;
  const isUnlisted = !evidence.isWord(line.original(word.start, word.end)) || KNOWN_SURNAMES.has(word.word);
  return isUnlisted && CLOSED.test(line.text.slice(word.end))
    ? { start: word.start, end: word.end, office, isRespected: false }
    : null;
}

const AFTER_NAME = new RegExp(`^${anyOf([...AFTER_SUBJECT, ...PREPOSITIONS])}$`, 'u');

/** A name in apposition to an office that ends at `end`: «رئیس‌جمهور بلاروس، الکساندر لوکاشنکو». */
export function nameBeside(line: Line, end: number, office: Stretch, reading: Reading): Source | null {
  const rest = line.text.slice(end);
  const gap = /^ ?[،,:]? ?/u.exec(rest)?.[0].length ?? 0;
  if (gap === 0) return null;
  const opening = Math.max(0, lengthAt(OPENING, line.text, end + gap));
  const person = reading.names.at(line.text, end + gap + opening) ?? reading.names.at(line.text, end + gap);
  if (person !== null && !AND.test(line.text.slice(person.end)))
    return { type: 'person', id: person.id, office, isRespected: false, start: end + gap, end: person.end };
  const name =
    newNameAt(line, end + gap, reading.evidence, office) ?? familyNameAlone(line, end, office, reading);
  if (name === null || AND.test(line.text.slice(name.end))) return null;
  // «… را گفت: هاری، کیست هیداتید، سالک و …»: of a list no item is a name, but one that a given name begins.
  const first = wordAt(line.text, name.start)?.word ?? '';
  const inList = /^ ?[،,] ?(?<next>[\p{L}]+)/u.exec(line.text.slice(name.end))?.groups?.next;
  const goesOn = inList === undefined || AFTER_NAME.test(inList);
  if (/[،,]/u.test(rest.slice(0, gap)) && !isGivenName(first) && !name.isRespected && !goesOn) return null;
  return { type: 'new-name', name, start: name.start, end: name.end };
}

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

/**
 * Kin and staff: «وکیل مهین صفاری», «همسر او» are somebody by their relation to the one who is named, while «وزیر راه مهین
 * صفاری» is that very person. An organisation or another office in the phrase makes an office of it («سخنگوی وزارت …»).
 */
const RELATION = new RegExp(
  `^${anyOf(list('همسر، پسر، دختر، پدر، مادر، برادر، خواهر، فرزند، خانواده، بستگان، نزدیکان، هواداران، حامیان، وکیل، وکلای، سخنگوی، مشاور، دستیار، محافظ، راننده، نماینده، جانشین، معاون، مدیر برنامه‌های، رئیس دفتر، شاگرد، دوست، همکار، همسایه'))}(?: (?!${anyOf([...ORGANISATION_NOUNS, ...ROLE_NOUNS])}${WORD_END})[\\p{L}\\p{M}]+){0,2}$`,
  'u',
);

/** The end of a phrase of relation with the name that follows it directly («وکیل» + « مهین صفاری»). */
function relatedEnd(line: Line, end: number, reading: Reading): number {
  if (line.text[end] !== ' ') return end;
  const at = end + 1 + Math.max(0, lengthAt(OPENING, line.text, end + 1));
  const known = reading.names.at(line.text, at) ?? reading.names.at(line.text, end + 1);
  return known?.end ?? newNameAt(line, end + 1, reading.evidence)?.end ?? end;
}

const MANY = new RegExp(
  `^${anyOf(list('منابع، مقامات، مقام‌های، مسئولان، نمایندگان، کارشناسان، فعالان، شاهدان، گواهان، اعضای، باشندگان، ساکنان، اهالی، نزدیکان، بستگان، رهبران، وزیران، وزرای، معترضان، هواداران، حامیان'))}${WORD_END}`,
  'u',
);

/** «به گفتهٔ منابع محلی، آقای نادری شهر را …»: the comma parts several people from whom they speak of. */
const isOfManySetOff = (text: string, { start, end }: Stretch): boolean =>
  MANY.test(text.slice(start, end)) && /^ ?[،,]/u.test(text.slice(end));

/** An office that people.yaml does not have, with the name beside it where there is one. */
export function officeAt(line: Line, offset: number, reading: Reading): Source | null {
  const noun = roleNounEnd(line.text, offset);
  if (noun < 0) return null;
  const { isWord, isPlural } = reading.evidence;
  // «مدیر این کارخانه»: nothing but the demonstrative ends the phrase.
  const here = withThis(line.text, noun);
  const end = here > noun ? here : phraseEnd(line, offset, isWord, !isPlural);
  if (end <= offset) return null;
  const family = familyNameAfterOffice(line, offset, end, reading);
  if (family !== null) return family;
  const whole = RELATION.test(line.text.slice(offset, end)) ? relatedEnd(line, end, reading) : end;
  const office = { start: offset, end: whole };
  const named = isOfManySetOff(line.text, office) ? null : nameBeside(line, whole, office, reading);
  if (named !== null) return named;
  return AND.test(line.text.slice(whole)) ? SEVERAL : { type: 'office', ...office };
}

const OF_PERSON = new RegExp(`^${anyOf(list('دفتر، بنیاد، مؤسسه، مرکز، ستاد، روابط عمومی'))}$`, 'u');
/** Words in the name of an organisation, at most. */
const LONGEST_ORGANISATION = 7;

/** An organisation or a country. */
export function organisationAt(line: Line, offset: number, reading: Reading): Source | null {
  const country = countryEnd(line.text, offset);
  const noun = organisationNounEnd(line.text, offset);
  if (noun < 0 && country < 0) return null;
  const { isWord, isPlural } = reading.evidence;
  const plain = Math.max(country, noun, phraseEnd(line, offset, isWord, !isPlural));
  // «دفتر هرمز خسروانی»: the name of the one whose office or foundation it is.
  const whole = OF_PERSON.test(line.text.slice(offset, plain)) ? relatedEnd(line, plain, reading) : plain;
  // «وب‌سایت بازفرید کمک‌ها را …»: the object of the verb is no part of the name.
  const isBeforeObject = /^ را(?!\p{L})/u.test(line.text.slice(whole));
  const twoWords = /^[^ ]+ [^ ]+(?= )/u.exec(line.text.slice(offset, whole))?.[0].length ?? 0;
  const end = isBeforeObject && twoWords > 0 ? offset + twoWords : whole;
  const rest = line.text.slice(end);
  const quoted = /^ [«"“][^«»"”]{2,40}[»"”]/u.exec(rest)?.[0].length ?? 0;
  if (AND.test(rest)) return SEVERAL;
  // So many words hold more than a name: the object of the verb, another clause.
  if (line.text.slice(offset, end).split(' ').length > LONGEST_ORGANISATION) return null;
  return CLOSED.test(line.text.slice(end + quoted)) || isBeforeObject
    ? { type: 'organisation', start: offset, end: end + quoted }
    : null;
}
