import { isLoose } from '../../speech/index.ts';
import type { Paragraph } from '../paragraph.ts';
import { isQuestion, saysWe } from './voice.ts';

/** Somebody is spoken to: «شما», «تیم‌تان», «شروع کردید»; not «می‌گوید». */
const YOU =
  /(?<!\p{L})(?:شما|تو را|به تو|خودت|[\p{L}\p{M}]{2,} ?تان|ن?می ?[\p{L}\p{M}]{2,}(?<![وا])ید|ن?می ?[\p{L}\p{M}]+[وا]یید|[\p{L}\p{M}]*(?:کردید|داشتید|دارید|بودید|هستید|کنید|دادید|گرفتید|گفتید|زدید|رفتید|امدید|دیدید|نوشتید|خواهید|ه ?اید))(?!\p{L})/u;

/** How many paragraphs may stand before the first question: titles, a lead. */
const HEAD = 4;
/** How many questions and answers there are at least, where nothing but their words shows them. */
const LEAST = 6;
/** The share of questions that ask or speak to somebody, of answers in the first person, and of questions in it at most. */
const SHARES = { asking: 0.7, answering: 0.5, saying: 0.25 } as const;

const share = (paragraphs: readonly Paragraph[], holds: (paragraph: Paragraph) => boolean): number =>
  paragraphs.length === 0 ? 0 : paragraphs.filter(holds).length / paragraphs.length;

const asks = (paragraph: Paragraph): boolean => isQuestion(paragraph) || YOU.test(paragraph.line.text);

/**
 * The questions of an interview in which no label and no sign shows who speaks: every second paragraph asks or speaks to
 * somebody, and those between them say «من» and «ما». Empty where a text is no such one.
 */
export function alternatingQuestions(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const written = paragraphs.filter(({ isFurniture }) => !isFurniture);
  let best: readonly Paragraph[] = [];
  let most = 0;
  for (let first = 0; first <= HEAD; first += 1) {
    const body = written.slice(first);
    if (body.length < LEAST) break;
    const questions = body.filter((_, i) => i % 2 === 0);
    const answers = body.filter((_, i) => i % 2 === 1);
    const isTold = body.some(({ reports }) =>
      reports.some((report) => !isLoose(report) && report.clause.start === 0),
    );
    const asking = share(questions, asks);
    const isOne =
      !isTold &&
      asking >= SHARES.asking &&
      share(questions, saysWe) <= SHARES.saying &&
      share(answers, saysWe) >= SHARES.answering;
    // A lead of two paragraphs would be the first question and its answer: with it, fewer of the questions ask.
    if (isOne && asking > most) {
      best = questions;
      most = asking;
    }
  }
  return new Set(best);
}
