import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../../scripts/pipeline/read/formats/markdown-text.ts';

describe('the text of Markdown', () => {
  test('is without its marks and its front-matter', () => {
    expect(markdownText('---\na: b\n---\n# خبر\n\n**یک** و [دو](https://x.org)\n').text).toBe(
      'خبر\n\nیک و دو\n',
    );
  });

  test('has HTML as letters, so that nothing is lost', () => {
    expect(markdownText('یک <b>دو</b>\n').text).toBe('یک <b>دو</b>\n');
  });
});
