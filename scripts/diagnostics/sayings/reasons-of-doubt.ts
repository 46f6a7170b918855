import type { InBoth } from '../wording/part-names.ts';

/** Why the speaker of a statement is unknown or uncertain, for the editor who decides. */
export const DOUBTS = {
  person: { fa: 'این نام از آنِ بیش از یک نفر است.', en: 'The name stands for more than one person.' },
  'new-name': {
    fa: 'این نام را نمی‌توان از نامی دیگر بازشناخت.',
    en: 'The name cannot be told apart from another.',
  },
  title: {
    fa: 'متن نمی‌گوید این سمت در آن تاریخ با چه کسی بود.',
    en: 'The text does not tell who held the office on that day.',
  },
  office: {
    fa: 'متن این سمت را به کسی نداده، یا به چند نفر داده، یا با واژه‌هایی دیگر گفته است.',
    en: 'The text gives the office to nobody, to several, or in other words.',
  },
  this: {
    fa: 'قطعی نیست که گویندهٔ پیشین منظور باشد.',
    en: 'It is not certain that the last speaker is meant.',
  },
  pronoun: { fa: 'قطعی نیست که ضمیر به چه کسی برمی‌گردد.', en: 'It is not certain whom the pronoun means.' },
  elided: { fa: 'جمله نهاد ندارد.', en: 'The clause has no subject.' },
  organisation: { fa: 'سازمانی سخن می‌گوید.', en: 'An organisation speaks.' },
  unnamed: { fa: 'جمله از کسی نام نمی‌برد.', en: 'The clause names nobody.' },
  described: {
    fa: 'جمله کسی را با واژه‌هایی می‌خواند که نه نام‌اند و نه سمت.',
    en: 'The clause has words for somebody that are neither a name nor an office.',
  },
  several: { fa: 'جمله از چند نفر نام می‌برد.', en: 'The clause names several people.' },
  obscure: {
    fa: 'واژه‌های پیش از فعل را نمی‌توان نام کسی دانست.',
    en: 'The words before the verb cannot be read as anybody.',
  },
  continued: {
    fa: 'بند دنبالهٔ سخن است و جمله‌ای که گوینده را بگوید ندارد.',
    en: 'The paragraph goes on with speech, and nothing in it tells who speaks.',
  },
} as const satisfies Readonly<Record<string, InBoth>>;
export type Doubt = keyof typeof DOUBTS;
