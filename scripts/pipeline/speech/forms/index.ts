import type { Report } from '../report.ts';
import type { Scan, Span } from '../scan.ts';
import { isPlural } from '../words/index.ts';
import { accordingTo } from './according-to.ts';
import {
  ANY_VERB_QUOTE,
  anyColon,
  COLON,
  colon,
  GERUND_QUOTE,
  quoteBeforeVerb,
  quoted,
  REQUEST_QUOTE,
  VERB_QUOTE,
} from './direct.ts';
import { after, clausesIn, type Form, type Reach } from './found.ts';
import {
  claim,
  clause,
  demand,
  FREE,
  FREE_MEDIA,
  FREE_WRITING,
  gerundThat,
  request,
  thatClause,
  VERB_COMMA,
} from './indirect.ts';
import { MESSAGE, message, ofIt, read } from './message.ts';
import { speechAct } from './speech-act.ts';

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

const reachOf = ({ end }: Span): Reach => ({
  directEnd: () => end,
  mentionEnd: () => -1,
  opensWithSomebody: () => false,
});
/** A form, where its clause begins the sentence: «به گفتهٔ X، Y خواستار آن شد که …» is all X's. */
const leading =
  (form: Form): Form =>
  (scan, window, reach) => {
    const found = form(scan, window, reach);
    return found !== null && found.clause.start === window.start ? found : null;
  };

const commaClause = clause('comma-clause', VERB_COMMA);
const freeClause = clause('free-clause', FREE);

/** «به نوشتهٔ ایرنا، سخنگوی وزارت گفت که …»: the outlet only passes on what somebody else is said to have said. */
const OUTLET_WROTE = /^به ?نوشته/u;
const unlessReported =
  (form: Form): Form =>
  (scan, window, reach) => {
    const found = form(scan, window, reach);
    const [content] = found?.contents ?? [];
    if (found === null || content === undefined || !OUTLET_WROTE.test(scan.text.slice(found.clause.start)))
      return found;
    const comma = scan.text.slice(found.clause.start, window.end).search(/[،,]/u);
    const start = comma < 0 ? content.start : scan.firstNonSpace(found.clause.start + comma + 1);
    const rest = { start, end: window.end };
    const inner = [colon, thatClause, freeClause].some(
      (other) => other(scan, rest, reachOf(rest))?.clause.start === start,
    );
    return inner ? null : found;
  };

/** The one of two forms whose verb comes first: «X اعلام کرد، Y گفته است که …» is all X's. */
const earlier =
  (first: Form, second: Form): Form =>
  (scan, window, reach) => {
    const [one, other] = [first(scan, window, reach), second(scan, window, reach)];
    if (one === null || other === null) return other;
    return (one.cue?.start ?? 0) < (other.cue?.start ?? 0) ? one : other;
  };

/** «X گفت آب هست و تأکید کرد: …»: the first report ends where the same one is reported anew, and comes first. */
const beforeAgain =
  (first: Form, second: Form): Form =>
  (scan, window, reach) => {
    const [one, other] = [first(scan, window, reach), second(scan, window, reach)];
    const end = one?.contents[0]?.end ?? Number.POSITIVE_INFINITY;
    if (one === null || other?.cue == null || end > other.cue.start) return other;
    return /^[،؛]? و (?:(?:همچنین|نیز|سپس|در ادامه|در پایان) )?$/u.test(scan.text.slice(end, other.cue.start))
      ? one
      : other;
  };

/** In this order: what follows a colon is exactly what was said, the other forms tell less and less exactly. */
export const FORMS: readonly Form[] = [
  message,
  beforeAgain(freeClause, colon),
  anyColon,
  ofIt,
  read,
  quoted('quote-after-verb', VERB_QUOTE),
  quoteBeforeVerb,
  quoted('gerund-quote', GERUND_QUOTE),
  quoted('quote-after-verb', ANY_VERB_QUOTE),
  quoted('quote-after-verb', REQUEST_QUOTE),
  leading(unlessReported(accordingTo)),
  earlier(freeClause, earlier(commaClause, thatClause)),
  commaClause,
  earlier(freeClause, accordingTo),
  earlier(speechAct, demand),
  freeClause,
  clause('free-clause', FREE_WRITING),
  clause('free-clause', FREE_MEDIA),
  request,
  gerundThat,
  claim,
  speechAct,
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
