import { expect, test } from 'vitest';
import { blocksOf } from '../../../../src/lib/display/document/blocks.ts';
import { contentsOf } from '../../../../src/lib/display/document/contents-entries.ts';
import { rowsOf } from '../../../../src/lib/display/rows.ts';
import { documentOf, occasion, person, statement } from '../../sample-document.ts';

const front = {
  people: [person('a', 'الف'), person('b', 'ب')],
  occasions: [occasion('one', 'نشست'), occasion('two', 'دیدار')],
};
const said = (id: string, speaker: string, held?: string): string =>
  statement('سخن', { id, speaker, ...(held !== undefined && { occasion: held }) });
const heading = (id: string): string => `<Heading id="${id}" line="90">\n\nعنوان\n\n</Heading>\n\n`;
const contents = (...parts: string[]) =>
  contentsOf(blocksOf(rowsOf(documentOf({ fa: parts.join('') }, front)))).map((entry) => ({
    id: entry.id,
    occasion: entry.occasion?.id ?? null,
    speakers: entry.speakers.map(({ speaker }) => speaker?.id),
  }));

test('headings and occasions are entries, with who speaks there; an occasion right below a heading is in its entry', () => {
  expect(
    contents(heading('s1'), said('s2', 'a', 'one'), said('s3', 'b', 'one'), said('s4', 'a', 'two')),
  ).toEqual([
    { id: 's1', occasion: 'one', speakers: ['a', 'b'] },
    { id: 'occasion-two', occasion: 'two', speakers: ['a'] },
  ]);
});

test('where a text comes back to an occasion, the entry leads to the statement there', () => {
  const ids = contents(said('s1', 'a', 'one'), said('s2', 'a', 'two'), said('s3', 'a', 'one')).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['occasion-one', 'occasion-two', 's3']);
});

test('without headings and occasions, the entries are who speaks in turn', () => {
  expect(contents(said('s1', 'a'), said('s2', 'a'), said('s3', 'b')).map(({ id }) => id)).toEqual([
    's1',
    's3',
  ]);
});

test('a single entry is no contents', () => {
  expect(contents(said('s1', 'a', 'one'), said('s2', 'a', 'one'))).toEqual([]);
});
