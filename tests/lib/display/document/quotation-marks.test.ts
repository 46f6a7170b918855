import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inline, textOf } from '../../../../src/lib/content/content-tree.ts';
import { withQuotationMarks } from '../../../../src/lib/display/document/quotation-marks.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const direct = (value: string): Inline => ({ type: 'speech', mode: 'direct', children: [text(value)] });
/** The nodes in short: marks in brackets, speech with a sign of whether the text has marks for it. */
const short = (nodes: readonly Inline[]): string =>
  withQuotationMarks(nodes)
    .map((node) => {
      if (node.type === 'mark') return `[${node.value}]`;
      if (node.type !== 'speech') return node.type === 'text' ? node.value : '|';
      return `${node.isMarked ? '+' : '-'}${textOf([node])}`;
    })
    .join('');

test('marks of the text are told from the words around them', () => {
  expect(short([text('He said: “'), direct('Yes'), text('” and left.')])).toBe(
    'He said: [“]+Yes[”] and left.',
  );
  expect(short([text('گفت: «'), direct('آری'), text('».')])).toBe('گفت: [«]+آری[»].');
});

test('speech without marks in the text is known, also where only words within are quoted', () => {
  expect(short([text('وی افزود: '), direct('آری.')])).toBe('وی افزود: -آری.');
  expect(short([text('«نیما» گفت: '), direct('آری «نه» گفت.')])).toBe('«نیما» گفت: -آری «نه» گفت.');
});

test('marks within the speech itself are enough', () => {
  expect(short([text('گفت: '), direct('«آری»')])).toBe('گفت: +«آری»');
});

test('between two stretches of speech each mark goes with its own', () => {
  expect(short([text('“'), direct('A'), text('”, he said, “'), direct('B'), text('”')])).toBe(
    '[“]+A[”], he said, [“]+B[”]',
  );
});

test('the beginning of a sentence between a mark and the speech changes nothing', () => {
  expect(short([text('Yes. “'), { type: 'sentence', number: 2 }, direct('A'), text('”')])).toBe(
    'Yes. [“]|+A[”]',
  );
});

test('indirect speech has no marks', () => {
  const indirect: Inline = { type: 'speech', mode: 'indirect', children: [text('او')] };
  expect(withQuotationMarks([text('گفت «'), indirect])).toEqual([text('گفت «'), indirect]);
});

test('no character is lost, put in or moved', () => {
  const words = fc.string({ unit: fc.constantFrom('«', '»', '“', '”', '"', 'ا', ' ', '.') });
  const node = fc.oneof(
    words.map(text),
    words.map(direct),
    fc.constant<Inline>({ type: 'sentence', number: 2 }),
  );
  fc.assert(fc.property(fc.array(node), (nodes) => textOf(withQuotationMarks(nodes)) === textOf(nodes)));
});
