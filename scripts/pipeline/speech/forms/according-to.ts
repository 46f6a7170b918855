import {
  anyOf,
  FINITE,
  HONORIFICS,
  list,
  ORGANISATION_NOUNS,
  OUTLET_NOUNS,
  PRONOUNS,
  ROLE_NOUNS,
  WORD_END,
  WORD_START,
} from '../words/index.ts';
import { clausesIn, type Form, indirectEnd, MIN_WORDS, quotesFrom, report, wordCount } from './found.ts';

const ACCORDING = new RegExp(
  `${WORD_START}(?<!(?:اقدام|مبادرت|موفق|مجبور|ملزم|موظف|مکلف|ناچار|شروع|حاضر) )(?:بنا ?(?:به|بر) |طبق |بر ?اساس |به ?|ب(?=گفته|قول))${anyOf(list('گفته، بیان، قول، گفته‌های، اعتقاد، باور، عقیده، ادعای، اظهار، اظهارات، اعلام، نوشته'))}(?: ?ی)? (?!(?:دیگر|ساده|بهتر|روشن|دقیق)[ ،])(?=[\\p{L}«“"])|${WORD_START}به نقل از (?=${anyOf([...ROLE_NOUNS, ...HONORIFICS])}${WORD_END})|${WORD_START}(?:طبق|بر ?اساس|به) ${anyOf(list('گزارش، آمار، اطلاعیه، بیانیه، هشدار'))}(?: ?ی)? (?=(?:این|همین) ${anyOf(ORGANISATION_NOUNS.filter((noun) => noun !== 'منابع'))}${WORD_END})`,
  'gu',
);
const APPOSITION = new RegExp(`^${anyOf(ROLE_NOUNS)}ی?${WORD_END}`, 'u');
const PRONOUN = new RegExp(`^${anyOf(PRONOUNS)}${WORD_END}`, 'u');
/** «به نقل از وزیر … را تکذیب کرد»: the sentence goes on after the source, which nothing shows the end of. */
const GOES_ON = new RegExp(
  `${WORD_START}را${WORD_END}.*${WORD_START}(?:${anyOf(FINITE)})${WORD_END}[.!؟]?$`,
  'u',
);
/** «روزنامهٔ «بازتاب»، …»: the marks hold the outlet's name, and nobody's words. */
const NAME_OF_OUTLET = new RegExp(
  `^${anyOf(OUTLET_NOUNS)}(?: ?ی)? (?:\\p{L}+ ){0,2}[«"“][\\p{L}\\p{N} ]{2,30}[»"”](?= ?[،,])`,
  'u',
);
/** «آریانا نیوز: به گفتهٔ …»: nothing but the outlet stands before it. */
const OUTLET = /^[^:.]{2,40}[:|] ?$/u;

/**
 * How long the source is in what follows «به گفتهٔ»: up to the comma, with the offices in apposition after it; a
 * pronoun is a source by itself.
 */
function sourceLength(rest: string): number {
  const pronoun = PRONOUN.exec(rest)?.[0].length;
  if (pronoun !== undefined) return pronoun;
  const outlet = NAME_OF_OUTLET.exec(rest)?.[0].length;
  if (outlet !== undefined) return outlet;
  const quote = /^(?:[\p{L}\p{N}]+ ){1,6}(?=[«“"])/u.exec(rest)?.[0].trimEnd().length;
  if (quote !== undefined) return quote;
  let at = rest.search(/[،,؛:]/u);
  if (at < 0) return -1;
  for (;;) {
    const gap = /^[،,؛] ?/u.exec(rest.slice(at))?.[0].length ?? 0;
    const piece = rest.slice(at + gap);
    const next = piece.search(/[،,؛]/u);
    const isName = APPOSITION.test(rest) && next > 0 && wordCount(piece.slice(0, next)) <= 3 && at + gap < 60;
    if (gap === 0 || next < 0 || !(APPOSITION.test(piece) || isName) || wordCount(piece.slice(0, next)) > 10)
      return at;
    at += gap + next;
    if (isName) return at;
  }
}

/** «به گفتهٔ X، …» · «…، به گفتهٔ X.» */
export const accordingTo: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, ACCORDING)) {
    const start = match.index + match[0].length;
    const { end } = scan.sentenceAt(start);
    const rest = scan.text.slice(start, end);
    const cue = { start: match.index, end: start };
    const mention = reach.mentionEnd(start);
    const length = mention > start ? mention - start : sourceLength(rest);
    const at = length < 0 ? end : start + length + (/^ ?[،,؛:] ?/u.exec(rest.slice(length))?.[0].length ?? 0);
    const begin = scan.firstNonSpace(at);
    if (length >= 0 && begin + 1 < end && rest.length > length + 2) {
      const quote = scan.quoteAt(begin);
      const source = { start, end: start + length };
      const given = { clause: { start: match.index, end: source.end }, source, cue, verb: '' };
      return quote !== null && scan.isSpeech(quote)
        ? report('according-to', given, 'direct', quotesFrom(scan, quote))
        : report('according-to', given, 'indirect', [{ start: begin, end: indirectEnd(scan, begin) }]);
    }
    const before = scan.text.slice(found.clause.start, match.index).trimEnd().length;
    if (GOES_ON.test(rest)) continue;
    if (before < MIN_WORDS || OUTLET.test(scan.text.slice(found.clause.start, match.index))) continue;
    const source = { start, end: start + rest.replace(/[.!؟]$/u, '').length };
    const given = { clause: { start: match.index, end: source.end }, source, cue, verb: '' };
    return report('according-to', given, 'indirect', [
      { start: found.clause.start, end: found.clause.start + before },
    ]);
  }
  return null;
};
