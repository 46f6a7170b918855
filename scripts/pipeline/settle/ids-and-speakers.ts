import type { Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import type { Diagnostic } from '../../diagnostics/index.ts';
import type { Gazetteer } from '../attribute/index.ts';
import { type AttributedDocument, attribute } from '../attribute/index.ts';
import { type Identification, identify, type Setting } from '../identify/index.ts';
import { reportSpeaker, vanished } from '../identify/report-ids.ts';
import type { Segment } from '../segment/index.ts';
import { spellAll } from './editors-spelling.ts';

/** A text whose segments have ids and speakers. */
export interface Recognised extends Identification {
  readonly spelled: ReturnType<typeof spellAll>;
  readonly attributed: AttributedDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/** Ids and speakers depend on one another; they agree after one round, or two where words were changed. */
const ROUNDS = 4;

/**
 * Gives ids and speakers. Editors' decisions about speakers name ids, and an id must not come to stand for another
 * person's words: so segments are identified, attributed, and identified again with the speakers known, until nothing
 * changes. An id that would stand for another speaker even then is reported as lost.
 */
export function recognise(
  segments: readonly Segment[],
  ledger: Ledger,
  sidecar: Sidecar,
  gazetteer: Gazetteer,
  setting: Setting,
): Recognised {
  const published = withPresentNames(ledger, gazetteer);
  let speakers: readonly (string | null)[] | undefined;
  for (let round = 1; ; round += 1) {
    const { value, diagnostics } = identify(segments, published, { ...setting, speakers });
    const spelled = spellAll(value.segments, sidecar.spellings);
    const attributed = attribute(spelled.segments, sidecar, gazetteer);
    const found = attributed.segments.map(({ attribution }) => attribution.speaker);
    const isSettled = !hasChanged(published, value) || String(found) === String(speakers);
    if (isSettled || round === ROUNDS) {
      const told = [...diagnostics, ...changedSpeakers(published, value, attributed, setting.file)];
      return {
        ...value,
        ledger: withSpeakers(value.ledger, attributed),
        spelled,
        attributed,
        diagnostics: told,
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
  published: Ledger,
  { ledger }: Identification,
  { segments }: AttributedDocument,
  file: string,
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
