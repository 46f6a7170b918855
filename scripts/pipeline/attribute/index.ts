import type { Utterance } from '../../../src/schemas/data.ts';
import type { Genre, Kind, Sidecar } from '../../../src/schemas/seed.ts';
import type { Identified } from '../identify/index.ts';
import { findReports, isAgency, openClause, type Report, type Span } from '../speech/index.ts';
import { authorPlaces, tellsOfWriting } from './announcement.ts';
import { type Attribution, type Doubt, NOT_SPEECH, UNKNOWN } from './attribution.ts';
import { collectSpeakers, evidenceOf, partOf, sourceOfReport } from './collect.ts';
import { Continuations, continued } from './continuation.ts';
import { authorPlace, genreOf, isFirstPerson } from './genre.ts';
import { type Interviewee, readInterview } from './interview.ts';
import { isHeadline, kindOf } from './kinds.ts';
import { type Label, labelled, labelOf } from './labels.ts';
import { readLetters } from './letter.ts';
import type { Line } from './names/line.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { afterRespect, newNameAt } from './names/new-name.ts';
import { peopleIn, readNames } from './names-in-text.ts';
import { type Occasion, OccasionLog } from './occasion-log.ts';
import { type Found, NOTHING_FOUND, type Paragraph, paragraphOf, restOf, type Told } from './paragraph.ts';
import { NO_TURN, type Turn } from './pronoun.ts';
import { documentDay, type Resolving, resolve } from './resolve.ts';
import { isSomebody, type Reading, reachOf, sourceAt, sourceOf } from './source.ts';
import { type NewSpeaker, Speakers } from './speakers.ts';
import { preambleOf, topicOf } from './topic.ts';

export type { Attribution } from './attribution.ts';
export { DOUBTS, type Doubt } from './attribution.ts';
export { type Authorities, Gazetteer } from './names/gazetteer.ts';
export type { Occasion } from './occasion-log.ts';
export { documentDay } from './resolve.ts';

export interface Attributed extends Identified {
  readonly kind: Kind;
  /** Of its first report; of no one where it is no statement. */
  readonly attribution: Attribution;
  /** What is said, in order, by whom. Offsets are UTF-16, into `edited`. */
  readonly utterances: readonly Utterance[];
  readonly occasion: string | null;
  /** Why the speaker is unknown or uncertain; null where neither. */
  readonly doubt: Doubt | null;
  /** The reporting clause of the first report; offsets are UTF-16, into `edited`. */
  readonly clause: Span | null;
}

export interface AttributedDocument {
  readonly genre: Genre;
  readonly segments: readonly Attributed[];
  readonly occasions: readonly Occasion[];
  /** Speakers whom people.yaml lacks: by name, as organisations, or unnamed; known people with other forms of their names. */
  readonly provisional: Readonly<Record<string, NewSpeaker>>;
  /** Known people whom the text names. */
  readonly named: ReadonlySet<string>;
  /** Segments with a decision that changes nothing. */
  readonly unused: readonly string[];
}

/** A report with who makes it. */
interface Attributing {
  readonly report: Report;
  readonly attribution: Attribution;
  readonly type: Doubt;
  readonly source: Span | null;
}

/** A name of one word, or of an agency or newspaper. */
const MASTHEAD = /^(?:(?:خبرگزاری|روزنامه|پایگاه خبری|سایت|شبکه|رادیو) )?[\p{L}\p{N}]+$/u;
/** How long a line is at most that names who speaks next, without a verb. UTF-16 units. */
const LONGEST_NAMING = 160;
const GOES_ON = /افزود|اضافه|ادامه/u;

/** Follows a document from paragraph to paragraph. */
class Reader {
  readonly #paragraphs: readonly Paragraph[];
  readonly #resolving: Resolving;
  readonly #reading: Reading;
  readonly #continuations = new Continuations();
  #turn: Turn = NO_TURN;

  constructor(paragraphs: readonly Paragraph[], resolving: Resolving) {
    this.#paragraphs = paragraphs;
    this.#resolving = resolving;
    this.#reading = resolving.reading;
  }

  readonly #holderOf = (office: string): string | null => this.#resolving.speakers.holderOf(office);

  /** What a paragraph reports, where the form of the whole text does not tell. */
  find(
    index: number,
    follows: boolean,
    isTitle: boolean,
  ): { found: Found; goesOn: ReturnType<Continuations['goesOn']> } {
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined || paragraph.isFurniture) return { found: NOTHING_FOUND, goesOn: null };
    const { line, scan } = paragraph;
    const label = isTitle ? null : labelOf(paragraph);
    const reports = findReports(scan, {
      isNamedAt: (text, offset) => this.#isNamedAt(paragraph, text, offset),
      mentionEnd: (_, offset) => this.#mentionEnd(paragraph, offset),
    });
    const first = reports[0];
    if (
      label !== null &&
      label.after < line.text.length &&
      (first === undefined || first.clause.start >= label.after)
    ) {
      if (label.kind === 'metadata') return { found: { told: [], kind: 'narrative' }, goesOn: null };
      if (labelled(line, label, this.#reading) !== null) {
        const report = restOf(paragraph, 'label', { start: label.start, end: label.end }, label.after);
        return { found: { told: [{ report }], kind: 'statement' }, goesOn: null };
      }
    }
    if (reports.length > 0)
      return { found: { told: reports.map((report) => ({ report })), kind: null }, goesOn: null };
    const goesOn = isTitle
      ? null
      : this.#continuations.goesOn(paragraph, follows, this.#paragraphs.slice(index + 1, index + 6));
    if (goesOn === null) return { found: NOTHING_FOUND, goesOn };
    return { found: continued(paragraph, this.#goingOn(index, goesOn)), goesOn };
  }

  #goingOn(index: number, goesOn: 'quotation' | 'item' | 'announced'): Attribution | undefined {
    if (goesOn === 'announced') return this.announced(index);
    const { speaker, isCertain } = this.#turn;
    if (speaker === null) return undefined;
    return { speaker, basis: 'pronoun', certain: goesOn === 'item' && isCertain };
  }

  /** Whom the paragraph before names, where it announces the words of this one. */
  announced(index: number): Attribution | undefined {
    for (let i = index - 1; i >= 0; i -= 1) {
      if (this.#paragraphs[i]?.isFurniture === false) return this.#announcement(i) ?? undefined;
    }
    return undefined;
  }

  /** Who speaks next, if a paragraph ends by saying so: «X در صفحهٔ خود نوشت:», «X، مجری برنامه، دربارهٔ …:». */
  #announcement(index: number): Attribution | null {
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined || paragraph.isFurniture) return null;
    const { line, scan } = paragraph;
    const clause = openClause(scan);
    if (clause !== null)
      return this.#attribute({ report: { ...clause, mode: 'direct', contents: [] } }, index, 0).attribution;
    if (line.text.length > LONGEST_NAMING || !/\p{L} ?: ?$/u.test(line.text) || scan.sentences.length > 1) return null;
    const source = sourceOf(partOf(line, 0, line.text.lastIndexOf(':')), this.#reading);
    if (!['person', 'new-name', 'office', 'title', 'unnamed'].includes(source.type)) return null;
    const place = { line, index, offset: 0 };
    return { ...resolve(source, place, this.#turn, this.#resolving), certain: false };
  }

  #isNamedAt(paragraph: Paragraph, text: string, offset: number): boolean {
    const { names, evidence } = this.#reading;
    const opening = /^[«"“]?/u.exec(text.slice(offset))?.[0].length ?? 0;
    const known = names.at(text, offset + opening);
    if (known !== null && this.#resolving.spoken.has(known.id)) return true;
    const source = sourceAt(paragraph.line, offset, this.#reading);
    if (source.type === 'person') return source.office !== null || this.#resolving.spoken.has(source.id);
    if (source.type !== 'office' && source.type !== 'title')
      return newNameAt(paragraph.line, offset, evidence)?.office != null;
    return this.#resolving.speakers.hasOffice(text.slice(source.start, source.end));
  }

  /** Where somebody's name ends, with the office beside it, if a clause goes on after it without a comma. */
  #mentionEnd({ line }: Paragraph, offset: number): number {
    const source = sourceAt(line, offset, this.#reading);
    const known = source.type === 'person' ? source : this.#reading.names.at(line.text, offset);
    if (known === null) return -1;
    const end = source.type === 'person' ? reachOf(source) : known.end;
    return /^ ?[،,؛:]/u.test(line.text.slice(end)) ? -1 : end;
  }

  /** Who makes a report. `from` is where the text before its clause begins that may say whom a pronoun means. */
  #attribute({ report, by }: Told, index: number, from: number): Attributing {
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined) throw new RangeError(`Unexpected paragraph ${index}`);
    const { line } = paragraph;
    const own = { report, source: null };
    if (by !== undefined) return { ...own, attribution: by, type: 'continued' };
    if (report.form === 'continued' || report.form === 'whole')
      return { ...own, attribution: UNKNOWN, type: 'continued' };
    const { source, clause } =
      report.form === 'label'
        ? {
            source: sourceAt(partOf(line, 0, report.source.end), report.source.start, this.#reading),
            clause: line,
          }
        : sourceOfReport(line, report, this.#reading);
    const offset = clause === line ? 0 : report.source.start;
    const before = line.text.slice(from, report.clause.start);
    const turn = {
      ...this.#turn,
      isLead: index <= LEAD && !this.#turn.hasReports,
      goesOn: report.cue !== null && GOES_ON.test(line.text.slice(report.cue.start, report.cue.end)),
      text: line.text,
      preamble: preambleOf(before, this.#turn.speaker, this.#reading, this.#holderOf),
    };
    const attribution = resolve(
      source,
      { line: clause, index, offset: report.source.start },
      turn,
      this.#resolving,
    );
    const span = source.end > source.start ? spanOf(source, offset) : null;
    return { report, attribution, type: source.type, source: span };
  }

  /** Attributes the reports of one paragraph, in order; each is the turn before the next. */
  attribute(told: readonly Told[], index: number, participants: readonly string[]): Attributing[] {
    this.#turn = { ...this.#turn, participants, isSameParagraph: false };
    let from = 0;
    return told.map((one): Attributing => {
      const attributing = this.#attribute(one, index, from);
      const { attribution, report } = attributing;
      from = Math.max(from, report.clause.end, ...report.contents.map(({ end }) => end));
      this.#turn = {
        ...NO_TURN,
        participants,
        speaker: attribution.speaker,
        isCertain: attribution.certain,
        hasReports: true,
        isSameParagraph: true,
      };
      return attributing;
    });
  }

  /** Is told what became of a paragraph: the speaker whom an editor may have decided on. */
  step(
    index: number,
    kind: Kind,
    attribution: Attribution,
    goesOn: ReturnType<Continuations['goesOn']>,
  ): void {
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined) return;
    if (kind === 'furniture') return;
    this.#continuations.step(paragraph, kind === 'statement', goesOn, this.#announcement(index) !== null);
    if (kind === 'narrative') {
      this.#turn = { ...this.#turn, interrupted: true, topic: topicOf(paragraph.line.text, this.#reading, this.#holderOf) };
    } else if (kind === 'statement' && attribution.basis === 'editor') {
      this.#turn = { ...this.#turn, speaker: attribution.speaker, isCertain: attribution.certain };
    }
  }
}

const spanOf = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });

/** The edited words' offsets of a stretch of the folded text: marks that belong to its last letter go along. */
function editedSpan({ segment: { edited, folded } }: Paragraph, { start, end }: Span): Span {
  const from = folded.offsets[start] ?? edited.length;
  if (end >= folded.text.length) return { start: from, end: edited.length };
  const last = end === 0 ? 0 : (folded.offsets[end - 1] ?? edited.length);
  const letter =
    /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])[\p{M}\u0640]*/u.exec(edited.slice(last))?.[0].length ?? 0;
  return { start: from, end: end === 0 ? from : last + letter };
}

const utterancesOf = (paragraph: Paragraph, attributed: readonly Attributing[]): Utterance[] =>
  attributed
    .flatMap(({ report, attribution, source }) =>
      report.contents.map((content) => ({
        mode: report.mode,
        ...editedSpan(paragraph, content),
        speaker: attribution.speaker,
        basis: attribution.basis,
        certain: attribution.certain,
        source: source === null ? null : editedSpan(paragraph, source),
      })),
    )
    .sort((a, b) => a.start - b.start);

/** What is said of whom in the whole text, before it is read from the beginning. */
function resolvingOf(paragraphs: readonly Paragraph[], gazetteer: Gazetteer, sidecar: Sidecar): Resolving {
  const speakers = new Speakers(gazetteer);
  const evidence = evidenceOf(paragraphs, gazetteer.isWord);
  const spoken = collectSpeakers(paragraphs, { gazetteer, names: gazetteer.people, evidence }, speakers);
  const [only] = spoken;
  return {
    reading: { gazetteer, names: speakers.finder, evidence },
    speakers,
    names: readNames(
      paragraphs.map(({ segment }) => segment),
      gazetteer,
    ),
    day: documentDay(sidecar),
    spoken,
    title: titleWords(paragraphs),
    leadSpeaker: leadSpeakerOf(paragraphs, { gazetteer, names: speakers.finder, evidence }),
    onlySpeaker: spoken.size === 1 && only !== undefined ? only : null,
  };
}

/** The title's words after its label. */
function titleWords(paragraphs: readonly Paragraph[]): string {
  const title = paragraphs.find(({ isFurniture }) => !isFurniture);
  const label = title === undefined ? null : labelOf(title);
  return title === undefined || label === null ? '' : title.line.text.slice(label.after);
}

/** How many paragraphs a lead has at most, with the title. */
const LEAD = 3;
/** How far the paragraph may be in which an agency names whom the lead speaks of. */
const NAMING = 5;

/** Whom the title names before its colon; else whom the first paragraph names that an agency's formula opens. */
function leadSpeakerOf(paragraphs: readonly Paragraph[], reading: Reading): string | null {
  const written = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const [title] = written;
  const label = title === undefined ? null : labelOf(title);
  const labelledBy = title === undefined || label === null ? null : labelled(title.line, label, reading);
  if (labelledBy?.type === 'person') return labelledBy.id;
  const named = written.slice(1, NAMING).find(({ line }) => isAgency(line.text));
  const [first] = named?.scan.sentences ?? [];
  if (named === undefined || first === undefined) return null;
  const source = sourceOf(partOf(named.line, first.start, first.end), reading);
  return source.type === 'person' ? source.id : null;
}

/** Whom a label names, where it names a person by name. */
function namedBy(paragraph: Paragraph, label: Label, resolving: Resolving): string | undefined {
  const source = labelled(paragraph.line, label, resolving.reading);
  if (source === null) {
    // In an interview a label of one word that is no office is somebody's name, though nothing else shows it.
    const isName =
      label.kind === 'name' && !label.words.includes(' ') && !resolving.reading.evidence.isWord(label.words);
    return isName ? resolving.speakers.addName(paragraph.line.original(label.start, label.end)) : undefined;
  }
  const line = partOf(paragraph.line, 0, label.end);
  return resolve(source, { line, index: 0, offset: 0 }, NO_TURN, resolving).speaker ?? undefined;
}

/** How many first paragraphs introduce the one who is asked. */
const HEAD = 5;

const INTERVIEW_WITH = /(?:گفت ?و ?گو|گفتگو|مصاحبه|پرسش و پاسخ)/u;
const WITH = /(?<![\p{L}\p{N}])(?:با|از) /gu;

/** Whom the head of an interview says it was held with, where nothing else has shown the name yet. */
function heldWith(paragraphs: readonly Paragraph[], { reading, speakers }: Resolving): string | null {
  for (const { line } of paragraphs.slice(0, HEAD)) {
    if (!INTERVIEW_WITH.test(line.text)) continue;
    for (const match of line.text.matchAll(WITH)) {
      const at = match.index + match[0].length;
      const known = reading.names.at(line.text, afterRespect(line.text, at));
      if (known !== null) {
        speakers.speaks(known.id);
        return known.id;
      }
      const name = newNameAt(line, at, reading.evidence);
      if (name !== null) return speakers.addName(line.original(name.start, name.end));
    }
  }
  return null;
}

/** Whom the title or the head of an interview says it was held with; else, probably, whom its head names most often. */
function intervieweeOf(paragraphs: readonly Paragraph[], resolving: Resolving): Interviewee | null {
  const { reading, speakers } = resolving;
  const [title] = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const label = title === undefined ? null : labelOf(title);
  const labelled = title === undefined || label === null ? undefined : namedBy(title, label, resolving);
  const told = labelled ?? heldWith(paragraphs, resolving);
  if (told !== null) return { id: told, certain: true };
  const counts = new Map<string, number>();
  for (const { line } of paragraphs.slice(0, HEAD))
    for (const { id } of reading.names.all(line.text)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  speakers.speaks(first[0]);
  return { id: first[0], certain: false };
}

/** Whom the title or the signature of a letter or speech names. */
function authorOf(paragraphs: readonly Paragraph[], resolving: Resolving): Attribution {
  const { reading, speakers } = resolving;
  const titles = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const [title] = titles;
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
  const source = sourceAt(line, offset, resolving.reading);
  if (['obscure', 'elided', 'several', 'pronoun', 'this'].includes(source.type)) return null;
  if (source.type === 'person') resolving.speakers.speaks(source.id);
  return resolve(source, { line, index: 0, offset: 0 }, NO_TURN, resolving);
}

/** How many paragraphs before an announcement may say who wrote. */
const BEFORE_ANNOUNCEMENT = 4;

/** Who wrote what a line announces: whom it names itself, or a sentence before it that tells of the writing. */
function announcedBy(
  paragraphs: readonly Paragraph[],
  index: number,
  author: Attribution,
  resolving: Resolving,
): Attribution {
  const line = paragraphs[index]?.line;
  if (line === undefined) return author;
  for (const place of authorPlaces(line.text)) {
    const named = namedIn(line, place, resolving);
    if (named !== null) return named;
  }
  for (let i = index; i >= Math.max(0, index - BEFORE_ANNOUNCEMENT); i -= 1) {
    const before = paragraphs[i];
    if (before === undefined || before.isFurniture || !tellsOfWriting(before.line.text)) continue;
    for (const { start, end } of before.scan.sentences) {
      const sentence = partOf(before.line, start, end);
      const source = sourceOf(sentence, resolving.reading);
      if (!isSomebody(source) || source.type === 'pronoun' || source.type === 'this') continue;
      if (source.type === 'person') resolving.speakers.speaks(source.id);
      return resolve(source, { line: sentence, index: i, offset: start }, NO_TURN, resolving);
    }
  }
  return author;
}

/** «این پیام دیروز منتشر شد.» */
const OF_LETTER = /^این (?:پیام|نامه|بیانیه|یادداشت|سخنرانی|متن|اطلاعیه)(?: [^\s:]+){0,8} (?:شد|شده است|شده بود)[.]?$/u;

/** Whether a paragraph after an author's words is the reporter's again: an agency's formula, or speech of that author. */
function isReporter(paragraph: Paragraph, author: string | null, { reading }: Resolving): boolean {
  if (isAgency(paragraph.line.text) || OF_LETTER.test(paragraph.line.text)) return true;
  const [report] = paragraph.reports;
  if (report === undefined || author === null || report.clause.start > 0) return false;
  if (report.form !== 'colon' && report.form !== 'quote-after-verb' && report.form !== 'that-clause') return false;
  const { source } = sourceOfReport(paragraph.line, report, reading);
  return source.type === 'person' ? source.id === author : source.type === 'pronoun' && /^وی/u.test(paragraph.line.text);
}

/** What the form of the whole text tells of each paragraph; null where its own words have to tell. */
function byGenre(
  paragraphs: readonly Paragraph[],
  genre: Genre,
  resolving: Resolving,
): readonly (Found | null)[] {
  if (genre === 'interview')
    return readInterview(paragraphs, {
      interviewee: intervieweeOf(paragraphs, resolving),
      named: (paragraph, label) => namedBy(paragraph, label, resolving),
    });
  const author = isFirstPerson(genre) ? authorOf(paragraphs, resolving) : UNKNOWN;
  return readLetters(paragraphs, genre, {
    author,
    announcedBy: (index) => announcedBy(paragraphs, index, author, resolving),
    isReporter: (paragraph, speaker) => isReporter(paragraph, speaker, resolving),
  });
}

/** An editor's decision on the speaker (null: unknown) over what the rules say; the rules' own where it says the same. */
function decided(byRules: Attribution, speaker: string | null | undefined): Attribution {
  if (speaker === undefined || speaker === byRules.speaker) return byRules;
  return speaker === null ? UNKNOWN : { speaker, basis: 'editor', certain: true };
}

/**
 * Attributes what a document says: every report to a speaker, every statement to an occasion, by its reporting clauses,
 * the form of the text, people.yaml and the editors' decisions. What the rules cannot tell stays unknown.
 */
export function attribute(
  received: readonly Identified[],
  sidecar: Sidecar,
  gazetteer: Gazetteer,
): AttributedDocument {
  const paragraphs = withMasthead(received.map(paragraphOf));
  const genre = sidecar.genre ?? genreOf(paragraphs);
  const resolving = resolvingOf(paragraphs, gazetteer, sidecar);
  const given = byGenre(paragraphs, genre, resolving);
  const named = { ...resolving, reading: { ...resolving.reading, names: resolving.speakers.finder } };
  const reader = new Reader(paragraphs, named);
  const decisions = new Map(sidecar.decisions.map((decision) => [decision.segment, decision]));
  const log = new OccasionLog(sidecar);
  const unused: string[] = [];
  const written = paragraphs.filter(({ isFurniture }) => !isFurniture);
  const titles = titlesOf(written, genre);
  let follows = false;

  const attributed = paragraphs.map((paragraph, index): Attributed => {
    const { segment } = paragraph;
    const isTitle = paragraph === written[0] && written.length > 1;
    const isTitleLine = isTitle || titles.has(paragraph.line.text);
    const { found, goesOn } =
      given[index] === null || given[index] === undefined
        ? reader.find(index, follows, isTitleLine)
        : { found: given[index], goesOn: null };
    const decision = decisions.get(segment.id);
    const byRules = kindOf(paragraph, found, { isTitle, isLast: paragraph === written.at(-1) });
    const kind = decision?.kind ?? byRules;
    if (kind !== 'statement') {
      if (decision !== undefined && kind === byRules) unused.push(segment.id);
      if (!paragraph.isFurniture) follows = false;
      reader.step(index, kind, NOT_SPEECH, goesOn);
      const nothing = { attribution: NOT_SPEECH, utterances: [], occasion: null, doubt: null, clause: null };
      return { ...segment, kind, ...nothing };
    }
    const told = reader.attribute(found.told, index, log.open?.participants ?? []);
    const [first] = told;
    const attribution = decided(first?.attribution ?? UNKNOWN, decision?.speaker);
    if (decision !== undefined && kind === byRules && attribution === first?.attribution)
      unused.push(segment.id);
    const clause = first === undefined ? null : first.report;
    const occasionClause =
      clause === null || clause.form === 'continued' || clause.form === 'whole'
        ? null
        : {
            line: partOf(paragraph.line, clause.source.start, clause.source.end),
            source: relativeTo(first?.source ?? null, clause.source.start),
          };
    const occasion = log.step(segment.id, occasionClause, attribution.speaker, (span) =>
      peopleIn(
        resolving.names,
        index,
        { start: span.start + (clause?.source.start ?? 0), end: span.end + (clause?.source.start ?? 0) },
        resolving.day,
        gazetteer,
      ),
    );
    follows = true;
    reader.step(index, kind, attribution, goesOn);
    const utterances = utterancesOf(paragraph, told).map((utterance, i) =>
      i === 0 || utterance.speaker === first?.attribution.speaker
        ? { ...utterance, ...attribution }
        : utterance,
    );
    return {
      ...segment,
      kind,
      attribution,
      utterances,
      occasion,
      doubt: attribution.certain ? null : (first?.type ?? 'continued'),
      clause: clause === null || clause.clause.end === 0 ? null : editedSpan(paragraph, clause.clause),
    };
  });

  const ids = new Set(
    attributed.flatMap(({ utterances, attribution }) => [
      attribution.speaker,
      ...utterances.map(({ speaker }) => speaker),
    ]),
  );
  const provisional = [...ids].flatMap((id) => {
    const speaker = id === null ? null : resolving.speakers.find(id);
    return id === null || speaker === null ? [] : [[id, speaker] as const];
  });
  return {
    genre,
    segments: attributed,
    occasions: log.all,
    provisional: Object.fromEntries(provisional),
    named: resolving.names.named,
    unused,
  };
}

/** «آفتاب» above a headline: where a text was published is furniture. */
function withMasthead(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const at = paragraphs.findIndex(({ isFurniture }) => !isFurniture);
  const [first, second] = [paragraphs[at], paragraphs[at + 1]];
  if (first === undefined || second === undefined || second.isFurniture) return paragraphs;
  const isMasthead = MASTHEAD.test(first.line.text) && isHeadline(second);
  return isMasthead ? paragraphs.map((one) => (one === first ? { ...one, isFurniture: true } : one)) : paragraphs;
}

/** «… مطرح شد؛», «استاد دانشگاه در گفت‌وگو با مهر:»: the title goes on in the next line. */
const LEADS_ON = /[؛/:،] ?$/u;
/** How many lines there are at most above a report: the title, one that leads on to it, one that goes on with it. */
const TITLE_LINES = 3;

/** The texts of the lines above a report: all have the form of a headline, and a paragraph follows them. */
function titlesOf(written: readonly Paragraph[], genre: Genre): ReadonlySet<string> {
  if (written.length < 3) return new Set();
  let end = 1;
  while (end < TITLE_LINES && LEADS_ON.test(written[end - 1]?.line.text ?? '')) end += 1;
  const body = written.findIndex((paragraph, i) => i >= end && !isHeadline(paragraph));
  if (genre === 'report' && body > 0 && body <= TITLE_LINES) end = body;
  const lines = written.slice(0, end);
  return new Set(lines.map(({ line }) => line.text));
}

const relativeTo = (span: Span | null, start: number): Span =>
  span === null ? { start: 0, end: 0 } : { start: span.start - start, end: span.end - start };
