import type { FormName, Report } from '../report.ts';
import type { Scan } from '../scan.ts';
import {
  anyOf,
  FREE_VERB,
  list,
  MEDIA_NAMES,
  REPORTING_VERB,
  REQUEST_VERB,
  WORD_END,
  WORD_START,
} from '../words/index.ts';
import { GERUND } from './direct.ts';
import {
  after,
  clausesIn,
  type Form,
  type Found,
  indirectEnd,
  isHypothetical,
  MIN_WORDS,
  report,
  THAT,
  WORD,
  wordCount,
} from './found.ts';

const VERB_THAT = new RegExp(
  `(?<verb>${REPORTING_VERB}) ?[،,]? ?که${WORD_END}|(?<request>${REQUEST_VERB}|${WORD_START}(?:در ?خواست|تقاضا|دعوت) (?:کرد|کردند|کرده ?است|کرده ?اند)${WORD_END})(?: ?[،,])? (?:که|تا)${WORD_END}`,
  'gu',
);
const FREE_REQUEST = new RegExp(
  `(?<verb>${REQUEST_VERB}|${WORD_START}خواسته${WORD_END}|${WORD_START}(?:در ?خواست|تقاضا|توصیه|سفارش) ${anyOf(list('کرد، کردند، کرده، کرده است، کرده‌اند'))}) (?!(?:که|تا|و|بود|است|کرد|کردند|کرده)${WORD_END})(?=\\p{L})`,
  'gu',
);
const SUBJUNCTIVE =
  /(?<![\p{L}\p{M}])(?:[بن]\p{L}{2,}(?:ند|د)|(?:کنند|کند|شود|شوند|دهند|دهد|باشند|باشد|نباشند|ندهند|نکنند|دارند))(?![\p{L}\p{M}])/u;
/** «…، که ساعتی پیش اعلام کرده بود که»: the verb is of a relative clause, and says what somebody else has said. */
const RELATIVE = new RegExp(`${WORD_START}که(?: ${WORD}){0,6} $`, 'u');

/** «نامه‌ای نوشت که …», «سخنی گفت که …»: the clause tells of the letter, and is not what was said. */
const SOMETHING =
  /(?<!(?:در|طی|با|به|ضمن) (?:[\p{L}]+ )?)(?<!\p{L})(?:نامه ?ای|کتابی|(?<!(?:نشست|کنفرانس|برنامه|گفتگوی) )خبری|سخنی|سخنانی|چیزی|چیزهایی|مطلبی|یادداشتی|جمله ?ای|شعری|داستانی|پیامی) $/u;
export const VERB_COMMA = new RegExp(
  `(?<!(?<!\\p{L})را )(?<verb>${FREE_VERB}|${WORD_START}(?:توصیه|پیشنهاد) (?:کرد|کردند|کرده است|می ?کند|داد|دادند|داده است)${WORD_END}) ?[،,؛] ?(?!(?:و|اما|ولی|که)${WORD_END})(?=[«“"]?(?:\\p{L}|\\p{N}))`,
  'gu',
);

export const FREE = new RegExp(
  `(?<!(?<!\\p{L})را )(?<verb>${FREE_VERB}) (?!(?:و|تا|اما|ولی|که|بود|است)${WORD_END})(?=\\p{L}|\\p{N}|[«“"])`,
  'gu',
);

/** «در پستی نوشت قیمت نفت …»: with the place of writing beside it, «نوشت» takes a clause without «که», too. */
export const FREE_WRITING = new RegExp(
  `${WORD_START}در (?:${WORD} ){0,6}${anyOf(list('پستی، پست، توییتی، توییت، پیامی، یادداشتی، صفحه، صفحه‌اش، صفحه خود، حساب، حساب کاربری، شبکه اجتماعی، شبکه‌های اجتماعی، ایکس، توییتر، تلگرام، اینستاگرام، فیس‌بوک، تروث سوشال، کانال، بیانیه‌ای، اطلاعیه‌ای، گزارشی، مقاله‌ای، سرمقاله‌ای'))}(?: ${WORD}){0,6} (?<verb>${anyOf(list('نوشت، نوشته، نوشته است، نوشتند، می‌نویسد'))}) ?[،,]? ?(?!(?:و|تا(?! ?کنون)|اما|ولی|که|بود|است)${WORD_END})(?=\\p{L}|\\p{N})`,
  'dgu',
);

/** «گاردین همچنین نوشت دولت …»: an outlet that is known by its name alone writes clauses without «که». */
export const FREE_MEDIA = new RegExp(
  `(?<=${WORD_START}${anyOf(MEDIA_NAMES)}(?: (?:همچنین|نیز|هم))? )(?<verb>${anyOf(list('نوشت، نوشته است، می‌نویسد'))}) ?[،,]? ?(?!(?:و|تا(?! ?کنون)|اما|ولی|که|بود|است)${WORD_END})(?=\\p{L}|\\p{N})`,
  'dgu',
);

const GERUND_THAT = new RegExp(`(?<verb>${GERUND}) ${THAT}${WORD_END}`, 'gu');
const DEMAND = new RegExp(
  `(?<!که )${WORD_START}خواستار (?=(?!آن${WORD_END}|شد)\\p{L})(?<what>[^.:«»؛]{3,160}?) (?=${anyOf(['شد', 'شدند', 'شده است', 'شده‌اند', 'شده بود'])} ?(?:[.؛،]|و${WORD_END}|$))`,
  'gu',
);
const CLAIM = new RegExp(
  `${WORD_START}${anyOf(list('سخنان، سخن، اظهارات، گفته‌های، گفته، ادعای، هشدار، تأکید، وعده'))} (?:${anyOf(list('اخیر، دیروز، امروز'))} )?(?<who>${WORD}(?: ${WORD}){0,7}) مبنی بر ${THAT}${WORD_END}`,
  'gu',
);
/** «X گفت که …» · «X از او خواست که …» */
export const thatClause: Form = (scan, window) => {
  let ofOthers: Report | null = null;
  for (const [match, found] of clausesIn(scan, window, VERB_THAT)) {
    const clauseText = scan.text.slice(found.clause.start, match.index);
    const asked = match.groups?.request === undefined || / از /u.test(clauseText);
    const start = after(scan, match);
    const end = indirectEnd(scan, start);
    if (!asked || start >= end || isHypothetical(scan, found.source) || SOMETHING.test(clauseText)) continue;
    const one = report('that-clause', found, 'indirect', [{ start, end }]);
    if (!RELATIVE.test(clauseText)) return one;
    ofOthers ??= one;
  }
  return ofOthers;
};

/** «X از Y خواست در خانه بمانند.» */
export const request: Form = (scan, window) => {
  for (const [match, found] of clausesIn(scan, window, FREE_REQUEST)) {
    const start = after(scan, match);
    const end = indirectEnd(scan, start);
    const way = /توصیه|سفارش/u.test(match[0]) ? / به /u : / از /u;
    const isAsked = way.test(` ${scan.text.slice(found.clause.start, match.index)}`);
    if (isAsked && SUBJUNCTIVE.test(scan.text.slice(start, end)) && !isHypothetical(scan, found.source))
      return report('free-clause', found, 'indirect', [{ start, end }]);
  }
  return null;
};

/** A verb in the first person, or «من», «ما» as a word of its own. */
const IN_FIRST_PERSON = new RegExp(
  `${WORD_START}(?:من|ما|ن?می ?\\p{L}{2,}(?:یم|م)|نیستیم|نیستم|هستیم|هستم|داریم|نداریم|دارم|ندارم|کردیم|کردم|شدیم|خواهیم|باشیم)${WORD_END}`,
  'u',
);

/** «قیمت‌ها به روند خود ادامه داد؛ …»: something goes on, and nothing is said. */
const isContinued = (scan: Scan, { source, verb }: Found): boolean =>
  verb.startsWith('ادامه') && /(?<!\p{L})به(?!\p{L})/u.test(scan.text.slice(source.start, source.end));

/** «X گفت، …» and «X گفت ایران آماده است». */
export const clause =
  (form: FormName, pattern: RegExp): Form =>
  (scan, window, reach) => {
    for (const [match, found] of clausesIn(scan, window, pattern)) {
      const start = after(scan, match);
      const end = indirectEnd(scan, start);
      const said = scan.text.slice(start, end);
      if (isHypothetical(scan, found.source) || isContinued(scan, found)) continue;
      // «گفت، هنوز مطمئن نیستیم. نمی‌دانیم.»: words in the first person go on as the speaker does.
      if (form === 'comma-clause' && IN_FIRST_PERSON.test(said))
        return report(form, found, 'indirect', [{ start, end: reach.directEnd(start) }]);
      if (wordCount(said) >= MIN_WORDS) return report(form, found, 'indirect', [{ start, end }]);
    }
    return null;
  };

/** «X خواستار … شد.» */
export const demand: Form = (scan, window) => {
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
export const gerundThat: Form = (scan, window) => {
  for (const [match, found] of clausesIn(scan, window, GERUND_THAT)) {
    if (/اشاره|یادآوری/u.test(match[0])) continue;
    const start = after(scan, match);
    const comma = scan.text.slice(start, scan.sentenceAt(start).end).search(/[،,](?=[^،,]*$)/u);
    if (comma > 0) return report('gerund-that', found, 'indirect', [{ start, end: start + comma }]);
  }
  return null;
};

/** «سخنان X مبنی بر اینکه …» */
export const claim: Form = (scan, window) => {
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
