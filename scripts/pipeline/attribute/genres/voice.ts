import { isLoose } from '../../speech/index.ts';
import { WORD_END, WORD_START } from '../../speech/words/index.ts';
import type { Paragraph } from '../paragraph.ts';

/** How long a question is at most. UTF-16 units. */
const LONGEST_QUESTION = 400;

/** «آقای راد، دربارهٔ آنچه وزیر گفته است شما چه می‌کنید؟»: somebody is asked by name, whatever the question reports. */
const ASKED_BY_NAME = /^[^\p{L}]*(?:جناب )?(?:آقای|خانم|دکتر|مهندس|استاد) .*(?<!\p{L})شما(?!\p{L})/u;

/** Whether a paragraph asks, and does nothing else: «X گفت: … چه کسی؟» is an answer that ends in a question. */
export const isQuestion = ({ line: { text }, reports }: Paragraph): boolean =>
  text.length <= LONGEST_QUESTION &&
  /[؟?][»”"\s]*$/u.test(text) &&
  (reports.every(isLoose) || (ASKED_BY_NAME.test(text) && reports.every(({ form }) => form !== 'colon')));

/** «می‌خواهیم», «ما», «اینجانب»: the author speaks. */
const FIRST_PERSON = new RegExp(
  `${WORD_START}(?:ما|من|اینجانب|این‌جانب|ن?می ?\\p{L}{2,}(?:یم|م)|خواهیم|داریم|هستیم|شدیم|کردیم|باشیم|امیدوارم|امیدواریم|معتقدم|معتقدیم|هستم|دارم|کردم|دادم|گفتم|بودم|بودیم|گفتیم|دادیم|برایم|یادم|کنیم|نکنیم|شویم|نشویم|دهیم|بدهیم|ندهیم|بگیریم|نگیریم|برویم|ببریم|بتوانیم|توانستم|توانستیم|خودم|خودمان|کشورم|زندگی‌ام)${WORD_END}`,
  'gu',
);

/** Where a folded text has «ما», «من» or a verb of theirs. UTF-16. */
export const firstPersons = (text: string): number[] =>
  [...text.matchAll(FIRST_PERSON)].map(({ index }) => index);

/** Whether a paragraph is in its author's own voice: it says «ما» or «من» and reports nobody. */
export const saysWe = ({ line: { text }, scan }: Paragraph): boolean =>
  firstPersons(text).some((index) => scan.quoteAround(index) === null) &&
  !/^(?:به گزارش|به نقل از)/u.test(text);
