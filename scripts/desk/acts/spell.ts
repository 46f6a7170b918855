import { parse } from 'yaml';
import type { ActOf } from '../../../src/schemas/desk/desk-acts.ts';
import { withYamlItem, withYamlValue } from '../writing/yaml-edit.ts';
import { type Act, edited } from './files-on-desk.ts';

/** The place of what was decided on a word of a segment; -1 where nothing was. */
function spellingOf(text: string, segment: string, word: string): number {
  const data = parse(text) as { spellings?: { segment?: unknown; word?: unknown }[] } | null;
  return (data?.spellings ?? []).findIndex((one) => one.segment === segment && one.word === word);
}

/** A word is written as a rule suggests, or as it was received although a rule has changed it. */
export const decideSpelling: Act<ActOf<'spelling'>> = ({ files, sidecar }, { act: _, ...spelling }) =>
  edited(files, sidecar, (text) => {
    const at = spellingOf(text, spelling.segment, spelling.word);
    if (at < 0) return withYamlItem(text, ['spellings'], spelling);
    const spelled = withYamlValue(text, ['spellings', at, 'as'], spelling.as);
    return withYamlValue(spelled, ['spellings', at, 'reason'], spelling.reason);
  });

/** A message, such as a suggestion that is not followed, is left as it is. */
export const waiveMessage: Act<ActOf<'waive'>> = ({ files, sidecar }, { code, segment, words, reason }) =>
  edited(files, sidecar, (text) =>
    withYamlItem(text, ['waivers'], {
      code,
      ...(segment === undefined ? {} : { segment }),
      ...(words === undefined ? {} : { words }),
      reason,
    }),
  );
