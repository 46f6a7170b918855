import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expectGolden } from '../../golden.ts';
import { attributed, cases, FIXTURES } from '../../pipeline.ts';

/** A document's attributions, a line an utterance: id, kind, speaker, basis, certainty, addressee, occasion, mode, words. */
function table(text: string): string {
  const { segments, occasions, genre, provisional } = attributed(text);
  const lines = segments.flatMap(({ id, kind, occasion, utterances, edited }) => {
    if (kind !== 'statement') return [`${id} ${kind}`];
    return utterances.map(({ speaker, basis, certain, addressee, mode, start, end }) => {
      const kindOf = speaker === null ? undefined : provisional[speaker]?.kind;
      const notes = [
        basis,
        certain || speaker === null ? '' : 'uncertain',
        kindOf === 'person' ? '' : kindOf,
      ];
      const who = `${speaker ?? 'unknown'} (${notes.filter(Boolean).join(', ')})`;
      const to = addressee === null ? '' : ` to ${addressee}`;
      return `${id} ${kind}: ${who}${to} at ${occasion ?? 'no occasion'}, ${mode}: ${edited.slice(start, end)}`;
    });
  });
  const meetings = occasions.map(
    ({ id, title, participants }) => `${id}: ${title.fa} (${participants.join(', ')})`,
  );
  return `${[`genre: ${genre}`, ...lines, ...meetings].join('\n')}\n`;
}

describe('attribution', () => {
  for (const name of cases('attribute')) {
    test(name.replaceAll('-', ' '), () => {
      const folder = join(FIXTURES, 'attribute', name);
      expectGolden(table(readFileSync(join(folder, 'in.txt'), 'utf8')), join(folder, 'out.txt'));
    });
  }
});

test('a paragraph of a mark alone is nobody’s words, even where an answer is due', () => {
  const { segments } = attributed('پرسش‌ها\nباران چه؟\n\u0640\nگل چه؟\n');
  expect(segments[2]).toMatchObject({ kind: 'narrative', utterances: [] });
});
