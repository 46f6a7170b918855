import type { Person } from '../../../src/schemas/authority.ts';
import type { Kind, Sidecar } from '../../../src/schemas/seed.ts';
import { pointsOf } from '../../../src/text/dates/edtf.ts';
import { fold, foldWithOffsets } from '../../../src/text/fold.ts';
import type { Identified } from '../identify/index.ts';
import { type Attribution, type DOUBTS, NOT_SPEECH, UNKNOWN } from './attribution.ts';
import { type Clause, clauseOf } from './clause.ts';
import { continuations } from './continuation.ts';
import type { Gazetteer } from './gazetteer.ts';
import {
  countryBefore,
  type DocumentNames,
  holderOf,
  isNamedBefore,
  peopleIn,
  readNames,
} from './names-in-text.ts';
import { type Occasion, OccasionLog } from './occasion-log.ts';
import { pronounReferent, type Turn } from './pronoun.ts';
import { collectProvisional, type Provisional, roleKey } from './provisional.ts';
import { type Subject, subjectOf } from './subject.ts';
import { holdsElsewhere, isGeneric, thisRole } from './this-official.ts';
import { openingsOf, preambleOf, topicOf } from './topic.ts';
import { labelledNames, readTranscript } from './transcript.ts';

export interface Attributed extends Identified {
  readonly kind: Kind;
  readonly attribution: Attribution;
  readonly occasion: string | null;
  /** Why the speaker is unknown or uncertain; null where neither. */
  readonly doubt: keyof typeof DOUBTS | null;
}

export interface AttributedDocument {
  readonly segments: readonly Attributed[];
  readonly occasions: readonly Occasion[];
  /** Speakers whom people.yaml lacks. */
  readonly provisional: Readonly<Record<string, Person>>;
  /** Known people whom the text names. */
  readonly named: ReadonlySet<string>;
  /** Segments with a decision that changes nothing. */
  readonly unused: readonly string[];
}

/** A day (YYYY-MM-DD) the document is known to be about, for telling who held an office then. */
export interface DocumentDay {
  readonly day: string;
  readonly stated: boolean;
}

/** The first full day in the dates that editors gave the document's occasions. */
export function documentDay({ occasions }: Pick<Sidecar, 'occasions'>): DocumentDay | null {
  for (const { date } of occasions) {
    const point = pointsOf(date?.edtf ?? '').find(({ precision }) => precision === 'day');
    if (point !== undefined) return { day: point.first, stated: date?.status === 'stated' };
  }
  return null;
}

interface Context {
  readonly gazetteer: Gazetteer;
  readonly provisional: Provisional;
  readonly names: DocumentNames;
  readonly day: DocumentDay | null;
}

/** The offices of a person, folded: those of people.yaml, and those that the text gives. */
function rolesOf(speaker: string | null, { gazetteer, provisional }: Context): string[] {
  if (speaker === null) return [];
  const known = gazetteer.authorities.people[speaker]?.roles ?? [];
  const given = [...provisional.roles].filter(([, id]) => id === speaker).map(([role]) => role);
  return [...known.map(({ title }) => fold(title.fa)), ...given];
}

/** Makes statements of the paragraphs that go on with a quotation: they have speech, and no reporting clause. */
function withContinuations(segments: readonly Identified[]): Identified[] {
  const found = continuations(segments);
  return segments.map((segment, index): Identified => {
    const utterances = found.get(index);
    if (utterances === undefined) return segment;
    const nowhere = { clauseStart: 0, clauseEnd: 0, subjectStart: 0, subjectEnd: 0, verb: '' };
    return { ...segment, kind: 'statement', speech: { ...nowhere, utterances, isLoose: true } };
  });
}

function attributionOf(
  subject: Subject,
  index: number,
  clause: Clause,
  turn: Turn,
  context: Context,
): Attribution {
  const { gazetteer, provisional, names, day } = context;
  const byRole = (phrase: string): Attribution => {
    const speaker = provisional.roles.get(roleKey(phrase, gazetteer)) ?? null;
    return speaker === null ? UNKNOWN : { speaker, basis: 'title', certain: !isGeneric(phrase) };
  };
  switch (subject.type) {
    case 'person':
      return { speaker: subject.id, basis: 'name', certain: true };
    case 'title': {
      const { title, of } = subject.mention;
      const place =
        of === 'this' ? countryBefore(names, index, clause.offset, gazetteer) : (of ?? gazetteer.home);
      const holder = holderOf(title, place, names, day, gazetteer);
      if (holder === null) return byRole(clause.folded.slice(0, subject.mention.end));
      const isDoubtful =
        of === 'this' || (of === null && holdsElsewhere(title, turn.speaker, holder.id, gazetteer));
      if (isDoubtful && of === null && !isNamedBefore(names, index, holder.id, gazetteer)) return UNKNOWN;
      return { speaker: holder.id, basis: 'title', certain: holder.certain && !isDoubtful };
    }
    case 'role':
      return byRole(subject.phrase);
    case 'this-role':
      return thisRole(subject.noun, turn, rolesOf(turn.speaker, context));
    case 'pronoun':
      if (turn.preamble !== undefined) return turn.preamble;
      return pronounReferent(subject.also, clause.folded, turn);
    case 'elided':
      if (turn.preamble !== undefined) return { ...turn.preamble, certain: false };
      return turn.speaker === null ? UNKNOWN : { speaker: turn.speaker, basis: 'pronoun', certain: false };
    case 'new-name': // collected beforehand, so it is a person by now
    case 'unnamed':
      return UNKNOWN;
  }
}

/**
 * Attributes each statement of a document to a speaker and an occasion, by its reporting clause, the text before it,
 * people.yaml and the editors' decisions. What the rules cannot tell stays unknown.
 */
export function attribute(
  received: readonly Identified[],
  sidecar: Sidecar,
  known: Gazetteer,
): AttributedDocument {
  const openings = received.flatMap((segment) => openingsOf(segment));
  const reporting = received.map((segment) => clauseOf(segment, foldWithOffsets(segment.edited)));
  const provisional = collectProvisional([...reporting, ...openings], labelledNames(received), known);
  const gazetteer = known.with(provisional.people);
  const segments = withContinuations(readTranscript(received, gazetteer));
  const folded = readNames(segments, known).folded;
  const clauses = segments.map((segment, i) => clauseOf(segment, folded[i] ?? { text: '', offsets: [] }));
  const names = readNames(segments, gazetteer);
  const day = documentDay(sidecar);
  const context: Context = { gazetteer, provisional, names, day };
  const decisions = new Map(sidecar.decisions.map((decision) => [decision.segment, decision]));
  const log = new OccasionLog(sidecar);
  const unused: string[] = [];
  let turn: Turn = { speaker: null, participants: [], interrupted: false, topic: undefined, text: '' };

  const attributed = segments.map((segment, index): Attributed => {
    const decision = decisions.get(segment.id);
    const kind = decision?.kind ?? segment.kind;
    const clause = clauses[index] ?? null;
    if (kind !== 'statement') {
      if (decision !== undefined && kind === segment.kind) unused.push(segment.id);
      if (kind === 'narrative')
        turn = { ...turn, interrupted: true, topic: topicOf(segment.edited, gazetteer) };
      return { ...segment, kind, attribution: NOT_SPEECH, occasion: null, doubt: null };
    }
    const subject = clause === null ? null : subjectOf(clause.folded, gazetteer, clause.isPlural);
    const participants = log.open?.participants ?? [];
    const byRules =
      clause === null || subject === null
        ? UNKNOWN
        : attributionOf(
            subject,
            index,
            clause,
            { ...turn, participants, text: segment.edited, preamble: preambleOf(segment, turn, gazetteer) },
            context,
          );
    const attribution = decided(byRules, decision?.speaker);
    if (decision !== undefined && kind === segment.kind && attribution === byRules) unused.push(segment.id);
    const opened = log.step(segment.id, clause, attribution.speaker, (span) =>
      peopleIn(
        names,
        index,
        { start: span.start + (clause?.offset ?? 0), end: span.end + (clause?.offset ?? 0) },
        day,
        gazetteer,
      ),
    );
    turn = { speaker: attribution.speaker, participants: [], interrupted: false, topic: undefined, text: '' };
    const isPlain = clause !== null && clause.folded === '' && segment.speech?.verb === '';
    const doubt = subject === null || isPlain ? 'continued' : subject.type;
    return { ...segment, kind, attribution, occasion: opened, doubt: attribution.certain ? null : doubt };
  });

  const speakers = new Set(attributed.map((segment) => segment.attribution.speaker));
  return {
    segments: attributed,
    occasions: log.all,
    provisional: Object.fromEntries(Object.entries(provisional.people).filter(([id]) => speakers.has(id))),
    named: new Set([...names.named].filter((id) => id in known.authorities.people)),
    unused,
  };
}

/** An editor's decision on the speaker (null: unknown) over what the rules say; the rules' own where it says the same. */
function decided(byRules: Attribution, speaker: string | null | undefined): Attribution {
  if (speaker === undefined || speaker === byRules.speaker) return byRules;
  return speaker === null ? UNKNOWN : { speaker, basis: 'editor', certain: true };
}
