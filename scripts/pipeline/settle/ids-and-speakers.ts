import { isDeepStrictEqual } from 'node:util';
import type { Basis, Ledger, Sidecar } from '../../../src/schemas/seed.ts';
import { fold, foldedBetween } from '../../../src/text/fold.ts';
import { receivedWords } from '../../../src/text/intervention.ts';
import type { Diagnostic, Outcome } from '../../diagnostics/index.ts';
import { presentNamesOf } from '../addresses/index.ts';
import type { Attributed, Gazetteer } from '../attribute/index.ts';
import { type AttributedDocument, attribute, speakersIn } from '../attribute/index.ts';
import {
  endsOf,
  type Identification,
  identify,
  liveEntry,
  reportSpeaker,
  strayed,
  type Voice,
  vanished,
  type Worded,
  withdraw,
} from '../identify/index.ts';
import type { Received, YamlFile } from '../read/index.ts';
import type { Segment } from '../segment/index.ts';
import { spellAll } from './editors-spelling.ts';

/** With what ids and speakers are given. */
export interface Settling {
  /** The ledger as it was published, and its path. */
  readonly ledger: Ledger;
  readonly ledgerPath: string;
  /** The document's id, and its text as it was received. */
  readonly document: string;
  readonly received: Pick<Received, 'file' | 'noteMarks'>;
  /** What segments of the last edition said, by id: asked for only where something is withdrawn. */
  readonly lastWords: () => ReadonlyMap<string, Worded>;
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
export function settle(segments: readonly Segment[], settling: Settling): Outcome<Settled> {
  const { ledger, ledgerPath: file, received, sidecar, gazetteer, today } = settling;
  const published = withPresentNames(ledger, gazetteer);
  let voices: readonly Voice[] | undefined;
  for (let round = 1; ; round += 1) {
    const identified = identify(segments, published, {
      file,
      source: received.file,
      decisions: sidecar,
      voices,
      today,
    });
    const { value } = identified;
    const spelled = spellAll(value.segments, sidecar.value.spellings);
    const attributed = attribute(spelled.segments, sidecar.value, gazetteer, received.noteMarks);
    const found = attributed.segments.map(voiceOf);
    const isSameText = !hasChanged(published, value);
    const isSettled = isSameText || isDeepStrictEqual(found, voices);
    if (isSettled || round === ROUNDS) {
      const heard = withSpeakers(value.ledger, { segments: attributed.segments, voices: found });
      const wrong = [
        ...changedSpeakers({ published, file, isSameText }, heard, { attributed, sidecar: sidecar.value }),
        ...strayedIds(heard, attributed, { file, voices: found }),
      ];
      const last = lastOf(heard, settling, { segments: attributed.segments, voices: found });
      return {
        value: { ...value, ledger: last, spelled, attributed },
        diagnostics: [...identified.diagnostics, ...wrong],
      };
    }
    voices = found;
  }
}

/** Who speaks in a segment, and the words that are said, as received. */
function voiceOf({ attribution, utterances, source, interventions, folded, words }: Attributed): Voice {
  const { speaker } = attribution;
  const spoken = receivedWords(source, interventions, utterances);
  const isFoldedAlike = spoken !== null && words === folded.text;
  const said = isFoldedAlike
    ? utterances.map(({ start, end }) => foldedBetween(folded, start, end)).join(' ')
    : spoken && fold(spoken);
  const named = speakersIn({ attribution, utterances });
  return { speaker, voices: new Set(named), spoken, said };
}

/** A text, and who says what in each of its segments. */
interface Heard {
  readonly segments: readonly Attributed[];
  readonly voices: readonly Voice[];
}

/** The ledger as it is kept: of what is withdrawn, nothing that can be read. */
function lastOf(ledger: Ledger, { document, lastWords }: Settling, { segments, voices }: Heard): Ledger {
  const present = segments.map(({ source }, i): Worded => ({ source, spoken: voices[i]?.spoken ?? null }));
  return withdraw(ledger, { document, lastWords, present });
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
  const names = presentNamesOf(authorities.people);
  const ids = Object.entries(ledger.ids).map(([id, entry]) => [
    id,
    entry.speaker === undefined ? entry : { ...entry, speaker: names.presentName(entry.speaker) },
  ]);
  return { ...ledger, ids: Object.fromEntries(ids) };
}

/** The bases by which a speaker is known for certain to be another than before, though the words are the same. */
const BY_NAME: ReadonlySet<Basis> = new Set(['name', 'editor']);

/** What was published, and whether the text has the same paragraphs in the same order still. */
interface Before {
  readonly published: Ledger;
  readonly file: string;
  readonly isSameText: boolean;
}

/**
 * The segments whose speaker can be another one because an editor has decided on a segment before them: a pronoun follows
 * whom that segment names now and did not before, or no longer follows whom it named. What the rules alone have changed is none of these.
 */
function afterDecisions(
  published: Ledger,
  { segments, moved }: Pick<AttributedDocument, 'segments' | 'moved'>,
  { decisions }: Sidecar,
): ReadonlySet<string> {
  const decided = new Set(
    decisions
      .filter(({ speaker, kind, utterances }) => speaker !== undefined || kind !== undefined || utterances)
      .map(({ segment }) => segment)
      .filter((id) => !moved.includes(id)),
  );
  const [namedNow, namedBefore, following] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const segment of segments) {
    const { id, attribution } = segment;
    const before = published.ids[id]?.speaker;
    const isFollowing = attribution.speaker !== null && namedNow.has(attribution.speaker);
    if (isFollowing || (before !== undefined && namedBefore.has(before))) following.add(id);
    if (!decided.has(id)) continue;
    const named = new Set(speakersIn(segment));
    if (before !== undefined && !named.delete(before)) namedBefore.add(before);
    for (const speaker of named) namedNow.add(speaker);
  }
  return following;
}

/**
 * Ids whose speaker is not the published one. Where the words are the same, and the text or an editor names the speaker,
 * the attribution was put right: a warning. So it was where no paragraph of the text has changed, and an editor has decided
 * on a segment before: a pronoun follows it. Else the id would stand for words of somebody else: it is lost.
 */
function changedSpeakers(
  { published, file, isSameText }: Before,
  ledger: Ledger,
  { attributed, sidecar }: { readonly attributed: AttributedDocument; readonly sidecar: Sidecar },
): Diagnostic[] {
  const decided = new Set(
    sidecar.decisions.flatMap(({ segment, speaker }) => (speaker === undefined ? [] : [segment])),
  );
  const following = isSameText ? afterDecisions(published, attributed, sidecar) : new Set<string>();
  return attributed.segments.flatMap(({ id, attribution: { speaker, basis } }) => {
    const before = published.ids[id];
    if (before?.speaker === undefined || before.speaker === speaker) return [];
    if (speaker === null) return [reportSpeaker(id, before.speaker, speaker, file)];
    const sameWords = ledger.ids[id]?.fingerprint === before.fingerprint;
    return sameWords && (BY_NAME.has(basis) || decided.has(id) || following.has(id))
      ? [reportSpeaker(id, before.speaker, speaker, file)]
      : [vanished(id, file)];
  });
}

/** Retired ids that lead to paragraphs of this text in which their speaker says nothing, and somebody else does. */
function strayedIds(
  ledger: Ledger,
  { segments }: AttributedDocument,
  { file, voices }: { readonly file: string; readonly voices: readonly Voice[] },
): Diagnostic[] {
  const heard = new Map(segments.map(({ id }, i) => [id, voices[i]?.voices]));
  return Object.entries(ledger.ids).flatMap(([id, { state, speaker }]) => {
    if (state === 'live' || speaker === undefined) return [];
    const other = endsOf(ledger, id).find((end) => {
      const there = heard.get(end);
      return there !== undefined && there.size > 0 && !there.has(speaker);
    });
    return other === undefined ? [] : [strayed(id, other, speaker, file)];
  });
}

function withSpeakers(ledger: Ledger, { segments, voices }: Heard): Ledger {
  const ids = { ...ledger.ids };
  for (const [i, segment] of segments.entries()) {
    const { id, kind, words, attribution } = segment;
    const last = ids[id];
    if (last === undefined) continue;
    // The last person whose words it was is remembered through editions in which nobody is known to speak.
    const speaker = attribution.speaker ?? last.speaker;
    const isOrWas = kind === 'statement' || last.statement === true;
    ids[id] = liveEntry({ words }, last.fingerprint ?? '', {
      said: voices[i]?.said ?? null,
      last: { state: 'live', ...(speaker && { speaker }), ...(isOrWas && { statement: true }) },
    });
  }
  return { ...ledger, ids };
}
