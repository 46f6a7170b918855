import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoints } from '../../../src/text/words/code-points.ts';

it('texts are in the order of their bytes in UTF-8', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(Math.sign(byCodePoints(one, other))).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)));
    }),
  );
});
