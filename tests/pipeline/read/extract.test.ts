import { describe, expect, test } from 'vitest';
import { htmlText, markdownText } from '../../../scripts/pipeline/read/extract.ts';

describe('the text of a web page', () => {
  test('is its article, after the heading, without menus and forms', () => {
    const page =
      '<nav>خانه</nav><h1>خبر</h1><article><p>یک</p><form>جست‌وجو</form><p>دو</p></article><p>بیرون</p>';
    expect(htmlText(page)).toBe('خبر\n\nیک\n\nدو\n');
  });

  test('is all of the page where two articles stand in it', () => {
    expect(htmlText('<article><p>یک</p></article><article><p>دو</p></article>')).toBe('یک\n\nدو\n');
  });

  test('has a line for each row of a table, the cells parted by tabs', () => {
    expect(htmlText('<table><tr><td><p>یک</p></td><td><p>دو</p></td></tr></table>')).toMatch(/^یک ?\tدو\n$/);
  });
});

describe('the text of Markdown', () => {
  test('is without its marks and its front-matter', () => {
    expect(markdownText('---\na: b\n---\n# خبر\n\n**یک** و [دو](https://x.org)\n')).toBe('خبر\n\nیک و دو\n');
  });

  test('has HTML as letters, so that nothing is lost', () => {
    expect(markdownText('یک <b>دو</b>\n')).toBe('یک <b>دو</b>\n');
  });
});
