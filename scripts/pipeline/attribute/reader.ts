import type { Kind } from '../../../src/schemas/seed.ts';
import { findReports, isLoose, openClause, type Report, type Span } from '../speech/index.ts';
import { addresseeOf, afterSource } from './addressees/addressee.ts';
import { type Attribution, UNKNOWN } from './attribution.ts';
import { type Continuation, Continuations, continued, isSure } from './continuation.ts';
import { announcedBy } from './genres/author.ts';
import { type Label, labelled, labelOf } from './genres/labels.ts';
import { isToldInPassing } from './genres/told-in-passing.ts';
import { saysWe } from './genres/voice.ts';
import { mentionEnd } from './mention-end.ts';
import type { Line } from './names/line.ts';
import { newNameAt } from './names/new-name.ts';
import { isColon, isReportersOwn, isSaidWhole, isWritten, namingLine } from './naming-lines.ts';
import { type Found, NOTHING_FOUND, type Paragraph, restOf, type Told } from './paragraph.ts';
import { isAskedByPress } from './press-question.ts';
import { sourceOf } from './sources/clause.ts';
import { GOES_ON, partOf, sourceOfReport } from './sources/collect.ts';
import { NO_TURN, type Turn } from './sources/pronoun.ts';
import { resolve } from './sources/resolve.ts';
import { sourceAt } from './sources/source.ts';
import { isIntroduced, isSomebody, type Reading, reachOf } from './sources/source-kinds.ts';
import type { Resolving } from './sources/text-knowledge.ts';
import { once, preambleOf, topicOf } from './sources/topic.ts';
import type { Attributing } from './utterances.ts';

/** How many paragraphs a lead has at most, with the title. */
const LEAD = 3;

/** Whose words follow, and whom they are said to. */
interface Voice {
  readonly attribution: Attribution | undefined;
  readonly addressee: string | null;
}
const NO_VOICE: Voice = { attribution: undefined, addressee: null };

/** Follows a document from paragraph to paragraph. */
export class Reader {
  readonly #paragraphs: readonly Paragraph[];
  readonly #resolving: Resolving;
  readonly #reading: Reading;
  readonly #continuations = new Continuations();
  #turn: Turn = NO_TURN;
  readonly #said = new Set<string>();
  /** Whom the last report was said to. */
  #addressee: string | null = null;
  /** Whose writing was quoted last. */
  #writer: Attribution = UNKNOWN;

  constructor(paragraphs: readonly Paragraph[], resolving: Resolving) {
    this.#paragraphs = paragraphs;
    this.#resolving = resolving;
    this.#reading = resolving.reading;
  }

  readonly #holderOf = (office: string): string | null => this.#resolving.speakers.holderOf(office);

  /** What a paragraph reports, where the form of the whole text does not tell. */
  find(
    index: number,
    { follows, isTitle }: { readonly follows: boolean; readonly isTitle: boolean },
  ): { found: Found; goesOn: ReturnType<Continuations['goesOn']> } {
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined || paragraph.isFurniture) return { found: NOTHING_FOUND, goesOn: null };
    const { line, scan } = paragraph;
    const label = isTitle && !isSaidWhole(paragraph) ? null : labelOf(paragraph);
    const later = this.#paragraphs.slice(index + 1, index + 6);
    if (!isTitle && follows && this.#continuations.isWithinMessage(paragraph, later))
      return this.#goOn(paragraph, index, 'message');
    const reports = findReports(scan, {
      isNamedAt: (text, offset) => this.#isNamedAt(paragraph, text, offset),
      mentionEnd: (_, offset) => mentionEnd(line, offset, this.#resolving),
    })
      .filter((report, i, all) => i + 1 === all.length || !isAskedByPress(line.text, report))
      .filter((report) => report.form !== 'speech-act' || this.#isOfSomebody(line, report));
    const first = reports[0];
    const isBehind = (one: Label): boolean =>
      first === undefined ||
      first.clause.start >= one.after ||
      ((first.cue?.start ?? 0) >= one.after && reports.every(isLoose));
    if (label !== null && label.after < line.text.length && isBehind(label)) {
      if (label.kind === 'metadata') return { found: { told: [], kind: 'narrative' }, goesOn: null };
      // «X: AFP»: whose picture it is; speech in a Persian text has Persian letters.
      if (!/\p{Script=Arabic}/u.test(line.text.slice(label.after)))
        return { found: NOTHING_FOUND, goesOn: null };
      const by = labelled(line, label, this.#reading);
      // «خبرگزاری فارس: سرمربی تیم گفت: …»: there the outlet's name is no label of words of its own.
      if (by !== null && !(by.type === 'organisation' && reports.length > 0)) {
        const report = restOf(paragraph, 'label', { start: label.start, end: label.end }, label.after);
        return { found: { told: [{ report }], kind: 'statement' }, goesOn: null };
      }
    }
    const isVoice = !isTitle && this.#continuations.isVoiceOpen(follows);
    if (isVoice && isToldInPassing(paragraph, reports, this.#resolving))
      return this.#goOn(paragraph, index, follows ? 'voice' : 'headed');
    if (reports.length === 0 && this.#continuations.isHeading(paragraph, later))
      return { found: NOTHING_FOUND, goesOn: null };
    // «X گفت:» ends the paragraph before: what is told in passing in this one is part of X's words.
    if (reports.length > 0 && (isTitle || !this.#continuations.isAnnounced || !reports.every(isLoose)))
      return { found: { told: reports.map((report) => ({ report })), kind: null }, goesOn: null };
    // A text may begin with the speech that announces a list: its items are no title.
    const isListed = follows && this.#continuations.isItem(paragraph);
    const goesOn = isTitle && !isListed ? null : this.#continuations.goesOn(paragraph, follows, later);
    if (goesOn === null) return { found: NOTHING_FOUND, goesOn };
    return this.#goOn(paragraph, index, goesOn);
  }

  /** A paragraph as the words that it goes on with. */
  #goOn(paragraph: Paragraph, index: number, goesOn: Continuation): ReturnType<Reader['find']> {
    const { attribution, addressee } = this.#goingOn(index, goesOn);
    if (goesOn === 'announced' && isReportersOwn(paragraph.line.text, attribution, this.#reading))
      return { found: NOTHING_FOUND, goesOn: null };
    return { found: continued(paragraph, attribution, addressee), goesOn };
  }

  /** Whether it can be read who does an act of speech: where it cannot, it is hardly one. */
  #isOfSomebody(line: Line, report: Report): boolean {
    return isSomebody(sourceOfReport(line, report, this.#reading).source);
  }

  /** Whose words a paragraph goes on with, and whom they are said to. */
  #goingOn(index: number, goesOn: Continuation): Voice {
    if (goesOn === 'announced') return this.#announced(index) ?? NO_VOICE;
    const { speaker, isCertain } = this.#turn;
    if (speaker === null) return NO_VOICE;
    const paragraph = this.#paragraphs[index];
    // Under a heading, too, «ما» is the only one whom the text lets speak.
    const isOnly = goesOn === 'headed' && speaker === this.#resolving.onlySpeaker;
    const certain =
      isCertain && (isSure(goesOn, paragraph) || (isOnly && paragraph !== undefined && saysWe(paragraph)));
    return { attribution: { speaker, basis: 'pronoun', certain }, addressee: this.#addressee };
  }

  /** Whom the paragraph before names, where it announces the words of this one. */
  #announced(index: number): Voice | null {
    const written = this.#paragraphs.slice(0, index).filter((one) => !one.isFurniture || isColon(one));
    const [last, above] = written.slice(-2).reverse();
    const told = last === undefined ? null : this.#announcement(this.#paragraphs.indexOf(last));
    // A heading may stand between.
    return told ?? (above === undefined ? null : this.#announcement(this.#paragraphs.indexOf(above)));
  }

  /** Who speaks next, if a paragraph ends by saying so: «X در صفحهٔ خود نوشت:», «X، مجری برنامه، دربارهٔ …:». */
  #announcement(index: number): Voice | null {
    const paragraph = this.#paragraphs[index];
    const clause = paragraph === undefined || isColon(paragraph) ? null : openClause(paragraph.scan);
    const line = namingLine(this.#paragraphs, index);
    if (clause !== null && line?.isBroken !== true && isWritten(paragraph))
      return this.#attribute({ report: { ...clause, mode: 'direct', contents: [] } }, index, 0);
    if (line === null) return null;
    const source = sourceOf(line, this.#reading);
    if (!['person', 'new-name', 'office', 'title', 'unnamed'].includes(source.type)) return null;
    const place = { line, index, offset: 0 };
    const attribution = resolve(source, place, this.#turn, this.#resolving);
    // «X، رئیس اتحادیه:», and nothing else: a name with its office before a colon leads to that one's words.
    const isLabel = isIntroduced(source) && (line.isBroken || reachOf(source) >= line.text.trimEnd().length);
    return { attribution: { ...attribution, certain: isLabel && attribution.certain }, addressee: null };
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
    const office = text.slice(source.start, source.end);
    const isLong = office.includes(' ') && this.#resolving.offices.has(office);
    return isLong || this.#resolving.speakers.hasOffice(office);
  }

  /** Who makes a report. `from` is where the text before its clause begins that may say whom a pronoun means. */
  #attribute({ report, by, to = null }: Told, index: number, from: number): Attributing {
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined) throw new RangeError(`Unexpected paragraph ${index}`);
    const { line } = paragraph;
    const own = { report, source: null, addressee: to };
    if (by !== undefined) return { ...own, attribution: by, type: 'continued' };
    if (report.form === 'continued' || report.form === 'whole')
      return { ...own, attribution: UNKNOWN, type: 'continued' };
    const { source, clause } =
      report.form === 'label'
        ? {
            source:
              labelled(line, report.source, this.#reading) ??
              sourceAt(partOf(line, 0, report.source.end), report.source.start, this.#reading),
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
    const place = { line: clause, index, offset: report.source.start };
    const isOfWriting = report.form === 'message' && source.type === 'elided';
    const attribution = isOfWriting
      ? this.#authorOfWriting(index, turn)
      : resolve(source, place, turn, this.#resolving);
    if (report.form === 'message') this.#writer = attribution;
    const span = source.end > source.start ? spanOf(source, offset) : null;
    const clauseOf = { report, afterSource: afterSource(source, offset, report.clause.start) };
    const addressee = addresseeOf(line, clauseOf, { index, speaker: attribution.speaker }, this.#resolving);
    return { report, attribution, type: source.type, source: span, addressee };
  }

  /** «در پایان این بیانیه آمده است:»: whoever was said to have issued it, else whoever spoke last, but for an outlet. */
  #authorOfWriting(index: number, turn: Turn): Attribution {
    if (this.#writer.speaker !== null) return this.#writer;
    const issued = announcedBy(this.#paragraphs, index, UNKNOWN, this.#resolving);
    if (issued.speaker !== null) return issued;
    const last = turn.speaker;
    if (last === null || this.#resolving.speakers.kindOf(last) === 'organisation') return UNKNOWN;
    return { speaker: last, basis: 'pronoun', certain: turn.isSameParagraph && turn.isCertain };
  }

  /** Attributes the reports of one paragraph, in order; each is the turn before the next. */
  attribute(told: readonly Told[], index: number, participants: readonly string[]): Attributing[] {
    this.#turn = { ...this.#turn, participants, isSameParagraph: false };
    let from = 0;
    let last: Attributing | null = null;
    return told.map((one): Attributing => {
      // A quotation just behind a report is of the same one, to the same one.
      const isMore = last !== null && one.report.form === 'continued' && one.by === undefined;
      const goingOn =
        isMore && last !== null
          ? { by: { ...last.attribution, basis: 'pronoun' as const }, to: last.addressee }
          : {};
      const attributing = this.#attribute({ ...one, ...goingOn }, index, from);
      last = attributing;
      const { attribution, report } = attributing;
      if (attribution.speaker !== null) this.#said.add(attribution.speaker);
      this.#addressee = attributing.addressee;
      from = Math.max(from, report.clause.end, ...report.contents.map(({ end }) => end));
      this.#turn = {
        ...NO_TURN,
        participants,
        speaker: attribution.speaker,
        isCertain: attribution.certain,
        hasReports: true,
        said: this.#said,
        isSameParagraph: true,
      };
      return attributing;
    });
  }

  /** Is told what became of a paragraph: the speaker whom an editor may have decided on, and what it tells. */
  step(
    index: number,
    {
      kind,
      told,
      attribution,
      goesOn,
    }: {
      readonly kind: Kind;
      readonly told: readonly Told[];
      readonly attribution: Attribution;
      readonly goesOn: Continuation | null;
    },
  ): void {
    const paragraph = this.#paragraphs[index];
    if (paragraph === undefined) return;
    if (kind === 'furniture') {
      if (isColon(paragraph) && this.#announcement(index) !== null) this.#continuations.announce();
      else this.#continuations.interrupt(paragraph);
      return;
    }
    const announces = this.#announcement(index) !== null;
    if (kind === 'heading' && !announces) {
      this.#continuations.head();
      return;
    }
    this.#continuations.step(paragraph, {
      isStatement: kind === 'statement',
      isLabelled: told[0]?.report.form === 'label' || goesOn === 'announced',
      last: told.at(-1)?.report,
      goesOn,
      announces,
    });
    // A lead of whole sentences in the place of a title is about somebody, as a narrative paragraph is.
    if (kind === 'narrative' || (kind === 'headline' && /\.\s*$/u.test(paragraph.line.text))) {
      this.#turn = {
        ...this.#turn,
        interrupted: true,
        topic: once(() => topicOf(paragraph.line.text, this.#reading, this.#holderOf)),
      };
    } else if (kind === 'statement' && attribution.basis === 'editor') {
      this.#turn = { ...this.#turn, speaker: attribution.speaker, isCertain: attribution.certain };
    }
  }
}

const spanOf = ({ start, end }: Span, offset: number): Span => ({ start: start + offset, end: end + offset });
