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

/** The share of every second one of some facts, from `first` on. */
function share(facts: readonly boolean[], first: number): number {
  const own = facts.filter((_, i) => i >= first && (i - first) % 2 === 0);
  return own.length === 0 ? 0 : own.filter(Boolean).length / own.length;
}

const asks = (paragraph: Paragraph): boolean => isQuestion(paragraph) || YOU.test(paragraph.line.text);

/**
 * The questions of an interview in which no label and no sign shows who speaks: every second paragraph asks or speaks to
 * somebody, and those between them say «من» and «ما». Empty where a text is no such one.
 */
export function alternatingQuestions(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const written = paragraphs.filter(({ isFurniture }) => !isFurniture);
  // Questions and answers begin behind the last paragraph in which the reporter says who speaks.
  const told = written.findLastIndex(({ reports }) =>
    reports.some((report) => !isLoose(report) && report.clause.start === 0),
  );
  if (written.length < LEAST || told >= HEAD) return new Set();
  const asking = written.map(asks);
  const saying = written.map(saysWe);
  let best = -1;
  let most = 0;
  for (let first = Math.max(0, told + 1); first <= HEAD && written.length - first >= LEAST; first += 1) {
    const asked = share(asking, first);
    const isOne =
      asked >= SHARES.asking &&
      share(saying, first) <= SHARES.saying &&
      share(saying, first + 1) >= SHARES.answering;
    // A lead of two paragraphs would be the first question and its answer: with it, fewer of the questions ask.
    if (isOne && asked > most) {
      best = first;
      most = asked;
    }
  }
  return new Set(best < 0 ? [] : written.filter((_, i) => i >= best && (i - best) % 2 === 0));
}
