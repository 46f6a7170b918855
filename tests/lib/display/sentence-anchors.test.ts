import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Inline, textOf } from '../../../src/lib/content/content-tree.ts';
import { withSentences } from '../../../src/lib/display/sentence-anchors.ts';

const text = (value: string): Inline => ({ type: 'text', value });

test('one sentence has no anchor of its own: the segment is its target', () => {
  expect(withSentences([text('کار ادامه دارد.')])).toEqual([text('کار ادامه دارد.')]);
});

test('each sentence from the second on begins with its number, within speech too', () => {
  const nodes: Inline[] = [
    text('او گفت: '),
    { type: 'speech', mode: 'direct', children: [text('آمدیم. ماندیم.')] },
    text(' سپس رفت.'),
  ];
  expect(withSentences(nodes)).toEqual([
    text('او گفت: '),
    {
      type: 'speech',
      mode: 'direct',
      children: [text('آمدیم. '), { type: 'sentence', number: 2 }, text('ماندیم.')],
    },
    text(' '),
    { type: 'sentence', number: 3 },
    text('سپس رفت.'),
  ]);
});

test('no anchor changes the text, wherever the nodes are cut', () => {
  const piece = fc.string({ unit: fc.constantFrom('گفت', '. ', '؟ ', ' ', '«', '»', 'م.'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const nodes = pieces.map(text);
      expect(textOf(withSentences(nodes))).toBe(textOf(nodes));
    }),
  );
});
