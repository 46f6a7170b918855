import { type Diagnostic, diagnostic, startOf } from '../../diagnostics/index.ts';
import type { Segment } from '../segment/index.ts';
import type { Relation } from './match-editions.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const MEND =
  'If that is right, commit the ledger. If not, say in document.yaml what became of it: ids: [{id: …, state: …, to: […], date: …, reason: {fa: …, en: …}}].';

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
  const alike = percent(relation.likeness);
  if (relation.after.length > 1)
    return diagnostic(
      'GA042',
      at,
      `${keeper} was split: its words are those at lines ${lines.join(', ')} (${alike} alike), and its links lead to them`,
      MEND,
    );
  if (ids.length > 1)
    return diagnostic(
      'GA041',
      at,
      `${ids.join(', ')} were merged: their words are at line ${lines[0]} (${alike} alike), which is ${keeper}`,
      MEND,
    );
  return diagnostic(
    'GA040',
    at,
    `The words of ${keeper} were changed: line ${lines[0]} is taken for it (${alike} alike)`,
    `${MEND} If readers should know of the change, announce it: corrections: [{segment: ${keeper}, date: …, what: {fa: …, en: …}, why: {fa: …, en: …}}].`,
  );
}

export function reportReturn(id: string, file: string): Diagnostic {
  return diagnostic(
    'GA046',
    startOf(file),
    `The words of ${id} are in the text again: the id is live again`,
    'Nothing need be done.',
  );
}

export function reportSpeaker(id: string, before: string, now: string | null, file: string): Diagnostic {
  return diagnostic(
    'GA043',
    startOf(file),
    `The speaker of ${id} is ${now === null ? 'unknown' : `"${now}"`} now; "${before}" was published`,
    `If they are one person, add "formerly: [${before}]" to that person in people.yaml; if it was a mistake, announce it in "corrections" of document.yaml.`,
  );
}

/** A published id that leads nowhere. */
export function vanished(id: string, file: string): Diagnostic {
  return diagnostic(
    'GA016',
    startOf(file),
    `Unexpected loss of the published segment ${id}, expected its words in the text`,
    `Put the words of ${id} back into the text, or say in document.yaml what became of it: ids: [{id: ${id}, state: withdrawn, date: …, reason: {fa: …, en: …}}].`,
  );
}

/** Words that an editor has withdrawn, and that stand in the text. */
export function reportStanding(id: string, file: string, line: number): Diagnostic {
  return diagnostic(
    'GA084',
    { ...startOf(file), line },
    `Unexpected words of the withdrawn ${id} at line ${line}, expected them to be gone: they would be published again`,
    `Take the paragraph out of the text, or take the withdrawal of ${id} out of document.yaml.`,
  );
}

/** A retired id that leads to a paragraph in which its speaker says nothing any more. */
export function strayed(id: string, target: string, speaker: string, file: string): Diagnostic {
  return diagnostic(
    'GA089',
    startOf(file),
    `Unexpected target ${target} of ${id}, expected a paragraph in which "${speaker}" says something`,
    `Say in document.yaml where the words of ${id} are, or that they are gone: ids: [{id: ${id}, withdrawn: {date: …, reason: {fa: …, en: …}}}].`,
  );
}
