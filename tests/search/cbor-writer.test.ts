import { decode } from 'cbor2';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CborWriter } from '../../scripts/search/word-index/cbor-writer.ts';

type Item = number | string | readonly Item[];

function write(writer: CborWriter, item: Item): CborWriter {
  if (typeof item === 'number') return writer.number(item);
  if (typeof item === 'string') return writer.text(item);
  writer.array(item.length);
  for (const one of item) write(writer, one);
  return writer;
}

const { items } = fc.letrec<{ items: Item }>((tie) => ({
  items: fc.oneof(
    fc.integer({ min: -(2 ** 31), max: 2 ** 32 - 1 }),
    fc.integer({ min: -300, max: 70_000 }),
    fc.string({ unit: 'binary' }),
    fc.array(tie('items'), { maxLength: 30 }),
  ),
}));

it('whatever is written is read again as it was', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 64 }), (item, room) => {
      expect(decode(write(new CborWriter(room), item).bytes)).toEqual(item);
    }),
  );
});

it('items that are written already are taken as they are', () => {
  const inner = new CborWriter(1).number(7).text('گندم').bytes;
  expect(decode(new CborWriter(1).array(2).items(inner).bytes)).toEqual([7, 'گندم']);
});
