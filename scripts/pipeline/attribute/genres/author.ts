import { fold } from '../../../../src/text/fold.ts';
import { isAgency } from '../../speech/index.ts';
import { addresseeOfWriting } from '../addressees/addressee.ts';
import { type Attribution, UNKNOWN } from '../attribution.ts';
import { type Line, wordAt } from '../names/line.ts';
import { afterRespect } from '../names/new-name.ts';
import { joinedTail } from '../names/short-forms.ts';
import type { Paragraph } from '../paragraph.ts';
import { sourceOf } from '../sources/clause.ts';
import { partOf, sourceOfReport } from '../sources/collect.ts';
import { NO_TURN } from '../sources/pronoun.ts';
import { resolve } from '../sources/resolve.ts';
import { sourceAt } from '../sources/source.ts';
import { isSomebody, type Source } from '../sources/source-kinds.ts';
import type { Resolving } from '../sources/text-knowledge.ts';
import { authorPlaces, tellsOfWriting } from './announcement.ts';
import { authorPlace, labelledGreeting, saysWe } from './genre.ts';

/** Whom the title or the signature of a letter or speech names. */
export function authorOf(paragraphs: readonly Paragraph[], resolving: Resolving): Attribution {
  const { reading, speakers } = resolving;
  const titles = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const [title] = titles;
  const greeting = title === undefined ? null : labelledGreeting(title);
  if (title !== undefined && greeting !== null) {
    const named = namedIn(partOf(title.line, 0, greeting.end), greeting.start, resolving);
    if (named !== null) return named;
  }
  const place = title === undefined ? -1 : authorPlace(title);
  if (title !== undefined && place >= 0) {
    const named = namedIn(title.line, place, resolving);
    if (named !== null) return named;
  }
  const signed = titles
    .slice(-3)
    .map(({ line }) => reading.names.at(line.text, /^[^\p{L}]*/u.exec(line.text)?.[0].length ?? 0))
    .find((mention) => mention !== null);
  if (signed === undefined || signed === null) return UNKNOWN;
  speakers.speaks(signed.id);
  return { speaker: signed.id, basis: 'name', certain: true };
}

/** Whom the words at an offset name as the author of a letter; null where they name nobody. */
function namedIn(line: Line, offset: number, resolving: Resolving): Attribution | null {
  const { names } = resolving.reading;
  const known = names.at(line.text, offset) ?? names.at(line.text, afterRespect(line.text, offset));
  if (known !== null) {
    resolving.speakers.speaks(known.id);
    return { speaker: known.id, basis: 'name', certain: true };
  }
  // «پیام تسلیت سیدمحمدخاتمی»: a whole name written as one word.
  const word = wordAt(line.text, afterRespect(line.text, offset));
  if (word !== null && joinedTail(word.word).length > 0) {
    const id = resolving.speakers.addName(line.original(word.start, word.end));
    return { speaker: id, basis: 'name', certain: true };
  }
  const source = sourceAt(line, offset, resolving.reading);
  if (['obscure', 'elided', 'several', 'pronoun', 'this'].includes(source.type)) return null;
  if (source.type === 'person') resolving.speakers.speaks(source.id);
  return resolve(source, { line, index: 0, offset: 0 }, NO_TURN, resolving);
}

/** How many paragraphs before an announcement may say who wrote. */
const BEFORE_ANNOUNCEMENT = 4;

/** Who wrote what a line announces: whom it names itself, or a sentence before it that tells of the writing. */
export function announcedBy(
  paragraphs: readonly Paragraph[],
  index: number,
  author: Attribution,
  resolving: Resolving,
): Attribution {
  const line = paragraphs[index]?.line;
  if (line === undefined) return author;
  let byOffice: Attribution | null = null;
  for (const place of authorPlaces(line.text)) {
    const named = namedIn(line, place, resolving);
    if (named?.speaker == null) continue;
    if (resolving.speakers.kindOf(named.speaker) !== 'unnamed') return named;
    byOffice ??= named;
  }
  for (let i = index; i >= Math.max(0, index - BEFORE_ANNOUNCEMENT); i -= 1) {
    const before = paragraphs[i];
    if (before === undefined || before.isFurniture || !tellsOfWriting(before.line.text)) continue;
    for (const { start, end } of before.scan.sentences) {
      const sentence = partOf(before.line, start, end);
      if (!tellsOfWriting(sentence.text)) continue;
      const source = sourceOf(sentence, resolving.reading);
      if (!isSomebody(source) || source.type === 'pronoun' || source.type === 'this') continue;
      if (source.type === 'person') resolving.speakers.speaks(source.id);
      const told = resolve(source, { line: sentence, index: i, offset: start }, NO_TURN, resolving);
      // «پیام تسلیت X» for a title, and «مدیر … در پیامش آورده است»: it is likely that both are the same one.
      const isNamed = author.speaker !== null && resolving.speakers.kindOf(author.speaker) === 'person';
      if (isNamed && resolving.speakers.kindOf(told.speaker ?? '') === 'unnamed')
        return { ...author, certain: false };
      if (byOffice === null) return told;
      // «متن نامهٔ رئیس‌جمهور پیشین», after «X نامه نوشت»: it is likely that both are the same one.
      if (told.speaker !== null && resolving.speakers.kindOf(told.speaker) === 'person')
        return { ...told, certain: false };
    }
  }
  // «پیام تسلیت X» for a title, and «متن پیام رئیس … به این شرح است:»: it is likely that both are the same one.
  const isNamed = author.speaker !== null && resolving.speakers.kindOf(author.speaker) === 'person';
  return byOffice !== null && isNamed ? { ...author, certain: false } : (byOffice ?? author);
}

/** Whom a line that announces a writing, or the title of a letter, says that it is written to; null where it tells nobody. */
export function writtenTo(
  paragraphs: readonly Paragraph[],
  index: number,
  by: string | null,
  resolving: Resolving,
): string | null {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return null;
  const places = [authorPlace(paragraph), ...authorPlaces(paragraph.line.text)].filter((place) => place >= 0);
  return addresseeOfWriting({ line: paragraph.line, index }, places, by, resolving);
}

/** «این پیام دیروز منتشر شد.» */
const OF_LETTER =
  /^این (?:پیام|نامه|بیانیه|یادداشت|سخنرانی|متن|اطلاعیه)(?: [^\s:]+){0,8} (?:شد|شده است|شده بود)[.]?$/u;

/** Whether the subject of a line is the author, by name or by an office that begins with the same word. */
function isAuthor(
  subject: Source,
  text: string,
  author: string | null,
  speakers: Resolving['speakers'],
): boolean {
  if (author === null || subject.type === 'pronoun' || subject.type === 'this') return false;
  if (subject.type === 'person') return subject.id === author;
  const [head] = fold(speakers.find(author)?.person.name.fa ?? '').split(' ');
  return head !== undefined && head !== '' && text.slice(subject.start).startsWith(`${head} `);
}

/** Whether a paragraph after an author's words is the reporter's again: an agency's formula, or speech of that author. */
export function isReporter(
  paragraph: Paragraph,
  author: string | null,
  { reading, speakers }: Resolving,
): boolean {
  if (isAgency(paragraph.line.text) || OF_LETTER.test(paragraph.line.text)) return true;
  // «X در پیامی درگذشت Y را تسلیت گفت.»: whoever writes does not tell that he has written.
  const [first] = paragraph.scan.sentences;
  if (first !== undefined && tellsOfWriting(paragraph.line.text) && !saysWe(paragraph)) {
    const subject = sourceOf(partOf(paragraph.line, first.start, first.end), reading);
    if (isSomebody(subject) && isAuthor(subject, paragraph.line.text, author, speakers)) return true;
  }
  const [report] = paragraph.reports;
  if (report === undefined || author === null || report.clause.start > 0) return false;
  if (report.form !== 'colon' && report.form !== 'quote-after-verb' && report.form !== 'that-clause')
    return false;
  const { source } = sourceOfReport(paragraph.line, report, reading);
  return source.type === 'person'
    ? source.id === author
    : source.type === 'pronoun' && /^وی/u.test(paragraph.line.text);
}
