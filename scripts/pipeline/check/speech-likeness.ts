import { type Phrase, phrase } from '../../diagnostics/index.ts';
import type { Attributed } from '../attribute/index.ts';

/** A few words and a colon, as in «آرش بردبار، شهردار دلگشا: …»; a time («ساعت ۱۰:۳۰») and an address have none after it. */
const LABEL = /^[^\p{L}]{0,4}\p{L}[^:؛.!؟?]{1,80}:\s*(?!\/\/)\P{N}/u;
/** Verbs and pronouns of somebody who speaks of himself or his own: «معتقدم», «ما آماده‌ایم». */
const FIRST_PERSON =
  /(?<!\p{L})(?:من|ما|بنده|اینجانب|به نظرم|معتقدم|معتقدیم|عرض می\u200C?کنم|تأکید می\u200C?کنم|باید بگویم)(?!\p{L})|\p{L}{2,}(?:\u200Cایم|\u200Cام|[کدشرت]یم)(?!\p{L})/u;
const QUESTION = /[؟?]["»”)]*\s*$/u;
const QUOTATION = /«[^»]{25,}»/u;

/** Why a paragraph looks like somebody's speech; undefined where it does not. */
export function likeSpeech({ edited, kind }: Pick<Attributed, 'edited' | 'kind'>): Phrase | undefined {
  if (kind === 'furniture') return undefined;
  if (LABEL.test(edited)) return phrase('colonAfterName');
  if (QUOTATION.test(edited)) return phrase('quotation');
  if (QUESTION.test(edited)) return phrase('question');
  return FIRST_PERSON.test(edited) ? phrase('firstPerson') : undefined;
}
