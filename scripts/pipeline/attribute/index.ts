import type { Utterance } from '../../../src/schemas/data.ts';
import type { Decision, Genre, Kind, Sidecar } from '../../../src/schemas/seed.ts';
import type { Doubt } from '../../diagnostics/index.ts';
import type { Identified } from '../identify/index.ts';
import type { Span } from '../speech/index.ts';
import { type Attribution, NOT_SPEECH, UNKNOWN } from './attribution.ts';
import { Decisions } from './decisions.ts';
import { byGenre, genreOf } from './genres/index.ts';
import { kindOf } from './kinds.ts';
import { withLinks } from './link-lines.ts';
import { peopleIn } from './names/names-in-text.ts';
import type { Gazetteer } from './names/registered/gazetteer.ts';
import { withNotes } from './note-lines.ts';
import { type Occasion, OccasionLog, type Unlisted } from './occasions/occasion-log.ts';
import { type Found, NOTHING_FOUND, type Paragraph, paragraphOf, type Told, wholeOf } from './paragraph.ts';
import { Reader } from './reader.ts';
import { partOf } from './sources/collect.ts';
import { resolvingOf } from './sources/resolving.ts';
import type { NewSpeaker } from './sources/speakers.ts';
import type { Resolving } from './sources/text-knowledge.ts';
import { titleLineOf, titlesOf, withMasthead } from './title-lines.ts';
import { editedSpan, utterancesOf } from './utterances.ts';

export type { Attribution } from './attribution.ts';
export { type Authorities, Gazetteer } from './names/registered/gazetteer.ts';
export type { AskedWords } from './names/registered/records-in-reach.ts';
export type { Occasion, Unlisted } from './occasions/occasion-log.ts';
export { documentDay } from './sources/resolve.ts';

export interface Attributed extends Identified {
  readonly kind: Kind;
  /** Of its first report; of no one where it is no statement. */
  readonly attribution: Attribution;
  /** What is said, in order, by whom. Offsets are UTF-16, into `edited`. */
  readonly utterances: readonly Utterance[];
  /** Whom its first utterance is said to; null where the text tells nobody. */
  readonly addressee: string | null;
  readonly occasion: string | null;
  /** Why the speaker is unknown or uncertain; null where neither. */
  readonly doubt: Doubt | null;
  /** The reporting clause of the first report; offsets are UTF-16, into `edited`. */
  readonly clause: Span | null;
}

/** Everybody who is known to say something in a segment, its first speaker first. */
export const speakersIn = ({
  attribution,
  utterances,
}: Pick<Attributed, 'attribution' | 'utterances'>): string[] => [
  ...new Set([attribution.speaker, ...utterances.map((said) => said.speaker)].filter((one) => one !== null)),
];

export interface AttributedDocument {
  readonly genre: Genre;
  readonly segments: readonly Attributed[];
  readonly occasions: readonly Occasion[];
  /** Speakers at an editor's occasion who are not among the participants that the editor listed. */
  readonly unlisted: readonly Unlisted[];
  /** Speakers whom people.yaml lacks: by name, as organisations, or unnamed; known people with other forms of their names. */
  readonly provisional: Readonly<Record<string, NewSpeaker>>;
  /** Known people whom the text names. */
  readonly named: ReadonlySet<string>;
  /** Segments with a decision that changes nothing. */
  readonly unused: readonly string[];
  /** Segments with a decision whose words are no longer there: it was not followed. */
  readonly moved: readonly string[];
}

/** What a document's paragraphs are attributed with, from the first to the last. */
class Attributing {
  readonly #paragraphs: readonly Paragraph[];
  readonly #resolving: Resolving;
  readonly #given: readonly (Found | null)[];
  readonly #reader: Reader;
  readonly #titles: ReadonlySet<string>;
  readonly #written: readonly Paragraph[];
  readonly #title: Paragraph | undefined;
  readonly decisions: Decisions;
  readonly log: OccasionLog;
  #follows = false;

  constructor(paragraphs: readonly Paragraph[], genre: Genre, resolving: Resolving, sidecar: Sidecar) {
    this.#paragraphs = paragraphs;
    this.#resolving = resolving;
    this.#given = byGenre(paragraphs, genre, resolving);
    const reading = { ...resolving.reading, names: resolving.speakers.finder };
    this.#reader = new Reader(paragraphs, { ...resolving, reading });
    this.#written = paragraphs.filter(({ isFurniture }) => !isFurniture);
    this.#title = titleLineOf(this.#written);
    this.#titles = titlesOf(this.#written, genre);
    this.decisions = new Decisions(sidecar, resolving.speakers);
    this.log = new OccasionLog(sidecar);
  }

  all(): Attributed[] {
    return this.#paragraphs.map((paragraph, index) => this.#next(paragraph, index));
  }

  /** What the form of the text tells of a paragraph, else what its own words tell. */
  #find(paragraph: Paragraph, index: number): ReturnType<Reader['find']> & { readonly byRules: Kind } {
    const isTitle = paragraph === this.#title && this.#written.length > 1;
    const isKicker = paragraph === this.#written[0] && !isTitle && this.#written.length > 1;
    const isTitleLine = isTitle || isKicker || this.#titles.has(paragraph.line.text);
    // A paragraph of marks alone is nobody's words, whatever stands around it.
    const given = paragraph.line.text.trim() === '' ? NOTHING_FOUND : (this.#given[index] ?? null);
    const found =
      given === null
        ? this.#reader.find(index, { follows: this.#follows, isTitle: isTitleLine })
        : { found: given, goesOn: null };
    if (isKicker && found.found.told.length === 0) return { ...found, byRules: 'heading' };
    const byRules = kindOf(paragraph, found.found, { isTitle, isLast: paragraph === this.#written.at(-1) });
    return { ...found, byRules };
  }

  #next(paragraph: Paragraph, index: number): Attributed {
    const { found, goesOn, byRules } = this.#find(paragraph, index);
    const decision = this.decisions.on(paragraph);
    const kind = decision?.kind ?? (decision?.utterances === undefined ? byRules : 'statement');
    if (kind === 'statement') {
      const told = kind === byRules ? found.told : [{ report: wholeOf(paragraph, 'continued') }];
      return this.#statement(paragraph, index, { told, goesOn, decision, isByRules: kind === byRules });
    }
    if (decision !== undefined && kind === byRules) this.decisions.unused.push(paragraph.segment.id);
    if (!paragraph.isFurniture) this.#follows = false;
    this.#reader.step(index, { kind, told: [], attribution: NOT_SPEECH, goesOn });
    const nothing = { attribution: NOT_SPEECH, utterances: [], addressee: null, occasion: null };
    return { ...paragraph.segment, kind, ...nothing, doubt: null, clause: null };
  }

  #statement(
    paragraph: Paragraph,
    index: number,
    { told, goesOn, decision, isByRules }: Telling,
  ): Attributed {
    const { segment } = paragraph;
    const attributed = this.#reader.attribute(told, index, this.log.open?.participants ?? []);
    const [first] = attributed;
    const own = first?.attribution ?? UNKNOWN;
    const attribution = this.decisions.attribution(own, decision?.speaker);
    const marked = this.decisions.utterances(paragraph, decision, attribution);
    const isNoted = decision?.doubt !== undefined && !attribution.certain;
    const to = this.decisions.addressee(decision?.addressee);
    const isSaidToOther = to !== undefined && attributed.some(({ addressee }) => addressee !== to);
    const changes = attribution !== own || marked !== undefined || isNoted || isSaidToOther;
    if (decision !== undefined && isByRules && !changes) this.decisions.unused.push(segment.id);
    const occasion = this.#occasion(segment.id, first, index, attribution.speaker);
    this.#follows = true;
    this.#reader.step(index, { kind: 'statement', told, attribution, goesOn });
    // What an editor says of the first speaker holds for the other utterances of the same one.
    const found =
      marked?.map((utterance) => ({ ...utterance, addressee: first?.addressee ?? null })) ??
      utterancesOf(paragraph, attributed).map((utterance) =>
        attribution !== own && utterance.speaker === own.speaker
          ? { ...utterance, ...attribution }
          : utterance,
      );
    const utterances = to === undefined ? found : found.map((one) => ({ ...one, addressee: to }));
    const clause = first?.report.clause;
    return {
      ...segment,
      kind: 'statement',
      attribution: attributionOf(utterances[0] ?? attribution),
      utterances,
      addressee: utterances[0]?.addressee ?? null,
      occasion,
      doubt: attribution.certain || isNoted ? null : (first?.type ?? 'continued'),
      clause: clause === undefined || clause.end === 0 ? null : editedSpan(paragraph, clause),
    };
  }

  /** The occasion that a statement belongs to: the one its clause opens, else the one that is open. */
  #occasion(
    id: string,
    first: ReturnType<Reader['attribute']>[number] | undefined,
    index: number,
    speaker: string | null,
  ): string | null {
    const line = this.#paragraphs[index]?.line;
    const report = first?.report;
    const isClause = report !== undefined && report.form !== 'continued' && report.form !== 'whole';
    const start = report?.source.start ?? 0;
    const clause =
      isClause && line !== undefined
        ? {
            line: partOf(line, start, report.source.end),
            source: {
              start: (first?.source?.start ?? start) - start,
              end: (first?.source?.end ?? start) - start,
            },
          }
        : null;
    const { names, day, reading } = this.#resolving;
    return this.log.step(id, clause, speaker, (span) =>
      peopleIn(
        index,
        { start: span.start + start, end: span.end + start },
        { names, date: day, gazetteer: reading.gazetteer },
      ),
    );
  }
}

const attributionOf = ({ speaker, basis, certain }: Attribution): Attribution => ({
  speaker,
  basis,
  certain,
});

/** A paragraph that reports, and how it was found. */
interface Telling {
  readonly told: readonly Told[];
  readonly goesOn: ReturnType<Reader['find']>['goesOn'];
  readonly decision: Decision | undefined;
  /** The rules take it for a statement, too. */
  readonly isByRules: boolean;
}

/** The speakers of a document whom people.yaml lacks, by id. */
function provisionalOf(segments: readonly Attributed[], { speakers }: Resolving): Record<string, NewSpeaker> {
  const ids = new Set(
    segments.flatMap(({ utterances, attribution }) => [
      attribution.speaker,
      ...utterances.flatMap(({ speaker, addressee }) => [speaker, addressee]),
    ]),
  );
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const speaker = id === null ? null : speakers.find(id);
      return id === null || speaker === null ? [] : [[id, speaker] as const];
    }),
  );
}

/**
 * Attributes what a document says: every report to a speaker, every statement to an occasion, by its reporting clauses,
 * the form of the text, people.yaml and the editors' decisions. What the rules cannot tell stays unknown. `noteMarks` is how
 * many marks of footnotes were taken out of the text's words when it was taken out of its format.
 */
export function attribute(
  received: readonly Identified[],
  sidecar: Sidecar,
  gazetteer: Gazetteer,
  noteMarks = 0,
): AttributedDocument {
  const paragraphs = withNotes(withLinks(withMasthead(received.map(paragraphOf))), noteMarks);
  const genre = sidecar.genre ?? genreOf(paragraphs);
  const resolving = resolvingOf(paragraphs, gazetteer, sidecar);
  const attributing = new Attributing(paragraphs, genre, resolving, sidecar);
  const segments = attributing.all();
  return {
    genre,
    segments,
    occasions: attributing.log.all,
    unlisted: attributing.log.unlisted,
    provisional: provisionalOf(segments, resolving),
    named: resolving.names.named,
    unused: attributing.decisions.unused,
    moved: attributing.decisions.moved,
  };
}
