import { openClause, type Report } from '../../speech/index.ts';
import { anyOf, HONORIFICS, list, ROLE_NOUNS, WORD_END, WORD_START } from '../../speech/words/index.ts';
import { announcedAuthor } from '../genres/announced-author.ts';
import { authorPlace } from '../genres/genre.ts';
import { labelOf, saidByLabel } from '../genres/labels.ts';
import { isGivenName, isKnownAlone } from '../names/given-names.ts';
import { type Line, wordAt } from '../names/line.ts';
import { type LoneWord, loneNamesOf } from '../names/lone-names.ts';
import { isListed, SECOND_OF_PAIR } from '../names/name-signs.ts';
import { type NameEvidence, newNameAt } from '../names/new-name.ts';
import { type IsWord, roleNounEnd } from '../names/noun-phrase.ts';
import type { Paragraph } from '../paragraph.ts';
import { loneWord, sourceOf } from './clause.ts';
import { sourceAt } from './source.ts';
import type { Reading, Source } from './source-kinds.ts';
import type { Speakers } from './speakers.ts';

/** How much of a sentence may introduce somebody at its beginning. UTF-16 units. */
const OPENING = 160;
const ROLE = new RegExp(`${WORD_START}${anyOf([...ROLE_NOUNS, ...HONORIFICS])}${WORD_END}`, 'u');
/** How long the office under a signature is at most. UTF-16 units. */
const LONGEST_OFFICE = 80;
const ADDRESSED = new RegExp(
  `${WORD_START}${anyOf(list('آقای، خانم، بانو، دکتر، مهندس، جناب، جنرال، ژنرال، پرزیدنت'))} (?<name>[\\p{L}\\p{M}]+)`,
  'gu',
);
const ARTICLE = /^ال(?=\p{L}{4})/u;
const GIVEN = /(?<![\p{L}\p{N}])[\p{L}\p{M}]+/gu;

/** Verbs that people speak with; media and offices write, announce and report. */
const SAID = new RegExp(
  `${WORD_START}${anyOf(list('گفت، گفته، می‌گوید، افزود، می‌افزاید، تصریح، خاطرنشان، خاطر نشان، اضافه، ادامه، تأکید، اظهار، بیان، یادآور، متذکر، ابراز، معتقد، توضیح، پاسخ'))}`,
  'u',
);

/** Verbs that say that somebody goes on speaking. */
export const GOES_ON = /افزود|اضافه|ادامه/u;

/** The words that alone are the subjects of a paragraph's reporting clauses: «میرزایی افزود». */
const subjectsAlone = ({ line, reports }: Paragraph): LoneWord[] =>
  reports.flatMap(({ source, cue }) => {
    const word = loneWord(partOf(line, source.start, source.end));
    if (word === null) return [];
    return [{ ...word, isSaid: cue !== null && SAID.test(line.text.slice(cue.start, cue.end)) }];
  });

/** The one word that a paragraph has for a label; none where it has another label, or none. */
function labelAlone(paragraph: Paragraph): string[] {
  const label = labelOf(paragraph);
  return label?.kind === 'name' && !label.words.includes(' ') ? [label.words] : [];
}

/** Of how many words that stand together it is known how often they do. */
const LONGEST_UNIT = 3;

/** Evidence for names from a whole text: which words stand together in it more than once. */
export function evidenceOf(paragraphs: readonly Paragraph[], isWord: IsWord): NameEvidence {
  const counts = new Map<string, number>();
  const addressed = new Set<string>();
  const subjects = paragraphs.flatMap(subjectsAlone);
  const alone = new Set([...subjects.map(({ word }) => word), ...paragraphs.flatMap(labelAlone)]);
  for (const { line } of paragraphs) {
    for (const match of line.text.matchAll(ADDRESSED)) addressed.add(match.groups?.name ?? '');
    const words = line.text.match(/[\p{L}\p{M}]+|[^\p{L}\p{M} ]/gu) ?? [];
    for (const [i, word] of words.entries()) {
      let unit = word;
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
      for (const next of words.slice(i + 1, i + LONGEST_UNIT)) {
        unit = `${unit} ${next}`;
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
      }
    }
  }
  // «آقای شهردار» is an office; «آقای دبیر» is a family name where the text has «علیرضا دبیر», too.
  for (const word of [...addressed].filter((one) => roleNounEnd(one, 0) === one.length)) {
    const isFamilyName = [...counts.keys()].some(
      (unit) => unit.endsWith(` ${word}`) && isGivenName(unit.split(' ')[0] ?? ''),
    );
    if (!isFamilyName) addressed.delete(word);
  }
  const lone = loneNamesOf(subjects, (word) => counts.get(word) ?? 0, isWord);
  return {
    isWord,
    isLoneName: (word) => lone.has(word) || isKnownAlone(word),
    isRepeated: (words) => (counts.get(words) ?? 0) > 1,
    isAddressed: (word) => addressed.has(word),
    isAlone: (word) => alone.has(word),
    isPlural: false,
  };
}

/** A stretch of a line, as a line of its own. */
export const partOf = (line: Line, start: number, end: number): Line => ({
  text: line.text.slice(start, end).trimEnd(),
  original: (from, to) => line.original(start + from, start + to),
});

/** The source of a report's clause. */
export function sourceOfReport(
  line: Line,
  report: {
    readonly source: { readonly start: number; readonly end: number };
    readonly isPlural: boolean;
    readonly form: string;
  },
  reading: Reading,
): { readonly source: Source; readonly clause: Line } {
  const clause = partOf(line, report.source.start, report.source.end);
  const own = { ...reading, evidence: { ...reading.evidence, isPlural: report.isPlural } };
  const isBare = report.form === 'according-to' || report.form === 'message' || report.form === 'claim';
  return { source: isBare && clause.text !== '' ? sourceAt(clause, 0, own) : sourceOf(clause, own), clause };
}

/** Adds whom a source names, with the office beside the name; returns the id, null where it names nobody. */
function take(source: Source, line: Line, speakers: Speakers, speaks: boolean): string | null {
  const give = (office: { start: number; end: number } | null, id: string): void => {
    if (office !== null) speakers.giveOffice(line.text.slice(office.start, office.end), id);
  };
  if (source.type === 'person') {
    give(source.office, source.id);
    if (speaks) speakers.speaks(source.id);
    return source.id;
  }
  if (source.type !== 'new-name') return null;
  const { start, end, office } = source.name;
  const id = speakers.addName(line.original(start, end), speaks);
  give(office, id);
  return id;
}

/** The names of several people who speak together («حسن یزدانی و کامران قاسم‌پور گفتند»), if all open the clause. */
function takeSeveral(clause: Line, evidence: NameEvidence, speakers: Speakers): void {
  for (let at = 0; ; ) {
    const name = newNameAt(clause, at, { ...evidence, isPlural: true });
    if (name === null) return;
    speakers.addName(clause.original(name.start, name.end));
    const gap = /^[»”"]? ?(?:[،,] ?)?(?:و )?/u.exec(clause.text.slice(name.end))?.[0].length ?? 0;
    if (gap === 0) return;
    at = name.end + gap;
  }
}

/** «شرکت لوفت هانزا», «در عین حال»: what a company, an outlet or a club is called, and where nobody but a thing can be. */
const NO_PERSON = new RegExp(
  `${WORD_START}(?:${anyOf(list('شرکت، خبرگزاری، روزنامه، سایت، وب‌سایت، پایگاه خبری، پایگاه، شبکه، بانک، باشگاه، گروه، مجله، هفته‌نامه، بیمارستان، دانشگاه، مدرسه، ورزشگاه، نیروی ویژه، عملیات، یگان'))} [«"“]?|در )$`,
  'u',
);
/** Within so many units before a name such a noun stands. UTF-16. */
const LONGEST_BODY = 24;

/** Names with an office beside them anywhere in a text outside quotations: they introduce somebody. */
function takeIntroduced({ line, scan }: Paragraph, evidence: NameEvidence, speakers: Speakers): void {
  let until = 0;
  for (const match of line.text.matchAll(GIVEN)) {
    const next = wordAt(line.text, match.index + match[0].length + 1)?.word ?? '';
    // «مته نودسن، معاون …», whom the text elsewhere calls «بانو نودسن».
    // «فضل الحق نیکزاد»: neither half of a given name is one.
    const given = SECOND_OF_PAIR.test(next) ? `${match[0]}${next}` : match[0];
    if (match.index < until || SECOND_OF_PAIR.test(match[0])) continue;
    // «خسوس پرز وزیر …», «دیتمار هامان» and later «هامان گفت»: words that no list has, that the text has together more than once,
    // or the second of which alone it lets speak.
    const word = { word: match[0], start: match.index, end: match.index + match[0].length };
    const isStrange = (): boolean =>
      next !== '' &&
      // «بیت المقدس»: no given name that no list has begins with the article.
      !ARTICLE.test(match[0]) &&
      (evidence.isRepeated(`${match[0]} ${next}`) || evidence.isAlone(next)) &&
      !isListed(line, word, evidence);
    if (!isGivenName(given) && !evidence.isAddressed(next) && !isStrange()) continue;
    if (NO_PERSON.test(line.text.slice(Math.max(0, match.index - LONGEST_BODY), match.index))) continue;
    // «برهان ناصری» رئیس جشنواره: there the marks hold a name, and nobody's words.
    const mark = scan.quoteAround(match.index)?.start;
    if (mark !== undefined && mark !== match.index - 1) continue;
    const name = newNameAt(line, mark ?? match.index, evidence);
    if (name === null || (mark !== undefined && name.office === null)) continue;
    const isTold =
      name.office !== null || evidence.isAlone(line.text.slice(name.start, name.end).split(' ').at(-1) ?? '');
    if (!isTold) continue;
    // The second given name of «محمدجواد ظریف» begins no name of its own.
    until = name.end;
    const id = speakers.addName(line.original(name.start, name.end), false);
    if (name.office !== null) speakers.giveOffice(line.text.slice(name.office.start, name.office.end), id);
  }
}

/** Whether a name may stand in some words: a given name, a sign of quotation or an office shows one. Cheap to ask. */
const mayName = (text: string): boolean =>
  /[«"“]/u.test(text) || ROLE.test(text) || (text.match(GIVEN) ?? []).some(isGivenName);

/** How many last lines may be a signature. */
const SIGNED = 4;

/** The name alone on one of the last lines, with the office in the line after it. */
function takeSignature(paragraphs: readonly Paragraph[], { evidence }: Reading, speakers: Speakers): void {
  const last = paragraphs.filter(({ isFurniture }) => !isFurniture).slice(-SIGNED);
  for (const [i, { line }] of last.entries()) {
    const start = /^[^\p{L}]*/u.exec(line.text)?.[0].length ?? 0;
    const name = newNameAt(line, start, evidence);
    if (name === null || /\p{L}/u.test(line.text.slice(name.end))) continue;
    const id = speakers.addName(line.original(name.start, name.end), false);
    const next = last[i + 1]?.line.text ?? '';
    if (roleNounEnd(next, 0) > 0 && next.length <= LONGEST_OFFICE) speakers.giveOffice(next, id);
  }
}

/** The reporting clauses of a paragraph, with the one that it ends with and whose words are the next paragraph. */
function clausesOf({ reports, scan }: Paragraph): readonly Pick<Report, 'source' | 'isPlural' | 'form'>[] {
  const open = openClause(scan);
  return open === null ? reports : [...reports, open];
}

/** What a text tells of who speaks in it. */
export interface Collected {
  /** The ids of those whom its reporting clauses name, paragraph by paragraph. */
  readonly spokenAt: readonly (readonly string[])[];
  /** Who first speaks by name in a paragraph whose verb goes on with what has been said before; null elsewhere. */
  readonly continuedBy: readonly (string | null)[];
  /** The ids of those whom its sentences have for their subjects. */
  readonly subjects: ReadonlySet<string>;
  /** The folded words of offices that reporting clauses have for their sources. */
  readonly offices: ReadonlySet<string>;
}

/** Who speaks for the first time in each paragraph that opens with a verb of going on; `spokenAt` has who speaks where. */
function continuedBy(
  paragraphs: readonly Paragraph[],
  spokenAt: readonly (readonly string[])[],
): (string | null)[] {
  const before = new Set<string>();
  return paragraphs.map(({ line, reports }, index) => {
    const ids = spokenAt[index] ?? [];
    const [first] = ids;
    const cue = reports[0]?.cue ?? null;
    const isFirst = first !== undefined && !before.has(first);
    for (const id of ids) before.add(id);
    return isFirst && cue !== null && GOES_ON.test(line.text.slice(cue.start, cue.end)) ? first : null;
  });
}

/**
 * Collects everybody whom a text names as a speaker or introduces: in reporting clauses, at the beginnings of sentences,
 * by labels, in the title of a letter, and by name and office anywhere.
 */
export function collectSpeakers(
  paragraphs: readonly Paragraph[],
  reading: Reading,
  speakers: Speakers,
): Collected {
  const subjects: string[] = [];
  const offices = new Set<string>();
  const spoken: string[][] = paragraphs.map(() => []);
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.isFurniture) continue;
    const { line, scan } = paragraph;
    const label = labelOf(paragraph);
    for (const report of saidByLabel(paragraph, label) ? [] : clausesOf(paragraph)) {
      const { source, clause } = sourceOfReport(line, report, reading);
      const id = take(source, clause, speakers, true);
      if (id !== null) spoken[index]?.push(id);
      if (source.type === 'office' || source.type === 'title')
        offices.add(clause.text.slice(source.start, source.end));
      if (source.type === 'several') takeSeveral(clause, reading.evidence, speakers);
    }
    const author = announcedAuthor(paragraph, reading);
    if (author !== null) {
      const id = take(author, line, speakers, true);
      if (id !== null) spoken[index]?.push(id);
    }
    if (label !== null && label.kind === 'name') {
      const own = partOf(line, 0, label.end);
      take(sourceAt(own, label.start, reading), own, speakers, false);
    }
    for (const { start, end } of scan.sentences) {
      const opening = partOf(line, start, Math.min(end, start + OPENING));
      if (!mayName(opening.text)) continue;
      const id = take(sourceOf(opening, reading), opening, speakers, false);
      if (id !== null) subjects.push(id);
    }
    takeIntroduced(paragraph, reading.evidence, speakers);
  }
  const title = paragraphs.find(({ isFurniture }) => !isFurniture);
  const place = title === undefined ? -1 : authorPlace(title);
  if (title !== undefined && place >= 0)
    take(sourceAt(title.line, place, reading), title.line, speakers, false);
  takeSignature(paragraphs, reading, speakers);
  speakers.joinShortForms();
  const joined = (ids: readonly string[]): string[] => ids.map((id) => speakers.joined(id));
  const spokenAt = spoken.map(joined);
  return {
    spokenAt,
    continuedBy: continuedBy(paragraphs, spokenAt),
    subjects: new Set(joined(subjects)),
    offices,
  };
}
