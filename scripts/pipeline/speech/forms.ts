import type { Utterance } from '../../../src/schemas/data.ts';
import type { Scan, Span } from './scan.ts';
import {
  anyOf,
  FREE_VERB,
  list,
  PRONOUNS,
  REPORTING_VERB,
  REQUEST_VERB,
  WORD_END,
  WORD_START,
} from './words/index.ts';

/** Reported speech in one segment; offsets are UTF-16, into its folded text. */
export interface Found {
  /** The reporting clause with its verb. */
  readonly clause: Span;
  /** The part of the clause that names the speaker: what stands before the verb. */
  readonly subject: Span;
  readonly verb: string;
  readonly utterances: readonly Utterance[];
}

/** One way in which news reports speech. */
export type Form = (scan: Scan) => Found | null;

const WORD = '[\\p{L}\\p{N}]+';
const THAT = `(?:این ?که|آن ?که)`;
const MANNER = anyOf(list('که، چنین، این‌چنین، این‌گونه، این‌طور'));
/** A verb; then at most «چنین», an addressee or a note in brackets; then the colon. */
const COLON = new RegExp(
  `(?<verb>${REPORTING_VERB})(?: ${MANNER})?(?: (?:به|در|خطاب به|با) ${WORD}(?: ${WORD}){0,3})?(?: ?\\([^)]*\\))? ?:(?!//)`,
  'gu',
);
const VERB_QUOTE = new RegExp(`(?<verb>${REPORTING_VERB})(?: که)? ?[،,؛]? ?(?=[«“"])`, 'gu');
const VERB_THAT = new RegExp(
  `(?<verb>${REPORTING_VERB}) ?[،,]? ?که${WORD_END}|(?<request>${REQUEST_VERB}) (?:که|تا)${WORD_END}`,
  'gu',
);
const FREE = new RegExp(
  `(?<!را )(?<verb>${FREE_VERB}) (?!(?:و|تا|اما|ولی|که|بود|است)${WORD_END})(?=\\p{L}|\\p{N})`,
  'gu',
);
const GERUND = `${WORD_START}(?:با|ضمن) ${anyOf(list('بیان، تأکید، تأکید بر، اشاره به، اعلام، تصریح، تصریح بر، اظهار، یادآوری، ابراز، هشدار نسبت به، اذعان به، طرح'))}`;
const GERUND_QUOTE = new RegExp(`(?<verb>${GERUND})(?: ${THAT})? ?[،,]? ?(?=[«“"])`, 'gu');
const GERUND_THAT = new RegExp(`(?<verb>${GERUND}) ${THAT}${WORD_END}`, 'gu');
const ACCORDING = new RegExp(
  `${WORD_START}(?:بنا ?(?:به|بر) |طبق |بر ?اساس |به )${anyOf(list('گفته، گفته‌های، اعتقاد، باور، عقیده، ادعای، اظهار، اظهارات'))}(?: ی)? (?=[\\p{L}«])`,
  'gu',
);
const DEMAND = new RegExp(
  `${WORD_START}خواستار (?=(?!آن${WORD_END}|شد)\\p{L})(?<what>[^.:«»؛]{3,160}?) (?=${anyOf(['شد', 'شدند', 'شده است', 'شده‌اند', 'شده بود'])} ?(?:[.؛،]|و${WORD_END}|$))`,
  'gu',
);
const CLAIM = new RegExp(
  `${WORD_START}${anyOf(list('سخنان، سخن، اظهارات، گفته‌های، گفته، ادعای، هشدار، تأکید، وعده'))} (?:${anyOf(list('اخیر، دیروز، امروز'))} )?(?<who>${WORD}(?: ${WORD}){0,7}) مبنی بر ${THAT}${WORD_END}`,
  'gu',
);
const THIS = anyOf(list('این را، این مطلب را، این جمله را، این سخنان را، این نکته را، این سخن را، این‌ها را'));
const PART = `(?:این|اینها|این ها) (?:${anyOf(['بخشی از', 'قسمتی از', 'گزیده‌ای از'])} )?${anyOf(list('سخنان، گفته‌های، جملات، اظهارات، صحبت‌های، جمله، حرف‌های'))} `;
const AFTER_QUOTE = new RegExp(
  `^(?:${THIS} )?(?<who>.*?)(?<verb>${REPORTING_VERB}) ?(?:$|[.!؛،]|و${WORD_END})`,
  'u',
);
const PART_OF = new RegExp(`^${PART}(?<who>.+?) ?(?:است|بود)?[.]?$`, 'u');
/** The same speaker goes on after a quotation: «وی افزود: «…»». */
const GOES_ON = new RegExp(
  `^[ .،؛]*(?:(?:و|سپس|همچنین) )?(?:${anyOf(PRONOUNS)} [^«»:.]{0,80}?)?${REPORTING_VERB} ?:? ?(?=[«“"])`,
  'u',
);
const MIN_WORDS = 3;

const utterance = (mode: Utterance['mode'], start: number, end: number): Utterance => ({ mode, start, end });
const wordCount = (text: string): number => text.split(' ').filter((word) => /\p{L}/u.test(word)).length;

/** The clause that a verb at `match` closes, unless it stands inside a quotation. */
function clauseBefore(scan: Scan, match: RegExpExecArray): Omit<Found, 'utterances'> | null {
  if (scan.quoteAround(match.index) !== null) return null;
  const start = scan.sentenceStart(match.index);
  return {
    clause: { start, end: match.index + match[0].trimEnd().length },
    subject: { start, end: match.index },
    verb: match.groups?.verb ?? match.groups?.request ?? '',
  };
}

/** The quotations of one speaker from `first` on: after it only «وی افزود: «…»» goes on. */
function quotesFrom(scan: Scan, first: Span): Utterance[] {
  const found = [utterance('direct', first.start, first.end)];
  for (let end = first.end; ; ) {
    const rest = scan.text.slice(end);
    const gap = GOES_ON.exec(rest)?.[0].length ?? /^ ?و ?(?=[«“"])/u.exec(rest)?.[0].length ?? 0;
    const next = gap === 0 ? null : scan.quoteAt(end + gap);
    if (next === null) return found;
    found.push(utterance('direct', next.start, next.end));
    end = next.end;
  }
}

/** What follows a colon: to the end of the segment, unless a closing » ends the speech and narrative follows. */
function afterColon(scan: Scan, start: number): Utterance[] {
  const quote = scan.quoteAt(start);
  const toTheEnd = [utterance('direct', start, scan.text.length)];
  if (quote === null || /^[\s.،؛!؟?…]*$/u.test(scan.text.slice(quote.end))) return toTheEnd;
  return scan.isSpeech(quote) ? quotesFrom(scan, quote) : toTheEnd;
}

function firstOf(
  scan: Scan,
  pattern: RegExp,
  utterancesAt: (start: number, found: RegExpExecArray) => Utterance[],
): Found | null {
  for (const match of scan.text.matchAll(pattern)) {
    const clause = clauseBefore(scan, match);
    const utterances = utterancesAt(scan.firstNonSpace(match.index + match[0].length), match);
    if (clause !== null && utterances.length > 0) return { ...clause, utterances };
  }
  return null;
}

/** «X گفت: …» */
export const colon: Form = (scan) =>
  firstOf(scan, COLON, (start) => (start < scan.text.length ? afterColon(scan, start) : []));

const quoteAt =
  (scan: Scan) =>
  (start: number): Utterance[] => {
    const quote = scan.quoteAt(start);
    return quote === null || !scan.isSpeech(quote) ? [] : quotesFrom(scan, quote);
  };

/** «X گفت «…»» */
export const quoteAfterVerb: Form = (scan) => firstOf(scan, VERB_QUOTE, quoteAt(scan));

/** «X با تأکید بر اینکه «…» گفت …» */
export const gerundQuote: Form = (scan) => firstOf(scan, GERUND_QUOTE, quoteAt(scan));

/** ««…»، X گفت.» · ««…». این را X گفت.» */
export const quoteBeforeVerb: Form = (scan) => {
  for (const quote of scan.quotes) {
    if (!scan.isSpeech(quote) || scan.text.slice(0, quote.start).search(/[^\s.!؟?]\s*$/u) >= 0) continue;
    const start = quote.end + (/^[ ،,.؛!؟–-]*/u.exec(scan.text.slice(quote.end))?.[0].length ?? 0);
    const sentence = scan.text.slice(start, scan.sentenceEnd(start));
    const match = AFTER_QUOTE.exec(sentence) ?? PART_OF.exec(sentence);
    const who = match?.groups?.who ?? '';
    if (match === null) continue;
    const at = start + match[0].indexOf(who);
    return {
      clause: { start, end: start + match[0].trimEnd().length },
      subject: { start: at, end: at + who.length },
      verb: match.groups?.verb ?? '',
      utterances: [utterance('direct', quote.start, quote.end)],
    };
  }
  return null;
};

/** «X گفت که …» · «X از او خواست که …» */
export const thatClause: Form = (scan) =>
  firstOf(scan, VERB_THAT, (start, { index, groups }) => {
    const asked =
      groups?.request === undefined || / از /u.test(scan.text.slice(scan.sentenceStart(index), index));
    const end = scan.sentenceEnd(start);
    return asked && start < end ? [utterance('indirect', start, end)] : [];
  });

/** «به گفتهٔ X، …» · «…، به گفتهٔ X.» */
export const accordingTo: Form = (scan) => {
  for (const match of scan.text.matchAll(ACCORDING)) {
    if (scan.quoteAround(match.index) !== null) continue;
    const start = match.index + match[0].length;
    const sentence = { start: scan.sentenceStart(match.index), end: scan.sentenceEnd(start) };
    const rest = scan.text.slice(start, sentence.end);
    const pronoun = new RegExp(`^${anyOf(PRONOUNS)}${WORD_END}`, 'u').exec(rest)?.[0].length;
    const comma = rest.search(/[،,](?=[^،,]*$)|[،,](?! *[\p{L}]+(?: [\p{L}]+){0,6}[،,])/u);
    const length = pronoun ?? (comma < 0 ? rest.replace(/[.!؟]$/u, '').length : comma);
    const after = scan.firstNonSpace(start + length + (/^ ?[،,]/u.exec(rest.slice(length))?.[0].length ?? 0));
    const speech =
      after + 1 < sentence.end && length < rest.length - 2 && (pronoun !== undefined || comma >= 0)
        ? utterance(scan.quoteAt(after) === null ? 'indirect' : 'direct', after, sentence.end)
        : utterance('indirect', sentence.start, sentence.start < match.index ? match.index : sentence.end);
    return {
      clause: { start: match.index, end: start + length },
      subject: { start, end: start + length },
      verb: '',
      utterances: [speech],
    };
  }
  return null;
};

/** «X خواستار … شد.» */
export const demand: Form = (scan) =>
  firstOf(scan, DEMAND, (end, { index, groups }) => {
    const start = index + 'خواستار '.length;
    return groups?.what === undefined || end < start
      ? []
      : [utterance('indirect', start, start + groups.what.length)];
  });

/** «X گفت ایران آماده است.» */
export const freeClause: Form = (scan) =>
  firstOf(scan, FREE, (start) => {
    const end = scan.sentenceEnd(start);
    return wordCount(scan.text.slice(start, end)) < MIN_WORDS ? [] : [utterance('indirect', start, end)];
  });

/** «X با بیان اینکه …، از او سپاسگزاری کرد.» */
export const gerundThat: Form = (scan) =>
  firstOf(scan, GERUND_THAT, (start, match) => {
    if (/اشاره|یادآوری/u.test(match[0])) return [];
    const comma = scan.text.slice(start, scan.sentenceEnd(start)).search(/[،,](?=[^،,]*$)/u);
    return comma <= 0 ? [] : [utterance('indirect', start, start + comma)];
  });

/** «سخنان X مبنی بر اینکه …» */
export const claim: Form = (scan) => {
  for (const match of scan.text.matchAll(CLAIM)) {
    const who = match.groups?.who ?? '';
    const end = match.index + match[0].length;
    const at = end - match[0].length + match[0].indexOf(who);
    const start = scan.firstNonSpace(end);
    if (scan.quoteAround(match.index) !== null || start >= scan.text.length) continue;
    return {
      clause: { start: match.index, end },
      subject: { start: at, end: at + who.length },
      verb: '',
      utterances: [utterance('indirect', start, scan.sentenceEnd(start))],
    };
  }
  return null;
};
