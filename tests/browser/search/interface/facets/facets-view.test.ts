import { describe, expect, it } from 'vitest';
import { facetLabel } from '../../../../../src/browser/search/interface/facets/facet-values.ts';
import { withValue } from '../../../../../src/browser/search/interface/facets/facets-view.ts';

describe('the label of a value', () => {
  it('of a genre, a language, a translation is the interface’s own', () => {
    for (const [name, value] of [
      ['genre', 'report'],
      ['language', 'en'],
      ['translated', 'no'],
    ] as const)
      expect(facetLabel(name, { value, label: value, count: 1 }, 'fa')).toMatch(/\p{Script=Arabic}/u);
  });
  it('of a kind is its name, and of a kind without one its id', () => {
    expect(facetLabel('kind', { value: 'statement', label: 'statement', count: 1 }, 'fa')).toMatch(
      /\p{Script=Arabic}/u,
    );
    expect(facetLabel('kind', { value: 'x', label: 'x', count: 1 }, 'fa')).toBe('x');
  });
  it('of anything else is its own', () => {
    expect(facetLabel('speaker', { value: 'a', label: 'A', count: 1 }, 'fa')).toBe('A');
  });
});

describe('a value that is chosen', () => {
  it('is added once, beside the others', () => {
    const filters = { speaker: ['a', 'b'], kind: ['heading'] };
    const chosen = withValue(filters, { name: 'speaker', value: 'a', isChosen: true });
    expect(chosen).toEqual({ speaker: ['b', 'a'], kind: ['heading'] });
  });
  it('and chosen no more is taken out', () => {
    expect(withValue({ speaker: ['a', 'b'] }, { name: 'speaker', value: 'a', isChosen: false })).toEqual({
      speaker: ['b'],
    });
  });
});
