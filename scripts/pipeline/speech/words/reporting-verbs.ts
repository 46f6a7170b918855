import { ZWNJ } from '../../../../src/text/characters.ts';
import { anyOf, list, loose, WORD_END, WORD_START } from './pattern.ts';

/** Past stem and present, third person singular: all other forms are made of these two. */
type Verb = readonly [past: string, present: string];

const KARD: Verb = ['کرد', 'کند'];
const NEMUD: Verb = ['نمود', 'نماید'];
const DASHT: Verb = ['داشت', 'دارد'];
const SAKHT: Verb = ['ساخت', 'سازد'];
const SHOD: Verb = ['شد', 'شود'];
const GARDID: Verb = ['گردید', 'گردد'];
const DAD: Verb = ['داد', 'دهد'];
const VARZID: Verb = ['ورزید', 'ورزد'];
const GEREFT: Verb = ['گرفت', 'گیرد'];

/**
 * A pattern of the forms in which news reports speech: past, imperfect, present, perfect and pluperfect, third person,
 * singular and plural. The participle alone («گفته: …») counts where a colon or a quotation follows. Negatives and the
 * future report nothing that was said.
 */
function formsOf([past, present]: Verb): string {
  const plural = `${present.slice(0, -1)}ند`;
  const done = [`${past}ه${ZWNJ}است`, `${past}ه${ZWNJ}اند`, `${past}ه${ZWNJ}بود`, `${past}ه${ZWNJ}بودند`];
  const finite = [past, `${past}ند`, `می${ZWNJ}${past}`, `می${ZWNJ}${past}ند`];
  const now = [`می${ZWNJ}${present}`, `می${ZWNJ}${plural}`];
  return `(?:${anyOf([...done, ...finite, ...now])}|${loose(`${past}ه`)}(?= ?[:«“"]| (?:که|اگر|در صورتی|تا زمانی)${WORD_END}))`;
}

/** Nouns and adjectives, and the light verbs that make reporting verbs of them. */
interface Compound {
  readonly words: readonly string[];
  readonly lights: readonly Verb[];
}

/** These take a clause without «که»: «تأکید کرد ایران آماده است». */
const FREE: readonly Compound[] = [
  {
    words: list(`
      گزارش، اظهار، ابراز، بیان، اعلام، عنوان، تصریح، تأکید، اذعان، اضافه، اظافه، علاوه، اعتراف، ادعا، استدلال، ابراز امیدواری،
      اظهار امیدواری، ابراز عقیده، ابراز اطمینان، اظهار اطمینان، ابراز اعتقاد، پیش‌بینی، تأیید، یادآوری، خاطر‌نشان، روشن
    `),
    lights: [KARD, NEMUD, DASHT, SAKHT],
  },
  { words: list('یاد‌آور، متذکر، مدعی، معترف، خاطرنشان'), lights: [SHOD, GARDID] },
  { words: list('تأکید'), lights: [VARZID] },
  { words: list('هشدار، توضیح، ادامه، اطمینان، وعده، قول، پاسخ، خبر، گزارش'), lights: [DAD] },
  { words: list('تهدید، پیشنهاد'), lights: [KARD, NEMUD] },
];

/** These report speech only with a colon, «که» or a quotation beside them. */
const BOUND: readonly Compound[] = [
  {
    words: list(`
      مطرح، آشکار، فاش، افشا، تشریح، تبیین، توصیه، توصیف، پیشنهاد، درخواست، تقاضا، سؤال، تکذیب، ابراز نگرانی،
      ابراز تأسف، ابراز خرسندی، ابراز خوشحالی، ابراز تردید، اظهار تأسف، اظهار بی‌اطلاعی، آرزو، روایت، نقل، تکرار،
      اصرار، اشاره، انتقاد، گلایه، تحلیل، ارزیابی، پافشاری، تهدید، اظهارنظر، اظهار نظر، توییت، تصدیق، خلاصه،
      جمع‌بندی، نتیجه‌گیری، ابلاغ، منتشر، بازگو، گوشزد، قید، ذکر، پرسش، مقایسه، استناد، دعوت، تشکر، قدردانی، خطاب
    `),
    lights: [KARD, NEMUD, DASHT, SAKHT],
  },
  { words: list('خواستار، خواستار آن، خواستار این'), lights: [SHOD, GARDID] },
  {
    words: list('جواب، گزارش، خبر، تذکر، نوید، شهادت، شرح، پیشنهاد، دستور، پیام، ندا، نظر، مژده'),
    lights: [DAD],
  },
  { words: list('نتیجه'), lights: [GEREFT] },
];

/** How a verb takes what was said where that is no clause: see `forms/speech-act.ts`. */
export type ActFrame = 'on' | 'of' | 'about' | 'called' | 'object' | 'accused';

const KHAND: Verb = ['خواند', 'خواند'];
const DANEST: Verb = ['دانست', 'داند'];
const NAMID: Verb = ['نامید', 'نامد'];
const SHEMORD: Verb = ['برشمرد', 'برشمارد'];

/** Verbs that name an act of speech, by the frame in which the words stand. */
const ACTS: ReadonlyMap<
  ActFrame,
  { readonly compounds: readonly Compound[]; readonly verbs: readonly Verb[] }
> = new Map([
  [
    'on',
    {
      compounds: [
        { words: list('تأکید، اصرار، پافشاری'), lights: [KARD, NEMUD, DASHT] },
        { words: list('تأکید، اصرار'), lights: [VARZID] },
      ],
      verbs: [],
    },
  ],
  [
    'of',
    {
      compounds: [
        { words: list('خبر'), lights: [DAD] },
        {
          words: list(
            'انتقاد، گلایه، ابراز نگرانی، ابراز تأسف، ابراز خرسندی، ابراز خوشحالی، ابراز رضایت، ابراز نارضایتی',
          ),
          lights: [KARD, NEMUD],
        },
      ],
      verbs: [],
    },
  ],
  [
    'about',
    {
      compounds: [
        { words: list('هشدار'), lights: [DAD] },
        {
          words: list('ابراز نگرانی، ابراز امیدواری، ابراز تردید، اظهار امیدواری، اظهار نگرانی، اظهار تردید'),
          lights: [KARD, NEMUD],
        },
      ],
      verbs: [],
    },
  ],
  [
    'called',
    {
      compounds: [{ words: list('توصیف، ارزیابی، عنوان، قلمداد، تلقی'), lights: [KARD, NEMUD] }],
      verbs: [KHAND, DANEST, NAMID, SHEMORD],
    },
  ],
  [
    'object',
    {
      compounds: [
        { words: list('محکوم، تکذیب، تأیید'), lights: [KARD, NEMUD] },
        { words: list('خواستار، یادآور'), lights: [SHOD, GARDID] },
        { words: list('خاطرنشان'), lights: [KARD, SAKHT] },
      ],
      verbs: [],
    },
  ],
  ['accused', { compounds: [{ words: list('متهم'), lights: [KARD, NEMUD] }], verbs: [] }],
]);

/** «بر آن تأکید دارند»: the present of this one has no «می‌». */
const INSISTS = `${anyOf(list('تأکید، اصرار'))} ${anyOf(list('دارد، دارند'))}`;

const compound = ({ words, lights }: Compound): string =>
  `${anyOf(words)} ?(?:${anyOf(['هم', 'نیز'])} )?(?:${lights.map(formsOf).join('|')})`;

/** «باید گفت», «خواهد گفت», «می‌توان گفت»: nobody has said anything. */
const NOT_AFTER = `(?<!${anyOf(['باید', 'توان', 'بتوان', 'نتوان', 'می‌توان', 'نمی‌توان', 'خواهد', 'خواهند', 'را نمی'])} )`;
/** «گفت و گو» is a noun, «گفته شد» names nobody. */
const NOT_BEFORE = `(?! ?و ?(?:گو|شنود))(?! (?:شد|شود|می ?شود|نشد))`;
const simple = (verbs: readonly Verb[]): string =>
  `${NOT_AFTER}(?:${verbs.map(formsOf).join('|')})${WORD_END}${NOT_BEFORE}`;

const SAY: readonly Verb[] = [
  ['گفت', 'گوید'],
  ['افزود', 'افزاید'],
];
const WRITE: readonly Verb[] = [
  ['نوشت', 'نویسد'],
  ['پرسید', 'پرسد'],
  ['فرمود', 'فرماید'],
  ['نگاشت', 'نگارد'],
];
const BELIEF = `(?:${anyOf(list('معتقد، مدعی، بر این باور، بر این عقیده، بر این نظر'))} ?${anyOf(list('است، اند، ند، بود، بودند، هستند'))}|${anyOf(list('باور، اعتقاد، عقیده'))} ${anyOf(list('دارد، دارند، داشت، داشتند'))})`;

/** «میگه», as it is spoken and as posts have it. */
const SAYS_SPOKEN = `${WORD_START}${anyOf(list('می‌گه، می‌گن'))}${WORD_END}`;

/** «پوتین گفته امیدوار است …»: the participle alone, as broadcasters write; not the noun in «به گفتهٔ». */
const SAID = `(?<!${WORD_START}(?:به|طبق|بر|این|آن|از|یک|هر|همان|خلاف|بنابر) )${WORD_START}گفته${WORD_END}(?! (?:${anyOf(list('شد، شده، شود، می‌شود، بود، بودم، بودیم، بودند، ام، ایم، است، اند، وی، او، ایشان، ها، های، می‌شد، خود'))})${WORD_END})`;

/**
 * «وزارت مدعی شده ۴ کشتی توقیف شده است», «ترامپ تأکید کرده پایان جنگ نزدیک است»: the participle alone, where no «که» makes it part
 * of a relative clause, and a clause with a verb of its own follows up to the end of the sentence.
 */
const DONE_ALONE = `${WORD_START}(?:${anyOf(list('تأکید، تصریح، اعلام، ادعا، اذعان، خاطرنشان'))} کرده|${anyOf(list('مدعی، یادآور'))} شده|${anyOf(list('هشدار، اطمینان، وعده'))} داده)${WORD_END}(?<!${WORD_START}(?:(?<!است )که|انچه|چه|را)(?: [\\p{L}\\p{M}\\p{N}«»]+){2,14})(?= [^.؟!،؛:]{12,240}${WORD_START}(?:است|اند|شد|شود|می ?شود|کند|می ?کند|کرده|شده|خواهد [\\p{L}]+|دارد|ندارد|نیست|بود)[.؟!]? ?$)`;

const free = `${simple(SAY)}|${SAYS_SPOKEN}|${FREE.map(compound).join('|')}|${BELIEF}`;

/**
 * A reporting verb that may govern a clause without «که», for folded text. «و» before it may be written joined
 * («وگفت», «وافزود»), as hurried typists do.
 */
export const FREE_VERB = `${WORD_START}و?(?:${free})${WORD_END}|${SAID}|${DONE_ALONE}`;
const BRING = `${loose('آورده')}(?: ?(?:است|اند|بود))?`;
/** «در این پیام آورده است: …»: what is brought there is written; elsewhere it is anything. */
const BROUGHT = `${BRING}(?<=${anyOf(list('پیام، نامه، بیانیه، یادداشت، نوشته، متن، توییت، پست، کتاب، گزارش، مقاله، اطلاعیه'))}\\p{L}{0,3}(?: \\p{L}+){0,4} ${BRING})`;
/** Any reporting verb, for folded text. */
export const REPORTING_VERB = `${WORD_START}و?(?:${free}|${BROUGHT}|${simple(WRITE)}|${BOUND.map(compound).join('|')})${WORD_END}`;
/** «از او خواست که/تا …»: a request, which needs its conjunction. */
export const REQUEST_VERB = `${WORD_START}${anyOf(list('خواست، خواستند، خواسته است، خواسته‌اند، خواسته بود، خواسته بودند'))}${WORD_END}`;

/** Whether a folded reporting verb is plural: «گفتند», «می‌کنند», «کرده‌اند»; «می‌کند» is not. */
export const isPlural = (verb: string): boolean => /(?:نند|[^کن]ند)$/u.test(verb);

/** «اعلام کرده و گفته است», «اعلام و اضافه کرد»: what the next verb has for both is left out. */
const shortened = ({ words, lights }: Compound): string => {
  const last = anyOf(lights.flatMap(([past]) => [past, `${past}ند`, `${past}ه`]));
  const participle = anyOf(lights.map(([past]) => `${past}ه`));
  return `${anyOf(words)}(?: ${participle}(?= و${WORD_END})|(?= و [\\p{L}\\p{M}]+ ${last}${WORD_END}))`;
};

/** For each frame, the forms of its verbs, for folded text. */
export const ACT_VERBS: ReadonlyMap<ActFrame, string> = new Map(
  [...ACTS].map(([frame, { compounds, verbs }]) => {
    const forms = [
      ...compounds.map(compound),
      ...compounds.map(shortened),
      ...(verbs.length > 0 ? [simple(verbs)] : []),
      ...(frame === 'on' ? [INSISTS] : []),
    ];
    return [frame, `${WORD_START}و?(?:${forms.join('|')})${WORD_END}`];
  }),
);
