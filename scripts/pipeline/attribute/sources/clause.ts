import {
  anyOf,
  FINITE,
  HONORIFICS,
  list,
  PREPOSITIONS,
  PRESENT_VERB,
  PRONOUNS,
  WORD_END,
  WORD_START,
} from '../../speech/words/index.ts';
import { countryEnd } from '../names/countries.ts';
import { isGivenName, looksLikeSurname } from '../names/given-names.ts';
import { type Line, lengthAt, wordAt } from '../names/line.ts';
import type { LoneWord } from '../names/lone-names.ts';
import { organisationNounEnd, phraseEnd, roleNounEnd } from '../names/noun-phrase.ts';
import { isJoinedWord } from '../names/strange-words.ts';
import {
  afterAgency,
  afterNumberedOutlet,
  behindOutlet,
  nameBeforeAgencysComma,
  quotedByOutlet,
} from './after-agency.ts';
import { CONNECTIVE, skipLead, THAT_CLAUSE } from './clause-lead.ts';
import { ADVERBIAL, INDEFINITES, PERSON_NOUNS, PRONOUN, RELATIVES, sourceAt, THIS_WORD } from './source.ts';
import {
  AND,
  CLOSED,
  ELIDED,
  isSomebody,
  isStrong,
  OBSCURE,
  type Reading,
  reachOf,
  SEVERAL,
  type Source,
} from './source-kinds.ts';
import { nameBeforeDash, nameBetweenDashes, withinAdverbial } from './within-adverbial.ts';

const PERSONAL = new RegExp(
  `${WORD_START}${anyOf([...PRONOUNS, ...PERSON_NOUNS, ...HONORIFICS])}ی?${WORD_END}`,
  'u',
);

const FINITE_VERB = new RegExp(`${WORD_START}(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END}`, 'u');

/** A finite verb and a conjunction: what follows may be about somebody else. */
const BOUNDARY = new RegExp(
  `ن?(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END} ?(?:[،,؛] ?(?:(?:و|اما|ولی|لذا|بنابراین) )?|(?:و|اما|ولی|لذا|بنابراین) |در ?حالی ?که )`,
  'gu',
);

/** Words of a name that stands alone before a comma, at most. */
const LONGEST_NAME = 4;
/** How many words a source between the last comma and the verb may have. */
const BESIDE_VERB = 9;

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
  const isOffice = next.type === 'office' && text.slice(next.start, next.end).includes(' ');
  const isBody = next.type === 'organisation' && /(?:اما|ولی) $/u.test(text.slice(0, start));
  if (!isSomebody(next) || !(isOffice || isBody || ['person', 'title', 'new-name'].includes(next.type)))
    return null;
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

/** «در این شهر سبز»: a place or time that is pointed at, which takes nobody's name. */
const POINTED = /^(?:در|طی) (?:این|همین) [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)? $/u;

/** «در این شهر مینا صفاری، سردبیر نوید، گفت»: the name that ends at a comma, with the office after it. */
function nameBeforeComma(line: Line, comma: number, reading: Reading): Source | null {
  const { text } = line;
  for (let at = 0; at < comma; ) {
    const word = wordAt(text, at);
    if (word === null) return null;
    if (POINTED.test(text.slice(0, at))) {
      const source = sourceAt(line, at, reading);
      if (
        isStrong(source) &&
        source.end === text.slice(0, comma).trimEnd().length &&
        reachOf(source) > source.end
      )
        return source;
    }
    at = word.end + 1;
  }
  return null;
}

/** The source that alone stands between the last comma and the verb: «با بیان اینکه …، وزیر نیرو گفت». */
function besideVerb(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  const comma = Math.max(text.lastIndexOf('،'), text.lastIndexOf(','), text.lastIndexOf('؛'));
  if (comma < from) return null;
  const first = comma + (/^. ?/u.exec(text.slice(comma))?.[0].length ?? 0);
  const start = first + Math.max(0, lengthAt(CONNECTIVE, text, first));
  if (start >= text.length || lengthAt(ADVERBIAL, text, start) > 0) return null;
  const source = sourceAt(line, start, reading);
  const isLong = text.slice(start).split(' ').length > BESIDE_VERB;
  const closes =
    lengthAt(ADVERBIAL, text, reachOf(source) + 1) > 0 || reachOf(source) >= text.trimEnd().length;
  if (isLong && !(isStrong(source) && isPlain(source, line) && closes)) return null;
  // «قمر بانو، عضو مجلس، گفت»: words that stand alone before the comma may be the name that the office belongs to.
  const before = text.slice(from, comma).trim();
  if (
    source.type === 'office' &&
    !before.includes('،') &&
    before.split(' ').length <= LONGEST_NAME &&
    !FINITE_VERB.test(before) &&
    lengthAt(ADVERBIAL, text, from) < 0
  )
    return null;
  return ['person', 'title', 'new-name', 'office'].includes(source.type) ? source : null;
}

/**
 * Reads the source of a folded reporting clause, given from its start up to its cue. Only what stands in the place of
 * the subject counts: a name elsewhere in the clause is somebody spoken of, not the speaker.
 */
export function sourceOf(line: Line, reading: Reading): Source {
  const { text } = line;
  const named =
    nameBeforeDash(line, reading) ??
    nameBetweenDashes(line, reading) ??
    afterAgency(line, reading) ??
    afterNumberedOutlet(line, reading);
  if (named !== null) return named;
  const at = skipLead(line);
  if (at >= text.length) return ELIDED;
  if (lengthAt(ADVERBIAL, text, at) > 0) {
    const found =
      besideVerb(line, at, reading) ??
      withinAdverbial(line, at, reading) ??
      nameBeforeAgencysComma(line, reading);
    if (found !== null) return found;
    return mayHideSource(text.slice(at), reading) ? OBSCURE : ELIDED;
  }
  // «ایشان … دانستند»: the plural of respect.
  const isRespectful =
    lengthAt(PRONOUN, text, at) > 0 && !AND.test(text.slice(at + lengthAt(PRONOUN, text, at)));
  if (reading.evidence.isPlural && !isRespectful && isSeveral(text.slice(at))) return SEVERAL;
  if (isSubordinate(line, at, reading)) return OBSCURE;
  const relatives = RELATIVES.exec(text.slice(at))?.[0].length ?? 0;
  if (relatives > 0) return { type: 'described', start: at, end: at + relatives };
  const over = takesOver(line, at, reading);
  if (over !== null) return over;
  const source = sourceAt(line, at, reading);
  if (source.type === 'organisation')
    return quotedByOutlet(line, source, reading) ?? behindOutlet(line, source, reading) ?? source;
  if (source.type === 'office')
    return nameBeforeComma(line, text.slice(0, at).search(/ ?[،,] ?$/u), reading) ?? source;
  if (source.type !== 'obscure') return source;
  return (
    besideVerb(line, at, reading) ??
    afterOtherWords(line, at, reading) ??
    nameBeforeAgencysComma(line, reading) ??
    describedAt(line, at, reading) ??
    source
  );
}

/** What is written speaks for nobody by itself: «آمار نشان داد», «گزارش افزود». */
const WRITTEN = new RegExp(
  `^${anyOf(list('گزارش، گزارش‌ها، آمار، بیانیه، نامه، متن، قانون، خبر، اخبار، مطلب، مقاله، کتاب، پیام، سند، اسناد، تصاویر، فیلم، ویدئو، نتایج، یافته‌ها، تحقیقات، شواهد، مطالعات، پژوهش، کارشناسی، رأی، حکم، دادنامه، قطعنامه، قیمت، قیمت‌های، نرخ، نرخ‌های، وقت، زمان، روند، وضعیت، بازار'))}${WORD_END}`,
  'u',
);
/** Words of a description of somebody, at least and at most. */
const DESCRIPTION = { least: 2, most: 8 } as const;

/** «نفر دوم مونیخی‌ها», «پالایشگاه‌های دولتی هند»: a noun phrase that is the whole subject; null where it is none. */
function describedAt(line: Line, at: number, { evidence }: Reading): Source | null {
  const { text } = line;
  const end = phraseEnd(line, at, evidence.isWord, !evidence.isPlural);
  const words = text.slice(at, end).split(' ');
  if (end <= at || words.length > DESCRIPTION.most) return null;
  // One word alone may be anything, but for one that no list has, or that family names look like: «ضرابی افزود».
  const [only] = words;
  const isRare =
    only !== undefined &&
    only.length > 2 &&
    (looksLikeSurname(only) || !evidence.isWord(line.original(at, end)));
  if (words.length < DESCRIPTION.least && !isRare) return null;
  if (/^(?:زمانی|هنگامی|وقتی|موقعی) که /u.test(text.slice(at))) return null;
  if (WRITTEN.test(text.slice(at)) || /\p{N}/u.test(text.slice(at, end)) || !CLOSED.test(text.slice(end)))
    return null;
  return { type: 'described', start: at, end };
}

/** The one word that is the whole subject of a clause («میرزایی در ادامه»), and means no office; null where there is none. */
export function loneWord(line: Line): Omit<LoneWord, 'isSaid'> | null {
  const { text } = line;
  const at = skipLead(line);
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
  return !isOther && CLOSED.test(text.slice(word.end))
    ? { word: word.word, original: line.original(word.start, word.end) }
    : null;
}

/** Whether the words before an office may be somebody's name: one that no list has, or a given or family name. */
const mayBeNameBefore = (line: Line, from: number, to: number, { evidence }: Reading): boolean =>
  line.text
    .slice(from, to)
    .trim()
    .split(' ')
    .some(
      (word) =>
        isGivenName(word) ||
        looksLikeSurname(word) ||
        (word !== '' && !evidence.isWord(word) && !isJoinedWord(word, evidence.isWord)),
    );

/** A name that more shows than that no list has its words: «… نفت را آسون بگیره» ends in two such words, too. */
const isPlain = (source: Source, { text }: Line): boolean =>
  source.type === 'person' ||
  (source.type === 'new-name' &&
    (source.name.office !== null ||
      source.name.isRespected ||
      isGivenName(wordAt(text, source.name.start)?.word ?? '')));

/** A plural just before a name. */
const GENITIVE = /(?<=\p{L}{2})(?:ان|ات|ین|ها|های) $/u;

/** «دیشب دقیقه هشتاد سرمربی تیم گفت»: somebody at the end of the clause, after adverbs that no list has. */
function afterOtherWords(line: Line, from: number, reading: Reading): Source | null {
  const { text } = line;
  if (THAT_CLAUSE.test(text.slice(from)) || /[،,؛]/u.test(text.slice(from))) return null;
  for (let at = from; at < text.length; ) {
    const word = wordAt(text, at);
    if (word === null) return null;
    if (lengthAt(ADVERBIAL, text, at) > 0) return null;
    const source = sourceAt(line, at, reading);
    // «جاش ارنست سخنگوی کاخ سفید»: the words before an office may be the name of the one who has it.
    if (source.type === 'office' && mayBeNameBefore(line, from, at, reading)) return null;
    // «امجد خسروانی»: a family name behind a word that may be somebody's given name is another one's.
    const isFamilyOnly = source.type === 'person' && !text.slice(source.start, source.end).includes(' ');
    const isBehindOne = !text.slice(from, at).trim().includes(' ');
    if (isFamilyOnly && (isBehindOne || mayBeNameBefore(line, from, at, reading))) return null;
    // «منتقدان ترنیتون گفتند»: the name belongs to the noun before it.
    if (isStrong(source) && GENITIVE.test(text.slice(from, at))) return null;
    const isLast = /^[»"”]? ?(?:نیز|هم)? ?$/u.test(text.slice(reachOf(source)));
    if (isLast && (isPlain(source, line) || source.type === 'office')) return source;
    at = word.end + 1;
  }
  return null;
}
