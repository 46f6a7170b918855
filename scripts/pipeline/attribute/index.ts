import type { Utterance } from '../../../src/schemas/data.ts';
import type { Genre, Kind, Sidecar } from '../../../src/schemas/seed.ts';
import type { Identified } from '../identify/index.ts';
import type { Span } from '../speech/index.ts';
import { type Attribution, type Doubt, NOT_SPEECH, UNKNOWN } from './attribution.ts';
import { byGenre, genreOf } from './genres/index.ts';
import { kindOf } from './kinds.ts';
import type { Gazetteer } from './names/gazetteer.ts';
import { peopleIn } from './names/names-in-text.ts';
import { type Occasion, OccasionLog } from './occasions/occasion-log.ts';
import { paragraphOf } from './paragraph.ts';
import { editedSpan, Reader, utterancesOf } from './reader.ts';
import { partOf } from './sources/collect.ts';
import { resolvingOf } from './sources/resolving.ts';
import type { NewSpeaker } from './sources/speakers.ts';
import { titlesOf, withMasthead } from './title-lines.ts';

export type { Attribution } from './attribution.ts';
export { DOUBTS, type Doubt } from './attribution.ts';
export { type Authorities, Gazetteer } from './names/gazetteer.ts';
export type { Occasion } from './occasions/occasion-log.ts';
export { documentDay } from './sources/resolve.ts';

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

const relativeTo = (span: Span | null, start: number): Span =>
  span === null ? { start: 0, end: 0 } : { start: span.start - start, end: span.end - start };
