import { type Diagnostic, phrase, said, startOf } from '../../diagnostics/index.ts';
import type { Segment } from '../segment/index.ts';
import type { Relation } from './match-editions.ts';

interface Reported {
  readonly file: string;
  /** The ids of the last edition that are concerned; `keeper` is the one that stays, or is given up in a split. */
  readonly ids: readonly string[];
  readonly keeper: string;
  readonly relation: Relation;
  readonly segments: readonly Segment[];
}

/** Says what was decided by likeness. */
export function reportRelation({ file, ids, keeper, relation, segments }: Reported): Diagnostic {
  const lines = relation.after.map((index) => segments[index]?.line ?? 1);
  const at = startOf(file);
  const percent = Math.round(relation.likeness * 100);
  if (relation.after.length > 1) return said('wasSplit', at, { id: keeper, lines, percent });
  const line = lines[0] ?? 1;
  if (ids.length > 1) return said('wereMerged', at, { ids, at: line, percent, id: keeper });
  return said('wordsChanged', at, { id: keeper, at: line, percent });
}

export function reportReturn(id: string, file: string): Diagnostic {
  return said('wordsReturned', startOf(file), { id });
}

export function reportSpeaker(id: string, before: string, now: string | null, file: string): Diagnostic {
  return said('otherSpeaker', startOf(file), {
    id,
    now: now === null ? phrase('unknown') : phrase('inQuotes', { text: now }),
    before,
  });
}

/** A published id that leads nowhere. */
export function vanished(id: string, file: string): Diagnostic {
  return said('wordsVanished', startOf(file), { id });
}

/** Words that an editor has withdrawn, and that stand in the text. */
export function reportStanding(id: string, file: string, line: number): Diagnostic {
  return said('withdrawnStanding', { ...startOf(file), line }, { id, line });
}

/** A retired id that leads to a paragraph in which its speaker says nothing any more. */
export function strayed(id: string, target: string, speaker: string, file: string): Diagnostic {
  return said('idStrayed', startOf(file), { target, id, speaker });
}
