import type { Report } from '../report.ts';
import type { Scan, Span } from '../scan.ts';
import { anyOf, FINITE, list, PRESENT_VERB, WORD_END, WORD_START } from '../words/index.ts';
import { afterColon, MIN_WORDS, type Reach, wordCount } from './found.ts';
import { actBefore } from './speech-act.ts';

/*
 * What a reporting clause says in passing that its speaker has said, before the words that its verb governs:
 *
 *   gerund   X با بیان اینکه A، گفت: …          A is what follows «اینکه»
 *   act      X از A خبر داد و گفت: …            A is what the first of the two verbs has for its phrase
 */

const NOUN = anyOf(
  list(`بیان، تأکید، اشاره، اعلام، عنوان، ذکر، تصریح، اظهار، یادآوری، اذعان، اعتراف، ادعا، ادعای، توضیح، تشریح، هشدار، ابراز، اظهار امیدواری، اظهار تأسف، اظهار نگرانی،
  ابراز امیدواری، ابراز تأسف، ابراز نگرانی، ابراز خرسندی، ابراز خوشحالی، ابراز اطمینان، ابراز عقیده، ابراز اعتقاد، انتقاد، گلایه، پیش‌بینی، اضافه، خاطرنشان، یادآور شدن، استناد، اعتقاد، تأیید`),
);
const THAT = `(?:این|ان) ?(?:(?:مطلب|موضوع|نکته|مسئله|مساله|امر|سخن|واقعیت|مهم|جمله|مورد) ?)?که`;
/** «با بیان اینکه», «ضمن تأکید بر این نکته که», «با ابراز امیدواری نسبت به اینکه». */
const GERUND = new RegExp(
  `${WORD_START}(?:با|ضمن) ?(?<noun>${NOUN})(?: (?:کردن|داشتن|نمودن|ساختن))?(?: (?:بر|به|از|نسبت به|در ?باره|در ?مورد))? ?${THAT}${WORD_END} ?[،,:]?`,
  'gu',
);
/** «اشاره به اینکه A گفت»: it points at something, and only a comma shows how much of the clause that is. */
const POINTS = /اشاره/u;

const VERB = new RegExp(`${WORD_START}(?:${anyOf(FINITE)}|${PRESENT_VERB})${WORD_END}`, 'u');
/** A verb as a clause ends with it, of any person: «برداشته‌اند», «دارم», «خواهد شد». */
const FINAL = `${WORD_START}(?:${anyOf(FINITE)}|ن?می ?\\p{L}{2,}|[نب]?(?:دار|هست|کن|باش|شو|ده|گیر|کرد|شد|داد|گرفت|بود)(?:م|یم|ند|ید|د)|نیست(?:م|یم|ند)?|باشد|\\p{L}{2,}ه ?(?:است|اند|ام|ایم|بود|بودند))`;
const FINAL_VERB = new RegExp(`${FINAL}$`, 'u');
/** «… اشاره کرد و»: another verb of the clause itself, joined to the one that reports. */
const JOINED = new RegExp(`${FINAL} و ?$`, 'u');
/** What may stand between the words in passing and the verb, and belongs to the clause. */
const ADVERBIALS = new RegExp(
  `(?: ?${WORD_START}(?:${anyOf(list('همچنین، نیز، هم، سپس، در ادامه، در پایان، در ادامه سخنانش، در ادامه سخنان خود، در پایان سخنانش، در این باره، در این خصوص'))}|از|بر|روی|به|نسبت به|درباره)${WORD_END} ?)+$`,
  'u',
);
/** Words after the last comma of a clause, at most: a subject with its office, an adverbial. */
const LONGEST_REST = 16;

/** The end of the words after «اینکه»: at the last comma behind which no other clause stands; −1 where nothing shows it. UTF-16. */
function passingEnd(text: string, start: number, limit: number, needsComma: boolean): number {
  const said = text.slice(start, limit);
  const commas = [...said.matchAll(/[،,]/gu)].map(({ index }) => index);
  const closing = commas.filter((comma) => FINAL_VERB.test(said.slice(0, comma).trimEnd()));
  // «… است، از او خواست که بیاید و گفت»: the clause goes on, and only a comma behind a verb parts its words from what is said.
  if (JOINED.test(said)) {
    const end = closing.at(-1);
    return end === undefined ? -1 : start + end;
  }
  const last = commas.at(-1);
  const rest = last === undefined ? said : said.slice(last + 1);
  if (last !== undefined && !VERB.test(rest) && rest.split(' ').length <= LONGEST_REST) {
    const before = said.slice(commas.at(-2) ?? 0, last);
    // «… است، در پاسخ به پرسشی، گفت»: an adverbial between two commas is none of the words.
    const isAdverbial = closing.at(-1) === commas.at(-2) && /^[،,] ?(?:در|طی|به) /u.test(before);
    return start + (isAdverbial && !VERB.test(before) ? (commas.at(-2) ?? last) : last);
  }
  if (needsComma) return -1;
  return start + said.trimEnd().replace(ADVERBIALS, '').trimEnd().length;
}

/** Words behind «با بیان اینکه», and where that stands. */
interface Gerund {
  readonly at: number;
  readonly said: Span;
}

/** The words after each «با بیان اینکه» between the beginning of a clause and `limit`. */
function* afterGerunds(scan: Scan, clauseStart: number, limit: number): Generator<Gerund> {
  const found = [...scan.text.slice(clauseStart, limit).matchAll(GERUND)];
  for (const [i, match] of found.entries()) {
    const at = clauseStart + match.index;
    if (scan.quoteAround(at) !== null) continue;
    const start = scan.firstNonSpace(at + match[0].length);
    const next = found[i + 1];
    const to = next === undefined ? limit : clauseStart + next.index;
    // Before a subject of its own («با بیان اینکه A، X گفت») only a comma parts the two.
    const needsComma = POINTS.test(match.groups?.noun ?? '') || at === clauseStart;
    const end = start < to ? passingEnd(scan.text, start, to, needsComma && next === undefined) : -1;
    const said = end < 0 ? '' : scan.text.slice(start, end).replace(/[\s،,]+(?:و|همچنین)?\s*$/u, '');
    if (wordCount(said) >= MIN_WORDS) yield { at, said: { start, end: start + said.length } };
  }
}

/** No clause of news is so long. UTF-16 units. */
const LONGEST_CLAUSE = 1000;

/**
 * A report with what its clause says in passing, in order. Who speaks is named before «با بیان اینکه», where nothing but
 * adverbs stands between its words and the verb.
 */
export function withPassing(scan: Scan, report: Report, reach: Reach): Report {
  const { clause, cue, contents, form, source } = report;
  const first = contents[0]?.start ?? 0;
  if (cue === null || form === 'message' || form === 'according-to' || form === 'label') return report;
  const limit = Math.min(cue.start, first);
  if (limit - clause.start > LONGEST_CLAUSE || limit <= clause.start) return report;
  const act = first > cue.start ? actBefore(scan, { start: clause.start, end: cue.start }, reach) : null;
  const found = [...afterGerunds(scan, clause.start, act?.start ?? limit)];
  // «X با بیان اینکه A و Y با اشاره به اینکه B گفتند»: of whom each is cannot be told.
  const gerunds = report.isPlural && found.length > 1 ? [] : found;
  const inClause = [...gerunds.map(({ said }) => said), ...(act === null ? [] : [act])];
  const [one] = gerunds;
  const rest = scan.text.slice(gerunds.at(-1)?.said.end ?? limit, limit).replace(ADVERBIALS, '');
  const isNamedBefore = one !== undefined && one.at > clause.start && act === null && !/\p{L}{2}/u.test(rest);
  return isNamedBefore
    ? { ...report, inClause, source: { ...source, end: Math.min(source.end, one.at) } }
    : { ...report, inClause };
}

/** The colon behind a verb: what stands before it was a clause. */
const COLON_AFTER_VERB = new RegExp(
  `${WORD_START}(?:${anyOf(FINITE)}|${PRESENT_VERB}|${anyOf(list('باشد، باشند، دارد، دارند، نیست، نیستند، کند، کنند'))}) ?: ?(?=[\\p{L}«“"])`,
  'gu',
);
/** Words behind such a colon that are speech, at least. */
const LEAST_WORDS = 5;

/** «X اعلام کرد A را نمی‌دهد: B»: the clause without quotation marks, and behind the colon the words themselves. */
export function withWordsBehind(scan: Scan, report: Report, reach: Reach): Report {
  const [content, ...others] = report.contents;
  const isClause =
    report.form === 'free-clause' || report.form === 'that-clause' || report.form === 'comma-clause';
  if (content === undefined || others.length > 0 || !isClause) return report;
  for (
    let match = scan.next(COLON_AFTER_VERB, content.start);
    match !== null && match.index < content.end;
  ) {
    const colon = match.index + match[0].trimEnd().length - 1;
    const start = match.index + match[0].length;
    const clause = scan.text.slice(content.start, colon).trimEnd();
    if (scan.quoteAround(match.index) === null && wordCount(clause) >= MIN_WORDS) {
      const contents = afterColon(scan, start, reach);
      const [first] = contents;
      if (first !== undefined && wordCount(scan.text.slice(first.start, first.end)) >= LEAST_WORDS)
        return {
          ...report,
          mode: 'direct',
          contents,
          inClause: [...report.inClause, { start: content.start, end: content.start + clause.length }],
        };
    }
    match = scan.next(COLON_AFTER_VERB, start);
  }
  return report;
}
