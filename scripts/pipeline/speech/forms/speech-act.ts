import type { Report } from '../report.ts';
import type { Scan, Span } from '../scan.ts';
import {
  ACT_VERBS,
  type ActFrame,
  anyOf,
  FINITE,
  list,
  PRESENT_VERB,
  PRONOUNS,
  WORD_END,
  WORD_START,
} from '../words/index.ts';
import {
  clausesIn,
  type Form,
  type Found,
  isHypothetical,
  MIN_WORDS,
  type Reach,
  report,
  wordCount,
} from './found.ts';

/*
 * Reports of what somebody said without a clause: what was said is a noun phrase of the sentence, and the verb names the
 * act. Each frame is a verb and the word that its phrase has beside it:
 *
 *   on        X بر لزوم همکاری تأکید کرد            what follows «بر»
 *   of        X از آغاز کار خبر داد                 what follows «از»
 *   about     X دربارهٔ سیل هشدار داد               what follows the preposition
 *   called    X این کار را بزرگ خواند               the object, with what it is called
 *   object    X حمله را محکوم کرد                   the object
 *   accused   X آنان را به دروغ متهم کرد            what follows «به»
 */

/** The verb ends its clause: nothing but a mark or «و» stands behind it. */
const CLOSES = `(?= ?(?:[.؛،,!)]|و${WORD_END}|$))`;
const VERBS: ReadonlyMap<ActFrame, RegExp> = new Map(
  [...ACT_VERBS].map(([frame, verb]) => [frame, new RegExp(`(?<verb>${verb})${CLOSES}`, 'gu')]),
);

/** «پس از», «یکی از», «علاوه بر»: there the preposition belongs to the word before it. */
const BOUND_BEFORE = new RegExp(
  `(?:^| )${anyOf(list('پس، بعد، پیش، قبل، یکی، برخی، بسیاری، بخشی، گروهی، جمعی، شماری، تعدادی، بیش، کمتر، بیشتر، بعضی، ناشی، نقل، غیر، جدا، خارج، حاکی، علاوه، مبنی، بنا، افزون، پیشتر، دسته‌ای، عده‌ای، قسمتی، تن، نفر، مملو، متشکل، اعم، عبارت، پر، برخوردار، دور، برگرفته، متأثر، فارغ، حاصل'))}$`,
  'u',
);
const MARKERS: Readonly<Record<ActFrame, RegExp>> = {
  on: / (?:بر|روی) (?=[\p{L}«“"])/gu,
  of: / از (?=[\p{L}\p{N}«“"])/gu,
  about: / (?:نسبت به|درباره|در ?مورد|در ?خصوص|در رابطه با|از|به) (?:ی )?(?=[\p{L}\p{N}«“"])/gu,
  called: / را (?=[\p{L}\p{N}«“"])/gu,
  object: / را(?:$| )/gu,
  accused: / را (?:[\p{L}]+ ){0,8}?به (?=[\p{L}«“"])/gu,
};

/** A clause with «که» that nothing shows the end of: the verb may be its own. */
const OPEN_THAT = new RegExp(
  `${WORD_START}که${WORD_END}(?!.*${WORD_START}(?:(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END} ?(?:[،,]|و${WORD_END})|${anyOf(list('کرده، شده، داده، گرفته، بوده، آمده، رفته، داشته، یافته'))} ?[،,]))`,
  'u',
);
const PRONOUN = new RegExp(`^${anyOf(PRONOUNS)}(?: (?:همچنین|نیز|هم))?${WORD_END}`, 'u');
/** «کتاب را بلند خواند»: what is read, and not called anything. */
const READ_ALOUD = new RegExp(
  `${WORD_START}${anyOf(list('کتاب، نماز، شعر، اشعار، نامه، درس، متن، آهنگ، ترانه، خطبه، قرآن، دعا، سرود، آیه، آیات، قصیده، غزل، روزنامه، پیام، بیانیه، مقاله، داستان، گزارش'))}`,
  'u',
);

/** The place of the marker in a clause: the first that is no part of a longer preposition. */
function markerIn(scan: Scan, frame: ActFrame, from: number, to: number): Span | null {
  const text = scan.text.slice(from, to);
  for (const match of text.matchAll(MARKERS[frame])) {
    const start = from + match.index;
    if (scan.quoteAround(start) !== null || BOUND_BEFORE.test(text.slice(0, match.index))) continue;
    return { start, end: start + match[0].length };
  }
  return null;
}

/** What stands between a subject and its object: «نیز», «در این دیدار». */
const BETWEEN =
  /^(?: (?:همچنین|نیز|هم|سپس|امروز|دیروز|(?:در|طی) (?:این|همین) [\p{L}\p{M}]+|در (?:ادامه|پایان))(?![\p{L}\p{M}]))+/u;
/** A verb that closes the clause before, or a comma. */
const LAST_BOUNDARY = new RegExp(
  `(?:[،,] ?|${WORD_START}(?:${anyOf(FINITE)}) و )(?!.*(?:[،,]|${WORD_START}(?:${anyOf(FINITE)}) و ))`,
  'u',
);

/** Where the object of a verb begins: after whoever is its subject, or after the last mark or clause before it; −1 where nothing shows it. */
function objectStart(scan: Scan, clause: Span, marker: Span, reach: Reach): number {
  const before = scan.text.slice(clause.start, marker.start);
  const boundary = LAST_BOUNDARY.exec(before);
  const from = clause.start + (boundary === null ? 0 : boundary.index + boundary[0].length);
  const pronoun = PRONOUN.exec(scan.text.slice(from, marker.start))?.[0].length ?? -1;
  const mention = pronoun > 0 ? from + pronoun : reach.mentionEnd(from);
  if (mention <= from || mention >= marker.start) return boundary === null ? -1 : scan.firstNonSpace(from);
  const between = BETWEEN.exec(scan.text.slice(mention, marker.start))?.[0].length ?? 0;
  return scan.firstNonSpace(mention + between);
}

/** «به گزارش خبرگزاری X از Y، …»: what the reporter has it from is no part of the act. */
const AGENCY_LEAD = /^به (?:گزارش|نقل از|نوشته) [^،,؛:«»]{2,120}[،,؛:] ?/u;
/** «این را مطرح کرد و آن را بزرگ خواند»: the verb before, and the «و» that leads on to this one. */
const AND_BEHIND_VERB = new RegExp(`(?<=${WORD_START}(?:${anyOf(FINITE)}|${PRESENT_VERB})) و `, 'gu');

/** The place of the marker of an act: behind the verb before, if it stands there. */
function markerOf(scan: Scan, frame: ActFrame, start: number, end: number): Span | null {
  const lead = AGENCY_LEAD.exec(scan.text.slice(start, end))?.[0].length ?? 0;
  const and = [...scan.text.slice(start, end).matchAll(AND_BEHIND_VERB)].at(-1);
  const last = and === undefined ? null : markerIn(scan, frame, start + and.index + 2, end);
  return last ?? markerIn(scan, frame, start + Math.max(0, lead - 1), end);
}

/** The words that were said, in the frame of the verb; null where the clause has no such phrase. */
function contentOf(scan: Scan, frame: ActFrame, found: Found, reach: Reach): Span | null {
  const end = scan.text.slice(0, found.cue?.start ?? found.source.end).trimEnd().length;
  const marker = markerOf(scan, frame, found.clause.start, end);
  if (marker === null) return null;
  if (frame !== 'called' && frame !== 'object') return { start: marker.end, end };
  const start = objectStart(scan, found.clause, marker, reach);
  if (frame === 'called') {
    if (marker.end >= end) return null;
    return { start: start < 0 ? marker.end : start, end };
  }
  return start < 0 ? null : { start, end: marker.start };
}

/** No clause of news is so long: in what is longer, every mark would be looked at for each that follows. UTF-16 units. */
const LONGEST_CLAUSE = 1000;
/** «این سفر را مهم»: fewer words say in passing what somebody thinks of something. */
const CALLED_WORDS = 5;

function actIn(scan: Scan, window: Span, reach: Reach, frame: ActFrame): Report | null {
  const verbs = VERBS.get(frame);
  for (const [match, found] of verbs === undefined ? [] : clausesIn(scan, window, verbs)) {
    if (found.source.end - found.source.start > LONGEST_CLAUSE) continue;
    const content = contentOf(scan, frame, found, reach);
    if (content === null || content.start <= found.clause.start) continue;
    const source = { start: found.clause.start, end: content.start };
    const before = scan.text.slice(source.start, source.end);
    const said = scan.text.slice(content.start, content.end);
    if (OPEN_THAT.test(before) || isHypothetical(scan, source)) continue;
    if (/^و?خواند/u.test(match[0]) && READ_ALOUD.test(said)) continue;
    if (wordCount(said) < (frame === 'called' ? CALLED_WORDS : MIN_WORDS)) continue;
    return report('speech-act', { ...found, source }, 'indirect', [content]);
  }
  return null;
}

/** The first act of speech in a sentence. */
export const speechAct: Form = (scan, window, reach) => {
  let first: Report | null = null;
  for (const frame of VERBS.keys()) {
    const act = actIn(scan, window, reach, frame);
    const isEarlier = (act?.cue?.start ?? 0) < (first?.cue?.start ?? Number.POSITIVE_INFINITY);
    if (act !== null && isEarlier) first = act;
  }
  return first;
};
