import { describe, expect, test } from 'vitest';
import { htmlText } from '../../../../scripts/pipeline/read/formats/web-page.ts';

describe('the text of a web page', () => {
  test('is its article, after the heading, without menus and forms', () => {
    const page =
      '<nav>خانه</nav><h1>خبر</h1><article><p>یک</p><form>جست‌وجو</form><p>دو</p></article><p>بیرون</p>';
    expect(htmlText(page).text).toBe('خبر\n\nیک\n\nدو\n');
  });

  test('is all of the page where two articles stand in it', () => {
    expect(htmlText('<article><p>یک</p></article><article><p>دو</p></article>').text).toBe('یک\n\nدو\n');
  });

  test('has a line for each row of a table, the cells parted by tabs', () => {
    expect(htmlText('<table><tr><td><p>یک</p></td><td><p>دو</p></td></tr></table>').text).toMatch(
      /^یک ?\tدو\n$/,
    );
  });
});
