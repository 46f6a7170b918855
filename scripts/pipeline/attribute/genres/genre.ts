import type { Genre } from '../../../../src/schemas/seed.ts';
import { isLoose } from '../../speech/index.ts';
import { anyOf, list, WORD_END } from '../../speech/words/index.ts';
import type { Paragraph } from '../paragraph.ts';
import { alternatingQuestions } from './alternation.ts';
import { announcementOf, isAnnouncingTitle } from './announcement.ts';
import { type Label, labelOf } from './labels.ts';
import { isQuestion, saysWe } from './voice.ts';

export { isQuestion, saysWe } from './voice.ts';

/** How many first paragraphs may say what kind of text it is. */
const HEAD = 6;
const FULL = '(?:متن (?:کامل )?|مشروح |گزیده |بخش‌هایی از )?';
const LETTER_TITLE = new RegExp(
  `^[^\\p{L}]*${FULL}(?:این )?${anyOf(list('پیام، نامه، بیانیه، نامه سرگشاده، نامه‌های، یادداشت، اطلاعیه، پیام تسلیت، پیام تبریک، اعلامیه، استعفانامه'))}${WORD_END}`,
  'u',
);
const SPEECH_TITLE = new RegExp(
  `^[^\\p{L}]*(?:متن (?:کامل )?|مشروح )?${anyOf(list('سخنرانی، بیانات، خطبه‌های، نطق، متن سخنان، مشروح سخنان، متن کامل سخنان'))}${WORD_END}`,
  'u',
);
/** «سخنان X در …»: a speech in full only where it begins with a salutation. */
const TALK_TITLE = new RegExp(`^[^\\p{L}]*سخنان${WORD_END}`, 'u');
const SALUTATION =
  /^[«"“]? ?(?:بسم ?ا?لله|به نام |با درود|درود |السلام |انا ?لله|بسمه تعالی|هوالشافی|سلام|با سلام|(?:ملت|مردم) (?:شریف|عزیز|بزرگ|قهرمان|غیور|شهیدپرور|مسلمان|آزاده|شجاع|مقاوم|رشید)|هموطنان|هم ?میهنان|جناب |حضرت |سرکار |برادر(?:ان)? |خواهر(?:ان)? |دوستان |همکاران |استاد )/u;
const INTERVIEW = new RegExp(anyOf(list('گفت‌وگو، گفتگو، گفت و گو، مصاحبه، پرسش و پاسخ، پرسش‌وپاسخ')), 'u');
/** «در ادامه گفت‌وگو با X را می‌خوانید»: what follows is the interview itself, however long its answers are. */
const ANNOUNCED =
  /(?:در ادامه|در زیر|مشروح|متن)[^.]{0,80}(?:گفت ?و ?گو|مصاحبه|پرسش و پاسخ)[^.]{0,160}(?:می ?خوان|می ?اید|امده|از نظر|می ?گذرد|پیش ?رو|بخوان)/u;
/** The sign before a paragraph's first word: «*», «■». Empty where there is none. */
export const signOf = ({ line: { text } }: Paragraph): string =>
  /^[^\p{L}\p{N}«“"(\s]+/u.exec(text)?.[0] ?? '';

/** The share of signed lines that ask, where every one of them has an answer without a sign. */
const ASKS = 1 / 4;

/**
 * The signs that mark the questions of an interview. Either most lines with a sign ask, or some do and each is followed by
 * words that no reporting clause introduces.
 */
export function questionSigns(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const marked = new Map<string, number[]>();
  const isAnnounced = isAnnouncedInterview(paragraphs);
  for (const [index, paragraph] of paragraphs.entries()) {
    const sign = signOf(paragraph).trim();
    if (sign !== '') marked.set(sign, [...(marked.get(sign) ?? []), index]);
  }
  const found = [...marked].filter(([sign, lines]) => {
    const asking = lines.filter((index) => asks(paragraphs[index])).length;
    if (lines.length >= 3 && lines.length * 4 < paragraphs.length * 3 && asking * 2 >= lines.length)
      return true;
    const isAnswered = lines.every((index) => {
      const answer = paragraphs[index + 1];
      // The text may break off at its last question.
      if (answer === undefined) return index === lines.at(-1);
      return signOf(answer).trim() !== sign && answer.reports.every(isLoose);
    });
    const least = isAnnounced ? 1 : 2;
    return lines.length >= least && isAnswered && asking >= least && asking >= lines.length * ASKS;
  });
  return new Set(found.map(([sign]) => sign));
}

const asks = (paragraph: Paragraph | undefined): boolean => paragraph !== undefined && isQuestion(paragraph);

const isAnnouncedInterview = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.slice(0, HEAD).some(({ line }) => INTERVIEW.test(line.text));

/** Labels of an outlet that asks: on two lines or more, most of which are questions. */
export function outletLabels(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const seen = new Map<string, { lines: number; questions: number }>();
  // Where the text says that it is an interview, one question shows who asks, if another one answers.
  const least = isAnnouncedInterview(paragraphs) ? 1 : 2;
  for (const paragraph of paragraphs) {
    const label = labelOf(paragraph);
    if (label === null || label.kind !== 'name') continue;
    const counts = seen.get(label.words) ?? { lines: 0, questions: 0 };
    counts.lines += 1;
    if (isQuestion(paragraph)) counts.questions += 1;
    seen.set(label.words, counts);
  }
  return new Set(
    [...seen]
      .filter(([, { lines, questions }]) => lines >= least && questions * 2 > lines)
      .map(([words]) => words),
  );
}

function isInterview(paragraphs: readonly Paragraph[]): boolean {
  const labels = paragraphs.map((paragraph) => labelOf(paragraph));
  const asked = labels.filter((label) => label?.kind === 'question').length;
  const answered = labels.some((label) => label?.kind === 'answer' || label?.kind === 'name');
  if (asked >= 1 && answered) return true;
  const outlets = outletLabels(paragraphs);
  const answers = labels.some((label) => label?.kind === 'name' && !outlets.has(label.words));
  if (outlets.size > 0 && (answers || !isAnnouncedInterview(paragraphs))) return true;
  if (questionSigns(paragraphs).size > 0 || alternatingQuestions(paragraphs).size > 0) return true;
  const questions = paragraphs.filter(
    (paragraph, i) => i > 0 && isQuestion(paragraph) && labels[i]?.kind !== 'name',
  ).length;
  const isSaid = paragraphs.slice(0, HEAD).some(({ line }) => ANNOUNCED.test(line.text));
  return (
    isAnnouncedInterview(paragraphs) && questions >= 3 && questions * (isSaid ? 9 : 6) >= paragraphs.length
  );
}

/** Lines that a label opens, with words behind it, as many as three and half of the text: a collection of sayings. */
function isCollection(paragraphs: readonly Paragraph[]): boolean {
  const labels = paragraphs
    .map((paragraph) => labelOf(paragraph))
    .filter((label) => label !== null && label.kind === 'name' && label.after > label.end);
  return new Set(labels.map((label) => label?.words)).size >= 3 && labels.length * 2 >= paragraphs.length;
}

/**
 * What kind of text this is, by its form alone: labels and questions, a title that says so, a formula before the words
 * of a letter, handles and signs of a channel. A report where nothing shows another kind.
 */
export function genreOf(all: readonly Paragraph[]): Genre {
  const paragraphs = all.filter(({ isFurniture }) => !isFurniture);
  const head = paragraphs.slice(0, HEAD).map(({ line }) => line.text);
  if (isInterview(paragraphs)) return 'interview';
  const [, ...body] = paragraphs;
  const hasSalutation = body.slice(0, HEAD).some(isSalutation);
  // A report on a message or a speech has its title like one in full, but says again and again who speaks.
  const told = body.filter(({ reports }) =>
    reports.some(({ clause, form }) => clause.start === 0 && (form === 'colon' || form === 'that-clause')),
  );
  const isOwnVoice = hasSalutation || (told.length === 0 && body.filter(saysWe).length >= 2);
  const isLetter = LETTER_TITLE.test(head[0] ?? '')
    ? isOwnVoice || head.some(announces)
    : isAnnouncingTitle(head[0] ?? '') ||
      head.slice(1).some((text) => announcementOf(text) === 'clause' && /پیام|نامه|یادداشت/u.test(text));
  const [first] = paragraphs;
  if (first !== undefined && told.length === 0 && body.length > 1 && labelledGreeting(first) !== null)
    return 'message';
  if (isLetter || (told.length === 0 && body.length > 2 && body.slice(0, OPENING).some(isGreeting)))
    return 'message';
  if (isCollection(paragraphs)) return 'collection';
  const toldPlainly = body.filter(({ reports }) =>
    reports.some((report) => !isLoose(report) && report.clause.start === 0),
  );
  const speaksItself =
    hasSalutation || body.some(saysWe) || body.every(({ reports }) => reports.length === 0);
  const isSpeech = SPEECH_TITLE.test(head[0] ?? '') || (TALK_TITLE.test(head[0] ?? '') && hasSalutation);
  if (isSpeech && speaksItself && toldPlainly.length * 3 < body.length) return 'speech';
  const signs = all.filter(
    ({ isFurniture, line }) => isFurniture && /@|t\.me|\p{Extended_Pictographic}/u.test(line.text),
  );
  const hasSigns = all.some(({ line }) => /^\p{Extended_Pictographic}/u.test(line.text));
  return signs.length > 0 && (hasSigns || signs.length * 4 >= all.length) ? 'post' : 'report';
}

/** How many lines under a title may greet. */
const OPENING = 3;
const LONGEST_GREETING = 70;
const GREETING =
  /^[«"“]? ?(?:بسم ?ا?لله|به نام (?:خدا|ایزد|یزدان|آن ?که|انکه)|بسمه تعالی|با سلام|سلام |با درود|درود |جناب |سرکار )|(?:عزیز|گرامی|محترم|ارجمند|گرانقدر)[،,!:]? ?$/u;
/** A short line that greets: no reporter's text has one under its title. */
const isGreeting = ({ line: { text }, reports }: Paragraph): boolean =>
  text.length <= LONGEST_GREETING && reports.length === 0 && GREETING.test(text);

const announces = (text: string): boolean => announcementOf(text) !== null;

/** Whether a text is its author's words from end to end, but for what stands before them. */
export const isFirstPerson = (genre: Genre): boolean => genre === 'message' || genre === 'speech';

/** The words of a title after «پیام», «سخنرانی» and the like, where their author may be named: a UTF-16 offset; −1. */
export function authorPlace({ line: { text } }: Paragraph): number {
  const length = LETTER_TITLE.exec(text)?.[0].length ?? SPEECH_TITLE.exec(text)?.[0].length ?? -1;
  if (length < 0) return -1;
  const adjective = /^ (?:تبریک|تسلیت|نوروزی|تلویزیونی|ویدئویی|مهم|سرگشاده|تازه|جدید) /u.exec(
    text.slice(length),
  );
  return length + (adjective?.[0].length ?? 1);
}

/** «X: هم‌میهنان عزیز،» as the first line of a post: the label of somebody's name, and a greeting. */
export function labelledGreeting(paragraph: Paragraph): Label | null {
  const label = labelOf(paragraph);
  const { text } = paragraph.line;
  const isGreeted =
    label?.kind === 'name' && text.length <= LONGEST_GREETING && SALUTATION.test(text.slice(label.after));
  return isGreeted ? label : null;
}

export const isSalutation = ({ line: { text } }: Paragraph): boolean => SALUTATION.test(text);
