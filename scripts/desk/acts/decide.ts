import { parse } from 'yaml';
import type { ActOf } from '../../../src/schemas/desk/desk-acts.ts';
import type { Plain } from '../../diagnostics/index.ts';
import { CannotWrite } from '../writing/cannot-write.ts';
import { withoutYamlKey, withYamlItem, withYamlValue } from '../writing/yaml-edit.ts';
import { type Act, edited } from './files-on-desk.ts';

/** What a decision says besides its segment: the keys that are set. */
type Said = Readonly<Record<string, Plain>>;

/** The place of the decision on a segment in the list of a document.yaml; -1 where there is none. */
function decisionOn(text: string, segment: string): number {
  const data: unknown = parse(text);
  const list = (data as { decisions?: unknown } | null)?.decisions;
  if (list == null) return -1;
  if (!Array.isArray(list)) throw new CannotWrite('shape');
  return list.findLastIndex((one) => (one as { segment?: unknown } | null)?.segment === segment);
}

/**
 * Says something of a segment: in the decision that is there, whose other keys stay, or in a new one. Example: a segment whose
 * kind was decided gets a speaker, too; the reason is that of the last act.
 */
function decide(text: string, segment: string, said: Said): string {
  const at = decisionOn(text, segment);
  if (at < 0) return withYamlItem(text, ['decisions'], { segment, ...said });
  return Object.entries(said).reduce(
    (so, [key, value]) => withYamlValue(so, ['decisions', at, key], value),
    text,
  );
}

/** What was said of a segment before and cannot hold beside what is said now. */
function without(text: string, segment: string, keys: readonly string[]): string {
  const at = decisionOn(text, segment);
  return at < 0 ? text : keys.reduce((so, key) => withoutYamlKey(so, ['decisions', at], key), text);
}

/** A speaker is accepted or corrected. */
export const decideSpeaker: Act<ActOf<'speaker'>> = (
  { files, sidecar },
  { segment, kind, speaker, reason },
) =>
  edited(files, sidecar, (text) =>
    decide(without(text, segment, ['doubt']), segment, { ...(kind && { kind }), speaker, reason }),
  );

/** A segment is a heading, a statement, no speech … Where it is no speech, nobody speaks in it. */
export const decideKind: Act<ActOf<'kind'>> = ({ files, sidecar }, { segment, kind, reason }) =>
  edited(files, sidecar, (text) => {
    const left = kind === 'statement' ? text : without(text, segment, ['utterances', 'speaker', 'doubt']);
    return decide(left, segment, { kind, reason });
  });

/** Which words of a segment are speech: it is a statement then, whatever an editor said of its kind before. */
export const markSpeech: Act<ActOf<'speech'>> = ({ files, sidecar }, { segment, utterances, reason }) =>
  edited(files, sidecar, (text) =>
    decide(without(text, segment, ['kind', 'utterances']), segment, {
      utterances: utterances.map(({ words, mode, speaker }) => ({
        words,
        mode,
        ...(speaker === undefined ? {} : { speaker }),
      })),
      reason,
    }),
  );

/** The doubt about a speaker is seen, and stays. */
export const noteDoubt: Act<ActOf<'doubt'>> = ({ files, sidecar }, { segment, reason }) =>
  edited(files, sidecar, (text) => decide(text, segment, { doubt: 'noted', reason }));
