import { isLoose } from '../../speech/index.ts';
import type { Paragraph } from '../paragraph.ts';
import { isQuestion, saysWe } from './voice.ts';

/** Somebody is spoken to: «شما», «تیم‌تان», «شروع کردید». */
const YOU =
  /(?<!\p{L})(?:شما|[\p{L}\p{M}]{2,} ?تان|ن?می ?[\p{L}\p{M}]{2,}ید|[\p{L}\p{M}]*(?:کردید|داشتید|دارید|بودید|هستید|کنید|دادید|گرفتید|گفتید|زدید|رفتید|امدید|دیدید|نوشتید|خواهید|ه ?اید))(?!\p{L})/u;

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
  for (let first = 0; first <= HEAD; first += 1) {
    const body = written.slice(first);
    if (body.length < LEAST) break;
    const questions = body.filter((_, i) => i % 2 === 0);
    const answers = body.filter((_, i) => i % 2 === 1);
    const isTold = body.some(({ reports }) =>
      reports.some((report) => !isLoose(report) && report.clause.start === 0),
    );
    if (
      !isTold &&
      share(questions, asks) >= SHARES.asking &&
      share(questions, saysWe) <= SHARES.saying &&
      share(answers, saysWe) >= SHARES.answering
    )
      return new Set(questions);
  }
  return new Set();
}
