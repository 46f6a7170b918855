import type { FormName, Report } from './report.ts';
import type { Scan, Span } from './scan.ts';
import {
  anyOf,
  CONDITIONAL,
  FREE_VERB,
  isPlural,
  list,
  PRONOUNS,
  REPORTING_VERB,
  REQUEST_VERB,
  ROLE_NOUNS,
  WORD_END,
  WORD_START,
} from './words/index.ts';

/*
 * One function for each way in which news reports speech. Each searches one stretch of a text, the rest of a sentence,
 * and gives the first report of its form there. The legal forms, X being the source:
 *
 *   colon              X گفت: …            quote-after-verb   X گفت «…»
 *   quote-before-verb  «…»، X گفت.         gerund-quote       X با تأکید بر اینکه «…» گفت
 *   that-clause        X گفت که …          comma-clause       X گفت، …
 *   according-to       به گفتهٔ X، …        message            در پیام X آمده است: …
 *   demand             X خواستار … شد      free-clause        X گفت ایران آماده است
 *   gerund-that        X با بیان اینکه …، … claim              سخنان X مبنی بر اینکه …
 */

/** Where a content goes on after its first sentence: decided by who knows the speakers (`reports.ts`). */
export interface Reach {
  /** The end of direct speech that begins at `start` without a closing quotation mark. */
  readonly directEnd: (start: number) => number;
  /** Where the mention of somebody known ends that begins at `start`, with the office beside it; −1 where none does. */
  readonly mentionEnd: (start: number) => number;
}

/** Searches `window`, the rest of one sentence, for a report of one form. */
export type Form = (scan: Scan, window: Span, reach: Reach) => Report | null;

const WORD = '[\\p{L}\\p{N}]+';
const THAT = '(?:این ?که|آن ?که)';
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
const FREE_REQUEST = new RegExp(
  `(?<verb>${REQUEST_VERB}|${WORD_START}(?:در ?خواست|تقاضا) ${anyOf(list('کرد، کردند، کرده، کرده است، کرده‌اند'))}) (?!(?:که|تا|و|بود|است|کرد|کردند|کرده)${WORD_END})(?=\\p{L})`,
  'gu',
);
const SUBJUNCTIVE =
  /(?<![\p{L}\p{M}])(?:[بن]\p{L}{2,}(?:ند|د)|(?:کنند|کند|شود|شوند|دهند|دهد|باشند|باشد|نباشند|ندهند|نکنند|دارند))(?![\p{L}\p{M}])/u;
/** «…، که ساعتی پیش اعلام کرده بود که»: the verb is of a relative clause, and says what somebody else has said. */
const RELATIVE = new RegExp(`${WORD_START}که(?: ${WORD}){0,6} $`, 'u');
const VERB_COMMA = new RegExp(
  `(?<!را )(?<verb>${FREE_VERB}) ?[،,؛] ?(?!(?:و|اما|ولی|که)${WORD_END})(?=\\p{L}|\\p{N})`,
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
  `${WORD_START}(?:بنا ?(?:به|بر) |طبق |بر ?اساس |به |ب(?=گفته|قول))${anyOf(list('گفته، قول، گفته‌های، اعتقاد، باور، عقیده، ادعای، اظهار، اظهارات، اعلام، نوشته'))}(?: ی)? (?=[\\p{L}«“"])`,
  'gu',
);
const DEMAND = new RegExp(
  `(?<!که )${WORD_START}خواستار (?=(?!آن${WORD_END}|شد)\\p{L})(?<what>[^.:«»؛]{3,160}?) (?=${anyOf(['شد', 'شدند', 'شده است', 'شده‌اند', 'شده بود'])} ?(?:[.؛،]|و${WORD_END}|$))`,
  'gu',
);
const CLAIM = new RegExp(
  `${WORD_START}${anyOf(list('سخنان، سخن، اظهارات، گفته‌های، گفته، ادعای، هشدار، تأکید، وعده'))} (?:${anyOf(list('اخیر، دیروز، امروز'))} )?(?<who>${WORD}(?: ${WORD}){0,7}) مبنی بر ${THAT}${WORD_END}`,
  'gu',
);
const LETTER = anyOf(list('پیام، نامه، بیانیه، یادداشت، اطلاعیه، بیانیه‌ای، پیامی، نامه‌ای، توییت، پست'));
const MESSAGE = new RegExp(
  `${WORD_START}(?:در (?:${anyOf(list('ادامه، بخشی از، بخش دیگری از، بخش‌هایی از، قسمتی از، پایان، ابتدای، آغاز، متن'))} )?)?(?:این )?${LETTER}(?<who>(?: [^\\s:«»]+){0,18}?) (?<verb>${anyOf(list('آمده است، چنین آمده است، نوشته شده است، تأکید شده است، خاطرنشان شده است، تصریح شده است، آمده، می‌افزاید، می‌نویسد، گفته شده است، گفته می‌شود'))})(?: که${WORD_END}| ?[:،])?`,
  'gu',
);
const THIS = anyOf(list('این را، این مطلب را، این جمله را، این سخنان را، این نکته را، این سخن را، این‌ها را'));
const PART = `(?:این|اینها|این ها) (?:${anyOf(['بخشی از', 'قسمتی از', 'گزیده‌ای از'])} )?${anyOf(list('سخنان، گفته‌های، جملات، اظهارات، صحبت‌های، جمله، حرف‌های'))} `;
const AFTER_QUOTE = new RegExp(
  `^(?:${THIS} )?(?<who>[^«»“”"]*?)(?<verb>${REPORTING_VERB}) ?(?:$|[.!؛،]|و${WORD_END})`,
  'u',
);
const PART_OF = new RegExp(`^${PART}(?<who>.+?) ?(?:است|بود)?[.]?$`, 'u');
/** «همچنین می‌خوانیم: …», of a writing that was quoted before. */
const READ = new RegExp(
  `${WORD_START}(?:همچنین|در ادامه|در آن|در ادامه آن|در بخشی از آن|در بخش دیگری از آن)? ?می ?خوانیم ?:`,
  'gu',
);
/** «… و افزود که …»: the same speaker goes on within the sentence. */
const COORDINATED = new RegExp(
  `[،؛]? و (?:${anyOf(list('همچنین، نیز، سپس، در ادامه، در پایان'))} )?${REPORTING_VERB} ?(?:که${WORD_END}|[:،«“"])`,
  'gu',
);
const HYPOTHETICAL = new RegExp(`${WORD_START}${anyOf(CONDITIONAL)}${WORD_END}`, 'u');
const APPOSITION = new RegExp(`^${anyOf(ROLE_NOUNS)}ی?${WORD_END}`, 'u');
const PRONOUN = new RegExp(`^${anyOf(PRONOUNS)}${WORD_END}`, 'u');
/** «آریانا نیوز: به گفتهٔ …»: nothing but the outlet stands before it. */
const OUTLET = /^[^:.]{2,40}[:|] ?$/u;
const CLOSING = /^[\s.،؛!؟?…]*$/u;
const GAP = /^[ ،,.؛!؟–-]*/u;
const MIN_WORDS = 3;

const wordCount = (text: string): number => text.split(' ').filter((word) => /\p{L}/u.test(word)).length;

interface Found {
  readonly clause: Span;
  readonly source: Span;
  readonly cue: Span | null;
  readonly verb: string;
}

const report = (form: FormName, found: Found, mode: Report['mode'], contents: readonly Span[]): Report => ({
  form,
  clause: found.clause,
  source: found.source,
  cue: found.cue,
  isPlural: isPlural(found.verb),
  mode,
  contents,
});

/** The matches of a pattern in the window that stand outside quotations, each with the clause that it closes. */
function* clausesIn(scan: Scan, window: Span, pattern: RegExp): Generator<[RegExpExecArray, Found]> {
  let at = window.start;
  for (let match = scan.next(pattern, at); match !== null; match = scan.next(pattern, at)) {
    if (match.index >= window.end) return;
    at = match.index + Math.max(1, match[0].length);
    if (scan.quoteAround(match.index) !== null) continue;
    const start = scan.afterQuotes(window.start, match.index);
    const verb = match.groups?.verb ?? match.groups?.request ?? '';
    const cue = { start: match.index, end: match.index + verb.length };
    yield [
      match,
      {
        clause: { start, end: match.index + match[0].trimEnd().length },
        source: { start, end: match.index },
        cue,
        verb,
      },
    ];
  }
}

/** A quotation, and those joined to it with nothing but «و» between. */
function quotesFrom(scan: Scan, first: Span): Span[] {
  const found = [first];
  for (let { end } = first; ; ) {
    const gap = /^ ?و ?(?=[«“"])/u.exec(scan.text.slice(end))?.[0].length ?? 0;
    const next = gap === 0 ? null : scan.quoteAt(end + gap);
    if (next === null) return found;
    found.push(next);
    end = next.end;
  }
}

/** What follows a colon: as far as the speaker goes on, unless a closing » ends the speech and narrative follows. */
function afterColon(scan: Scan, start: number, reach: Reach): Span[] {
  const quote = scan.quoteAt(start);
  if (quote !== null && scan.isSpeech(quote) && !CLOSING.test(scan.text.slice(quote.end)))
    return quotesFrom(scan, quote);
  return [{ start, end: reach.directEnd(start) }];
}

/** The end of indirect speech: of its sentence, or where the same speaker is reported anew («… و افزود که …»). */
function indirectEnd(scan: Scan, start: number): number {
  const { end } = scan.sentenceAt(start);
  const again = scan.next(COORDINATED, start);
  return again !== null && again.index < end && scan.quoteAround(again.index) === null ? again.index : end;
}

const quotesAt = (scan: Scan, start: number): Span[] => {
  const quote = scan.quoteAt(start);
  return quote === null || !scan.isSpeech(quote) ? [] : quotesFrom(scan, quote);
};

const after = (scan: Scan, match: RegExpExecArray): number =>
  scan.firstNonSpace(match.index + match[0].length);

/** «X گفت: …» */
const colon: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, COLON)) {
    const start = after(scan, match);
    if (start < scan.text.length) return report('colon', found, 'direct', afterColon(scan, start, reach));
  }
  return null;
};

/** A verb or gerund with a quotation behind it. */
const quoted =
  (form: FormName, pattern: RegExp): Form =>
  (scan, window) => {
    for (const [match, found] of clausesIn(scan, window, pattern)) {
      const contents = quotesAt(scan, after(scan, match));
      if (contents.length > 0) return report(form, found, 'direct', contents);
    }
    return null;
  };

/** ««…»، X گفت.» · ««…». این را X گفت.» */
const quoteBeforeVerb: Form = (scan, window) => {
  const quote = scan.quoteAt(window.start);
  if (quote === null || !scan.isSpeech(quote)) return null;
  const start = quote.end + (GAP.exec(scan.text.slice(quote.end))?.[0].length ?? 0);
  if (start >= scan.text.length) return null;
  const sentence = scan.text.slice(start, scan.sentenceAt(start).end);
  const match = AFTER_QUOTE.exec(sentence) ?? PART_OF.exec(sentence);
  if (match === null) return null;
  const { who = '', verb = '' } = match.groups ?? {};
  const at = start + match[0].indexOf(who);
  const cue = { start: at + who.length, end: at + who.length + verb.length };
  const found = {
    clause: { start, end: start + match[0].trimEnd().length },
    source: { start: at, end: at + who.length },
    cue: verb === '' ? null : cue,
    verb,
  };
  return report('quote-before-verb', found, 'direct', [quote]);
};

/** «اگر فردا کسی آمد و گفت …»: nobody has said it. */
const isHypothetical = (scan: Scan, { start, end }: Span): boolean =>
  HYPOTHETICAL.test(scan.text.slice(start, end));

/** «X گفت که …» · «X از او خواست که …» */
const thatClause: Form = (scan, window) => {
  let ofOthers: Report | null = null;
  for (const [match, found] of clausesIn(scan, window, VERB_THAT)) {
    const clauseText = scan.text.slice(found.clause.start, match.index);
    const asked = match.groups?.request === undefined || / از /u.test(clauseText);
    const start = after(scan, match);
    const end = indirectEnd(scan, start);
    if (!asked || start >= end || isHypothetical(scan, found.source)) continue;
    const one = report('that-clause', found, 'indirect', [{ start, end }]);
    if (!RELATIVE.test(clauseText)) return one;
    ofOthers ??= one;
  }
  return ofOthers;
};

/** «X از Y خواست در خانه بمانند.» */
const request: Form = (scan, window) => {
  for (const [match, found] of clausesIn(scan, window, FREE_REQUEST)) {
    const start = after(scan, match);
    const end = indirectEnd(scan, start);
    const isAsked = / از /u.test(` ${scan.text.slice(found.clause.start, match.index)}`);
    if (isAsked && SUBJUNCTIVE.test(scan.text.slice(start, end)) && !isHypothetical(scan, found.source))
      return report('free-clause', found, 'indirect', [{ start, end }]);
  }
  return null;
};

/** «X گفت، …» and «X گفت ایران آماده است». */
const clause =
  (form: FormName, pattern: RegExp): Form =>
  (scan, window) => {
    for (const [match, found] of clausesIn(scan, window, pattern)) {
      const start = after(scan, match);
      const end = indirectEnd(scan, start);
      if (wordCount(scan.text.slice(start, end)) >= MIN_WORDS && !isHypothetical(scan, found.source))
        return report(form, found, 'indirect', [{ start, end }]);
    }
    return null;
  };

/**
 * How long the source is in what follows «به گفتهٔ»: up to the comma, with the offices in apposition after it; a
 * pronoun is a source by itself.
 */
function sourceLength(rest: string): number {
  const pronoun = PRONOUN.exec(rest)?.[0].length;
  if (pronoun !== undefined) return pronoun;
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
const accordingTo: Form = (scan, window, reach) => {
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
    if (before < MIN_WORDS || OUTLET.test(scan.text.slice(found.clause.start, match.index))) continue;
    const source = { start, end: start + rest.replace(/[.!؟]$/u, '').length };
    const given = { clause: { start: match.index, end: source.end }, source, cue, verb: '' };
    return report('according-to', given, 'indirect', [
      { start: found.clause.start, end: found.clause.start + before },
    ]);
  }
  return null;
};

/** «در پیام X آمده است: …» · «این پیام می‌افزاید: …» */
const message: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, MESSAGE)) {
    const start = after(scan, match);
    if (start >= scan.text.length) continue;
    const { who = '', verb = '' } = match.groups ?? {};
    const isDirect = /:$/u.test(match[0]) || scan.quoteAt(start) !== null;
    // Without a colon it is «در این بیانیه آمده است …»: elsewhere the words may mean another thing.
    if (!isDirect && !match[0].startsWith('در ')) continue;
    const at = match.index + match[0].lastIndexOf(`${who} ${verb}`);
    const source = { start: at + (who === '' ? 0 : 1), end: at + who.length };
    const cue = { start: at + who.length + 1, end: at + who.length + 1 + verb.length };
    const given = { ...found, source, cue, verb: '' };
    return isDirect
      ? report('message', given, 'direct', afterColon(scan, start, reach))
      : report('message', given, 'indirect', [{ start, end: indirectEnd(scan, start) }]);
  }
  return null;
};

/** «همچنین می‌خوانیم: …» */
const read: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, READ)) {
    const start = after(scan, match);
    if (start >= scan.text.length || match.index > found.clause.start) continue;
    const given = { ...found, source: { start: match.index, end: match.index }, cue: null };
    return report('message', given, 'direct', afterColon(scan, start, reach));
  }
  return null;
};

/** «X خواستار … شد.» */
const demand: Form = (scan, window) => {
  for (const [match, found] of clausesIn(scan, window, DEMAND)) {
    const start = match.index + 'خواستار '.length;
    const { what = '' } = match.groups ?? {};
    const content = { start, end: start + what.length };
    const given = {
      ...found,
      clause: { ...found.clause, end: start },
      cue: { start: match.index, end: start - 1 },
    };
    if (what !== '' && !isHypothetical(scan, found.source))
      return report('demand', given, 'indirect', [content]);
  }
  return null;
};

/** «X با بیان اینکه …، از او سپاسگزاری کرد.» */
const gerundThat: Form = (scan, window) => {
  for (const [match, found] of clausesIn(scan, window, GERUND_THAT)) {
    if (/اشاره|یادآوری/u.test(match[0])) continue;
    const start = after(scan, match);
    const comma = scan.text.slice(start, scan.sentenceAt(start).end).search(/[،,](?=[^،,]*$)/u);
    if (comma > 0) return report('gerund-that', found, 'indirect', [{ start, end: start + comma }]);
  }
  return null;
};

/** «سخنان X مبنی بر اینکه …» */
const claim: Form = (scan, window) => {
  for (const [match, found] of clausesIn(scan, window, CLAIM)) {
    const { who = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const at = match.index + match[0].indexOf(who);
    const start = scan.firstNonSpace(end);
    if (start >= scan.text.length) continue;
    const given = {
      ...found,
      clause: { start: match.index, end },
      source: { start: at, end: at + who.length },
      cue: null,
    };
    return report('claim', given, 'indirect', [{ start, end: scan.sentenceAt(start).end }]);
  }
  return null;
};

const reachOf = ({ end }: Span): Reach => ({ directEnd: () => end, mentionEnd: () => -1 });

/** In this order: what follows a colon is exactly what was said, the other forms tell less and less exactly. */
export const FORMS: readonly Form[] = [
  message,
  colon,
  read,
  quoted('quote-after-verb', VERB_QUOTE),
  quoteBeforeVerb,
  quoted('gerund-quote', GERUND_QUOTE),
  thatClause,
  clause('comma-clause', VERB_COMMA),
  accordingTo,
  demand,
  clause('free-clause', FREE),
  request,
  gerundThat,
  claim,
];

/** Whether a reporting verb with a colon, «که» or a quotation behind it stands in the window: a report that is plain. */
export const hasPlainReport = (scan: Scan, window: Span): boolean =>
  [colon, quoted('quote-after-verb', VERB_QUOTE), thatClause].some(
    (form) => form(scan, window, reachOf(window)) !== null,
  );

/** Whether a reporting verb with a colon behind it stands in the window. */
export const hasColon = (scan: Scan, window: Span): boolean => colon(scan, window, reachOf(window)) !== null;

/** A reporting clause that ends its paragraph with a colon («X در صفحهٔ خود نوشت:»): the words are the next paragraph. */
export function openClause(scan: Scan): Omit<Report, 'mode' | 'contents'> | null {
  const last = scan.sentences.at(-1);
  if (last === undefined || !/: ?$/u.test(scan.text)) return null;
  for (const pattern of [MESSAGE, COLON]) {
    for (const [match, found] of clausesIn(scan, last, pattern)) {
      if (after(scan, match) < scan.text.length) continue;
      const { clause, source, cue, verb } = found;
      return { form: 'colon', clause, source, cue, isPlural: isPlural(verb) };
    }
  }
  return null;
}
