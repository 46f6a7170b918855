import type { FormName, Report } from '../report.ts';
import type { Scan, Span } from '../scan.ts';
import {
  anyOf,
  FINITE,
  list,
  MEDIA_NAMES,
  OUTLET_NOUNS,
  REPORTING_VERB,
  REQUEST_VERB,
  WORD_END,
  WORD_START,
} from '../words/index.ts';
import {
  after,
  afterColon,
  clausesIn,
  type Form,
  GAP,
  quotesAt,
  type Reach,
  report,
  THAT,
  WORD,
} from './found.ts';

const MANNER = anyOf(list('که، چنین، این‌چنین، این‌گونه، این‌طور'));
/** A verb; then at most «چنین», an addressee or a note in brackets; then the colon. */
export const COLON = new RegExp(
  `(?<verb>${REPORTING_VERB})(?: ${MANNER})?(?: (?:به|در|خطاب به|با) ${WORD}(?: ${WORD}){0,3})?(?: ?\\([^)]*\\))? ?:(?!//)`,
  'gu',
);

export const VERB_QUOTE = new RegExp(`(?<verb>${REPORTING_VERB})(?: که)? ?[،,؛]? ?(?=[«“"])`, 'gu');
/** «از Y خواست «با ما بیاید»». */
export const REQUEST_QUOTE = new RegExp(
  `${WORD_START}از ${WORD}(?: ${WORD}){0,6} (?<verb>${REQUEST_VERB})(?: که| تا)? ?[:،]? ?(?=[«“"])`,
  'dgu',
);
export const GERUND = `${WORD_START}(?:با|ضمن) ${anyOf(list('بیان، تأکید، تأکید بر، اشاره به، اعلام، تصریح، تصریح بر، اظهار، یادآوری، ابراز، هشدار نسبت به، اذعان به، طرح'))}`;
export const GERUND_QUOTE = new RegExp(`(?<verb>${GERUND})(?: ${THAT})? ?[،,]? ?(?=[«“"])`, 'gu');
const THIS = anyOf(list('این را، این مطلب را، این جمله را، این سخنان را، این نکته را، این سخن را، این‌ها را'));
const PART = `(?:این|اینها|این ها) (?:${anyOf(['بخشی از', 'قسمتی از', 'گزیده‌ای از'])} )?${anyOf(list('سخنان، گفته‌های، جملات، اظهارات، صحبت‌های، جمله، حرف‌های'))} `;
const AFTER_QUOTE = new RegExp(
  `^(?:${THIS} )?(?<who>[^«»“”"]*?)(?<verb>${REPORTING_VERB}) ?(?:$|[.!؛،]|و${WORD_END})`,
  'u',
);
const PART_OF = new RegExp(`^${PART}(?<who>.+?) ?(?:است|بود)?[.]?$`, 'u');
const WROTE = new RegExp(
  `^و?${anyOf(list('نوشت، نوشته است، می‌نویسد، گزارش داد، گزارش کرد، نقل کرد'))}$`,
  'u',
);

const OUTLET_NOUN = new RegExp(
  `${WORD_START}(?:${anyOf([...MEDIA_NAMES, ...OUTLET_NOUNS])})${WORD_END}`,
  'u',
);

/** «ایسنا نوشت: غنی نظری اظهار داشت: …»: the words are the inner one's; the outlet passes them on. */
function innerColon(scan: Scan, window: Span, reach: Reach): Report | null {
  if (scan.quoteAt(window.start) !== null) return null;
  for (const [match, found] of clausesIn(scan, window, COLON)) {
    const start = after(scan, match);
    if (found.clause.start !== window.start || start >= scan.text.length) return null;
    return report('colon', found, 'direct', afterColon(scan, start, reach));
  }
  return null;
}

/** «X گفت: …» */
export const colon: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, COLON)) {
    const start = after(scan, match);
    if (start >= scan.text.length) continue;
    const isPassedOn =
      WROTE.test(found.verb) || OUTLET_NOUN.test(scan.text.slice(found.source.start, found.source.end));
    const inner = isPassedOn ? innerColon(scan, { start, end: scan.sentenceAt(start).end }, reach) : null;
    return inner ?? report('colon', found, 'direct', afterColon(scan, start, reach));
  }
  return null;
};

/** «وی خاطرنشن کرد: …», «او در پایان لب به سخن گشود: …»: whatever the verb, and however it is misspelled. */
const ANY_VERB_COLON = new RegExp(
  `(?<verb>${WORD_START}(?:[\\p{L}\\p{M}]+ )?${anyOf(list('کرد، کردند، کرده، کرده است، کرده‌اند، می‌کند، می‌کنند، نمود، نمودند، داشت، داشتند، داد، دادند، داده است، می‌دهد، شد، شدند، گشود، پرداخت، گردید، ساخت'))}${WORD_END}) ?: ?(?=[^:]{20})`,
  'gu',
);

/** Words before a colon that announce a list, a number or a name, and no speech. */
const NO_SPEECH_BEFORE = new RegExp(
  `${WORD_START}${anyOf(list('شرح، قرار، زیر، ذیل، عبارتند، ترتیب، شامل، خرید، فروخت، برگزار، انتخاب، تقسیم، منتشر، معرفی، اعلام'))}${WORD_END}`,
  'u',
);

/** «وی …: …»: a clause that opens with somebody, whatever verb stands before its colon. */
export const anyColon: Form = (scan, window, reach) => {
  for (const [match, found] of clausesIn(scan, window, ANY_VERB_COLON)) {
    const start = after(scan, match);
    const clause = scan.text.slice(found.clause.start, found.clause.end);
    if (
      start >= scan.text.length ||
      NO_SPEECH_BEFORE.test(clause) ||
      !reach.opensWithSomebody(found.clause.start)
    )
      continue;
    return report('colon', found, 'direct', afterColon(scan, start, reach));
  }
  return null;
};

/** «ادعای رئیس را رد کرد: «…»»: a quotation after a colon is what was said, whatever the verb. */
export const ANY_VERB_QUOTE = new RegExp(
  `(?<verb>${WORD_START}(?:${anyOf(FINITE)})${WORD_END}) ?: ?(?=[«“"])`,
  'gu',
);

/** «گفت «هیچ خبری از سیل» ندارد.»: the quotation is a part of a clause that its own verb closes, not one that reports. */
const PREDICATE =
  /^ (?:\p{L}+ ){0,2}(?:ن?دارد|ن?دارند|ندارم|است|نیست|نیستند|هستند|بود|نبود|ن?خواهد (?:بود|شد|کرد|داشت)|ن?می ?(?:شود|شوند))[.]?\s*$/u;

/** A verb or gerund with a quotation behind it. */
export const quoted =
  (form: FormName, pattern: RegExp): Form =>
  (scan, window) => {
    for (const [match, found] of clausesIn(scan, window, pattern)) {
      const start = after(scan, match);
      const contents = quotesAt(scan, start);
      const [only, ...others] = contents;
      if (only === undefined) continue;
      const { end } = scan.sentenceAt(start);
      const isPart =
        form === 'quote-after-verb' && others.length === 0 && PREDICATE.test(scan.text.slice(only.end, end));
      if (isPart) return report(form, found, 'indirect', [{ start, end }]);
      return report(form, found, 'direct', contents);
    }
    return null;
  };

/** ««…»، X گفت.» · ««…». این را X گفت.» */
export const quoteBeforeVerb: Form = (scan, window) => {
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
