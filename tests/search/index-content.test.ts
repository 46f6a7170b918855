import { describe, expect, it } from 'vitest';
import { contentOf } from '../../scripts/search/index-content.ts';
import { analyse } from '../../src/text/words/analyse.ts';
import { exactToken } from '../../src/text/words/index-token.ts';
import { FIELD_WEIGHTS, type Field } from '../../src/text/words/search-fields.ts';

const shown = (text: string) => ({ title: '', text, speaker: null, occasion: null });
const entries = (text: string, field: Field): string =>
  analyse(text)
    .map((term) => exactToken(term, field))
    .join(' ');

describe('what Pagefind is given of a segment', () => {
  it('begins with the text, so that places count its words', () => {
    expect(contentOf(shown('گندم آمد'), { speaker: ['کسی'] })).toMatch(
      new RegExp(`^${entries('گندم آمد', 'text')} `),
    );
  });
  it('has each other field between marks with its weight', () => {
    expect(contentOf(shown(''), { title: ['One two'], speaker: [] })).toBe(
      `___PAGEFIND_WEIGHT___${FIELD_WEIGHTS.title} ${entries('One two', 'title')} ___END_PAGEFIND_WEIGHT___`,
    );
  });
  it('is nothing where there is no word', () => {
    expect(contentOf(shown('… !'), { title: ['—'] })).toBe('');
  });
});
