import { describe, expect, test } from 'vitest';
import { frontMatterOf } from '../../../src/lib/content/front-matter.ts';

describe('the front matter of a content file', () => {
  test('it ends at its second mark, whatever the text holds', () => {
    const head = '---\nid: x\n---\n';
    expect(frontMatterOf(`${head}\nA text.\n\n---\n`)).toEqual({ head, yaml: 'id: x' });
  });

  test('a file that does not begin with it has none', () => {
    expect(frontMatterOf('A text.\n---\nid: x\n---\n')).toEqual({ head: '', yaml: '' });
  });
});
