import type { FormName, Report } from '../report.ts';
import type { Scan, Span } from '../scan.ts';
import { anyOf, CONDITIONAL, isPlural, list, REPORTING_VERB, WORD_END, WORD_START } from '../words/index.ts';

export const WORD = '[\\p{L}\\p{N}]+';
export const THAT = '(?:این ?که|آن ?که)';
/** «… و افزود که …»: the same speaker goes on within the sentence. */
const COORDINATED = new RegExp(
  `[،؛]? و (?:${anyOf(list('همچنین، نیز، سپس، در ادامه، در پایان'))} )?${REPORTING_VERB} ?(?:که${WORD_END}|[:،«“"])`,
  'gu',
);

/** «… و افزود نان هست»: the same, without «که», by verbs that report and do nothing else. */
const COORDINATED_FREELY = new RegExp(
  `[،؛]? و (?:${anyOf(list('همچنین، نیز، سپس'))} )?${anyOf(list('افزود، تصریح کرد، خاطرنشان کرد، اضافه کرد'))} (?!(?:و|تا|بر|به|از)${WORD_END})(?=[\\p{L}«“])`,
  'gu',
);
/** No sentence of news is so long: in what is longer, every verb would be tried against all that follow. UTF-16 units. */
const LONGEST_SENTENCE = 1000;

const HYPOTHETICAL = new RegExp(`${WORD_START}${anyOf(CONDITIONAL)}${WORD_END}`, 'u');
/** «می‌توان به این اشاره کرد که …», «می‌توان به «X»، رئیس شورا، اشاره کرد که …»: nobody has said it. */
const CAN_BE_SAID =
  /(?<!\p{L})(?:ن?می ?توان|باید) به [«“"]?[\p{L}\p{N}]+(?:[ ،«»“”"]+[\p{L}\p{N}]+){0,11}[ ،»”"]*$/u;
const CLOSING = /^[\s.،؛!؟?…]*$/u;
export const GAP = /^[ ،,.؛!؟–-]*/u;
export const MIN_WORDS = 3;
export const wordCount = (text: string): number =>
  text.split(' ').filter((word) => /\p{L}/u.test(word)).length;
/** Where a content goes on after its first sentence: decided by who knows the speakers (`reports.ts`). */
export interface Reach {
  /** The end of direct speech that begins at `start` without a closing quotation mark. */
  readonly directEnd: (start: number) => number;
  /** Where the mention of somebody known ends that begins at `start`, with the office beside it; −1 where none does. */
  readonly mentionEnd: (start: number) => number;
  /** Whether a clause that begins at `start` opens with a pronoun, or with somebody whom the text names. */
  readonly opensWithSomebody: (start: number) => boolean;
}

/** Searches `window`, the rest of one sentence, for a report of one form. */
export type Form = (scan: Scan, window: Span, reach: Reach) => Report | null;

export interface Found {
  readonly clause: Span;
  readonly source: Span;
  readonly cue: Span | null;
  readonly verb: string;
}

export const report = (
  form: FormName,
  found: Found,
  mode: Report['mode'],
  contents: readonly Span[],
): Report => ({
  form,
  clause: found.clause,
  source: found.source,
  cue: found.cue,
  isPlural: isPlural(found.verb),
  mode,
  contents,
});

/** The matches of a pattern in the window that stand outside quotations, each with the clause that it closes. */
export function* clausesIn(scan: Scan, window: Span, pattern: RegExp): Generator<[RegExpExecArray, Found]> {
  let at = window.start;
  for (let match = scan.next(pattern, at); match !== null; match = scan.next(pattern, at)) {
    if (match.index >= window.end) return;
    at = match.index + Math.max(1, match[0].length);
    if (scan.quoteAround(match.index) !== null) continue;
    const start = scan.afterQuotes(window.start, match.index);
    const verb = match.groups?.verb ?? match.groups?.request ?? '';
    // The verb begins the match, but where the pattern tells its place.
    const cueStart = match.indices?.groups?.verb?.[0] ?? match.index;
    const cue = { start: cueStart, end: cueStart + verb.length };
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
export function quotesFrom(scan: Scan, first: Span): Span[] {
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
export function afterColon(scan: Scan, start: number, reach: Reach): Span[] {
  const quote = scan.quoteAt(start);
  if (quote !== null && scan.isSpeech(quote) && !CLOSING.test(scan.text.slice(quote.end)))
    return quotesFrom(scan, quote);
  return [{ start, end: reach.directEnd(start) }];
}

/** «…؛ حالا یک منبع آگاه گفت که …»: behind a semicolon somebody else is reported. */
const NEXT_REPORT = new RegExp(`؛ ?[^؛:«»]{3,200}?${REPORTING_VERB} ?(?:که${WORD_END}|:)`, 'gu');

/** The end of indirect speech: of its sentence, or where somebody is reported anew («… و افزود که …»). */
export function indirectEnd(scan: Scan, start: number): number {
  const { end } = scan.sentenceAt(start);
  const patterns =
    end - start <= LONGEST_SENTENCE ? [COORDINATED, COORDINATED_FREELY, NEXT_REPORT] : [COORDINATED];
  return Math.min(
    ...patterns.map((pattern) => {
      const again = scan.next(pattern, start);
      return again !== null && again.index < end && scan.quoteAround(again.index) === null
        ? again.index
        : end;
    }),
  );
}

export const quotesAt = (scan: Scan, start: number): Span[] => {
  const quote = scan.quoteAt(start);
  return quote === null || !scan.isSpeech(quote) ? [] : quotesFrom(scan, quote);
};

export const after = (scan: Scan, match: RegExpExecArray): number =>
  scan.firstNonSpace(match.index + match[0].length);

/** «اگر فردا کسی آمد و گفت …»: nobody has said it. */
export const isHypothetical = (scan: Scan, { start, end }: Span): boolean =>
  HYPOTHETICAL.test(scan.text.slice(start, end)) ||
  CAN_BE_SAID.test(scan.text.slice(start, end)) ||
  /^آیا /u.test(scan.text.slice(start, end)) ||
  /^ایا /u.test(scan.text.slice(start, end));
