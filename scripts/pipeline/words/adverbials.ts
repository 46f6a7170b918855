import { list } from './pattern.ts';

/** Words that open an adverbial after the subject: what comes before one of these is the whole subject. */
export const AFTER_SUBJECT = list(`
  نیز، هم، همچنین، در، با، ضمن، به، از، بر، پس، پیش، قبل، بعد، طی، برای، درباره، امروز، دیروز،
  شامگاه، روز، صبح، ظهر، عصر، شب، بامداد، سپس، که، پیرامون، خطاب، درخصوص، روابط، این، همزمان، هنگام
`);

/** Connectives that may stand before the subject. */
export const BEFORE_SUBJECT = list(`
  همچنین، نیز، و، اما، ولی، سپس، البته، علاوه بر این، علاوه بر اینها، علاوه بر آن، افزون بر این،
  در ادامه، در پایان، در عین حال، در همین حال، در همین راستا، در این میان، در نهایت، در آغاز،
  در ابتدا، از سوی دیگر، از طرف دیگر، با این حال، با این وجود، بنابراین، همزمان، پیش از این،
  پس از آن، در این دیدار، در این نشست، در این جلسه، در این مراسم، در این گفت‌وگو، در این سفر،
  در این گفتگو، در ادامه این دیدار، در ادامه این نشست، در بخش دیگری از سخنان خود
`);

/** Prepositions; a phrase that starts with one and ends with a comma may stand before the subject. */
export const PREPOSITIONS = list(`
  در، با، به، از، بر، برای، پس از، پیش از، قبل از، بعد از، علاوه بر، ضمن، طی، هنگام، درباره
`);

/** Gatherings at which something is said; after «در» one of these opens an occasion. */
export const OCCASION_NOUNS = list(`
  نشست، دیدار، ملاقات، گفت‌وگو، گفتگو، جلسه، اجلاس، کنفرانس، مراسم، همایش، مصاحبه، تماس، سخنرانی،
  جمع، رایزنی، آیین، گردهمایی، مذاکرات، پیام، یادداشت، ضیافت، میزگرد، رویداد، سمینار، صحن
`);
