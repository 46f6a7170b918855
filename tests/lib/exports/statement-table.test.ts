import { describe, expect, test } from 'vitest';
import { csvHead, csvOf, jsonLinesOf, statementFields } from '../../../src/lib/exports/statement-table.ts';
import { statementLine } from '../../../src/schemas/data.ts';
import { addressOf, documentOf, occasion, person, statement } from '../sample-document.ts';

const document = documentOf(
  {
    fa: `<Heading id="s1" line="1">\n\nعنوان\n\n</Heading>\n\n${statement('گفت: "آمد"، رفت', {
      id: 's2',
      speaker: 'a',
      certain: false,
      occasion: 'o',
    })}`,
  },
  { people: [person('a', 'الف', 'A')], occasions: [occasion('o', 'نشست', '2025-08')] },
);
const cells = (): Record<string, string> => {
  const row = csvOf(document, addressOf).trimEnd();
  const values = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell);
  return Object.fromEntries(statementFields().map(({ name }, i) => [name, values[i] ?? '']));
};

describe('the table of statements', () => {
  test('begins with a byte order mark and the names of its columns', () => {
    expect(csvHead()).toBe(
      `\uFEFF${statementFields()
        .map(({ name }) => name)
        .join(',')}\r\n`,
    );
  });

  test('has a row for each statement, and none for headings', () => {
    expect(csvOf(document, addressOf).match(/\r\n/g)).toHaveLength(1);
  });

  test('has each fact in its column; what is not known is empty', () => {
    expect(cells()).toMatchObject({
      document: 'visit',
      statement: 's2',
      speaker: 'a',
      speaker_en: 'A',
      certain: 'false',
      occasion_fa: 'نشست',
      occasion_en: '',
      date: '2025-08',
      date_status: 'stated',
      text_fa: '"گفت: ""آمد""، رفت"',
      text_en: '',
      permalink_fa: 'https://example.org/fa/documents/visit/#s2',
    });
  });

  test('leaves no cell empty that is said never to be', () => {
    const row = cells();
    for (const { name, required } of statementFields()) if (required) expect(row[name], name).not.toBe('');
  });
});

test('the lines of statements are as their published schema says', () => {
  const lines = jsonLinesOf(document).trimEnd().split('\n');
  expect(lines.map((line) => statementLine.parse(JSON.parse(line)).id)).toEqual(['s2']);
});
