import { describe, expect, test } from 'vitest';
import { joinWrapped } from '../../../scripts/pipeline/normalise/soft-wrap.ts';
import { made } from './made.ts';

/** `count` words of a paragraph, on one line. */
const paragraph = (count: number): string =>
  Array.from({ length: count }, (_, i) => ['روز', 'کشور', 'نشست', 'آمد', 'در'][i % 5]).join(' ');

/** The paragraph in lines of at most `columns` characters. */
const wrapped = (count: number, columns: number): string =>
  paragraph(count)
    .replace(new RegExp(`(.{1,${columns}})(?: |$)`, 'g'), '$1\n')
    .trimEnd();

describe('the lines of a paragraph', () => {
  test('that was wrapped to a width are joined', () => {
    expect(made(joinWrapped, wrapped(60, 60))).toBe(paragraph(60));
  });

  test('are joined in each paragraph, and paragraphs stay apart', () => {
    const text = `${wrapped(60, 60)}\n\n${wrapped(50, 60)}`;
    expect(made(joinWrapped, text)).toBe(`${paragraph(60)}\n\n${paragraph(50)}`);
  });
});

describe('stays as it is:', () => {
  test.each([
    ['a text of too few lines', wrapped(30, 60)],
    ['a text in lines too short to be wrapped', wrapped(60, 30)],
    ['a text in lines too long to be wrapped', wrapped(200, 130)],
    ['a sentence to each line', wrapped(60, 60).replaceAll('\n', '.\n')],
    ['verse', 'توانا بود هر که دانا بود\nز دانش دل پیر برنا بود\n'.repeat(4)],
    ['a table', wrapped(60, 60).replaceAll('\n', '\n\t')],
  ])('%s', (_, text) => {
    expect(made(joinWrapped, text)).toBe(text);
  });
});
