import { expect, it } from 'vitest';
import { bestPassage } from '../../../../src/browser/search/interface/passage.ts';

const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

it('a short text is shown whole', () => {
  expect(bestPassage('a short text', [])).toEqual({ start: 0, end: 12 });
});
it('of a long text the stretch with the marks is shown, cut between words', () => {
  const text = words(80);
  const start = text.indexOf('word60');
  const passage = bestPassage(text, [{ start, end: start + 6 }]);
  const shown = text.slice(passage.start, passage.end);
  expect(shown).toContain('word60');
  expect(shown.length).toBeLessThanOrEqual(280);
  expect(shown).toMatch(/^word\d+( word\d+)*$/);
});
it('a text with marks too far apart for one stretch is shown whole', () => {
  const text = words(100);
  const last = text.indexOf('word99');
  const marks = [
    { start: 0, end: 5 },
    { start: last, end: last + 6 },
  ];
  expect(bestPassage(text, marks)).toEqual({ start: 0, end: text.length });
});
