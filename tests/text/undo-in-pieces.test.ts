import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../src/text/intervention.ts';
import { undoInPieces } from '../../src/text/undo-in-pieces.ts';

test('undoing interventions piece by piece gives the received text, wherever the text is cut', () => {
  const change = fc.tuple(fc.nat(4), fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), fc.array(fc.nat(30), { maxLength: 4 }), (gaps, cuts) => {
      let text = '';
      const changes = gaps.map(([gap, before, after]) => {
        text += '·'.repeat(gap + 1);
        const start = text.length;
        text += before;
        return { rule: 'tatweel' as const, start, before, after };
      });
      text += '·';
      const edited = applyChanges(text, changes);
      const places = [
        0,
        ...cuts.map((cut) => Math.min(cut, edited.text.length)).sort((a, b) => a - b),
        edited.text.length,
      ];
      const pieces = places.slice(1).map((end, i) => edited.text.slice(places[i], end));
      expect(undoInPieces(pieces, edited.interventions).join('')).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
