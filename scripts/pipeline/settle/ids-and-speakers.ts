import { isDeepStrictEqual } from 'node:util';
import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import type { Diagnostic, Outcome } from '../../diagnostics/index.ts';
import type { Gazetteer } from '../attribute/gazetteer.ts';
import { type AttributedDocument, attribute } from '../attribute/index.ts';
import { type Identification, identify, reportSpeaker, type Speakers, vanished } from '../identify/index.ts';
import type { YamlFile } from '../read/index.ts';
import type { Segment } from '../segment/index.ts';
import { spellAll } from './editors-spelling.ts';

/** With what ids and speakers are given. */
export interface Settling {
  /** The ledger as it was published, and its path. */
  readonly ledger: Ledger;
  readonly ledgerPath: string;
  readonly sidecar: YamlFile<Sidecar>;
  readonly gazetteer: Gazetteer;
  /** The day (YYYY-MM-DD) of this ingest; null where nothing is to be dated. */
  readonly today: string | null;
}

/** A text whose segments have ids and speakers. */
export interface Settled extends Identification {
  readonly spelled: ReturnType<typeof spellAll>;
  readonly attributed: AttributedDocument;
}

/** Ids and speakers depend on one another; they agree after one round, or two where words were changed. */
const ROUNDS = 4;

/**
 * Gives ids and speakers. Editors' decisions about speakers name ids, and an id must not come to stand for another
 * person's words: so segments are identified, attributed, and identified again with the speakers known, until nothing
 * changes. An id that would stand for another speaker even then is reported as lost.
 */
export function settle(
  segments: readonly Segment[],
  { ledger, ledgerPath: file, sidecar, gazetteer, today }: Settling,
): Outcome<Settled> {
  const published = withPresentNames(ledger, gazetteer);
  let speakers: Speakers;
  for (let round = 1; ; round += 1) {
    const identified = identify(segments, published, { file, decisions: sidecar, speakers, today });
    const { value } = identified;
    const spelled = spellAll(value.segments, sidecar.value.spellings);
    const attributed = attribute(spelled.segments, sidecar.value, gazetteer);
    const found = attributed.segments.map(({ attribution }) => attribution.speaker);
    const isSettled = !hasChanged(published, value) || isDeepStrictEqual(found, speakers);
    if (isSettled || round === ROUNDS) {
      const changed = changedSpeakers({ published, file }, value, attributed);
      return {
        value: { ...value, ledger: withSpeakers(value.ledger, attributed), spelled, attributed },
        diagnostics: [...identified.diagnostics, ...changed],
      };
    }
    speakers = found;
  }
}

/** True where any id is not where it was, with the words it had. */
function hasChanged(published: Ledger, { ledger, segments }: Identification): boolean {
  const before = Object.entries(published.ids).filter(([, { state }]) => state === 'live');
  return (
    before.length > 0 &&
    (before.length !== segments.length ||
      before.some(
        ([id, { fingerprint }], i) => segments[i]?.id !== id || ledger.ids[id]?.fingerprint !== fingerprint,
      ))
  );
}

/** The ledger with the ids that people have now, where they had others. */
function withPresentNames(ledger: Ledger, { authorities }: Gazetteer): Ledger {
  const present = new Map(
    Object.entries(authorities.people).flatMap(([id, { formerly }]) =>
      formerly.map((old) => [old, id] as const),
    ),
  );
  if (present.size === 0) return ledger;
  const ids = Object.entries(ledger.ids).map(([id, entry]) => [
    id,
    entry.speaker === undefined ? entry : { ...entry, speaker: present.get(entry.speaker) ?? entry.speaker },
  ]);
  return { ...ledger, ids: Object.fromEntries(ids) };
}

/** Ids whose speaker is not the published one: a warning where the words are the same, else they are lost. */
function changedSpeakers(
  { published, file }: { readonly published: Ledger; readonly file: string },
  { ledger }: Identification,
  { segments }: AttributedDocument,
): Diagnostic[] {
  return segments.flatMap(({ id, attribution: { speaker } }) => {
    const before = published.ids[id];
    if (before?.speaker === undefined || before.speaker === speaker) return [];
    const sameWords = ledger.ids[id]?.fingerprint === before.fingerprint;
    return sameWords || speaker === null
      ? [reportSpeaker(id, before.speaker, speaker, file)]
      : [vanished(id, file)];
  });
}

function withSpeakers(ledger: Ledger, { segments }: AttributedDocument): Ledger {
  const ids = { ...ledger.ids };
  for (const { id, kind, attribution } of segments) {
    const entry = ids[id];
    if (entry === undefined) continue;
    const { fingerprint, words, state, statement } = entry;
    const isOrWas = kind === 'statement' || statement === true;
    // Always the same keys in the same order: the file differs only where something has changed.
    ids[id] = {
      fingerprint,
      ...(words !== undefined && { words }),
      state,
      ...(attribution.speaker !== null && { speaker: attribution.speaker }),
      ...(isOrWas && { statement: true as const }),
    };
  }
  return { ...ledger, ids };
}
