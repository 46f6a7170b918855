import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { expectGolden } from '../../golden.ts';
import { attributed, cases, FIXTURES } from '../../pipeline.ts';

/** A document's attributions, a line a segment: id, kind, speaker, basis, certainty, occasion, speech. */
function table(text: string): string {
  const { segments, occasions } = attributed(text);
  const lines = segments.map(({ id, kind, attribution, occasion, speech, edited }) => {
    if (kind !== 'statement') return `${id} ${kind}`;
    const { speaker, basis, certain } = attribution;
    const [utterance] = speech?.utterances ?? [];
    const words = edited.slice(utterance?.start, utterance?.end);
    const who = `${speaker ?? 'unknown'} (${basis}${certain || speaker === null ? '' : ', uncertain'})`;
    return `${id} ${kind}: ${who} at ${occasion ?? 'no occasion'}, ${utterance?.mode}: ${words}`;
  });
  const meetings = occasions.map(
    ({ id, title, participants }) => `${id}: ${title.fa} (${participants.join(', ')})`,
  );
  return `${[...lines, ...meetings].join('\n')}\n`;
}

describe('attribution', () => {
  for (const name of cases('attribute')) {
    test(name.replaceAll('-', ' '), () => {
      const folder = join(FIXTURES, 'attribute', name);
      expectGolden(table(readFileSync(join(folder, 'in.txt'), 'utf8')), join(folder, 'out.txt'));
    });
  }
});
