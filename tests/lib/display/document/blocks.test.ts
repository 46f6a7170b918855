import { expect, test } from 'vitest';
import { blocksOf } from '../../../../src/lib/display/document/blocks.ts';
import { rowsOf } from '../../../../src/lib/display/rows.ts';
import { documentOf, occasion, person, statement } from '../../sample-document.ts';

const front = {
  people: [person('a', 'الف'), person('b', 'ب')],
  occasions: [occasion('one', 'نشست')],
};
const said = (id: string, speaker: string, held?: string): string =>
  statement('سخن', { id, speaker, ...(held !== undefined && { occasion: held }) });
const blocks = (...parts: string[]) => blocksOf(rowsOf(documentOf({ fa: parts.join('\n\n') }, front)));
const heading = '<Heading id="s90" line="90">\n\nعنوان\n\n</Heading>';
const narrative = '<Narrative id="s91" line="91">\n\nروایت\n\n</Narrative>';

test('statements of one speaker that follow one another are one turn, under one heading', () => {
  const parts = blocks(said('s1', 'a'), said('s2', 'a'), said('s3', 'b'), narrative, said('s4', 'b'));
  expect(parts.map((block) => (block.type === 'alone' ? 1 : block.rows.length))).toEqual([2, 1, 1, 1]);
  expect(parts.map(({ type }) => type)).toEqual(['turn', 'turn', 'alone', 'turn']);
});

test('the heading of a turn is below that of the text or of an occasion before it, and of the second level else', () => {
  const levels = (...parts: string[]) =>
    blocks(...parts).flatMap((block) => (block.type === 'turn' ? block.level : []));
  expect(levels(said('s1', 'a'), heading, said('s2', 'a'))).toEqual([2, 3]);
  expect(levels(said('s1', 'a'), said('s2', 'a', 'one'), said('s3', 'b'))).toEqual([2, 3, 3]);
});

test('that the occasion is unknown is said where one was known before', () => {
  const leaves = blocks(said('s1', 'a'), said('s2', 'a', 'one'), said('s3', 'a'), said('s4', 'b')).map(
    (block) => (block.type === 'turn' ? block.leavesOccasion : null),
  );
  expect(leaves).toEqual([false, false, true, false]);
});
