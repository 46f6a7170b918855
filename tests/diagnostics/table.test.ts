import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES, codesAsMarkdown } from '../../scripts/diagnostics/index.ts';
import { PROJECT } from '../pipeline.ts';

const FILE = join(PROJECT, 'CONTRIBUTING.md');
const MARKED = /(<!-- diagnostics -->\n)([\s\S]*?)(<!-- \/diagnostics -->)/;

test('CONTRIBUTING.md lists every diagnostic as the code knows it; UPDATE_GOLDENS=1 rewrites the list', () => {
  const text = readFileSync(FILE, 'utf8');
  const table = `\n${codesAsMarkdown()}\n`;
  expect(text, 'the marks <!-- diagnostics --> and <!-- /diagnostics -->').toMatch(MARKED);
  if (process.env.UPDATE_GOLDENS)
    writeFileSync(
      FILE,
      text.replace(MARKED, (_, open: string, _old: string, close: string) => open + table + close),
    );
  expect(MARKED.exec(readFileSync(FILE, 'utf8'))?.[2]).toBe(table);
});

test('every code is told in Persian and in English', () => {
  for (const [code, { title, mend }] of Object.entries(CODES)) {
    for (const text of [title.fa, mend.fa]) {
      expect(text, code).toMatch(/\p{Script=Arabic}/u);
      expect(text, `${code} has letters that are not Persian`).not.toMatch(/[يكى]/);
      // Figures of a name stay as they are: UTF-8, GA014, what stands in code.
      expect(
        text.replace(/`[^`]*`|[\w+-]*[A-Za-z][\w+-]*/g, ''),
        `${code} has figures that are not Persian`,
      ).not.toMatch(/\d/);
    }
    expect(mend.fa, code).toMatch(/\.$/);
    expect(title.en, code).toMatch(/^[A-Z`].*[^.]$/);
    expect(mend.en, code).toMatch(/^[A-Z`].*\.$/);
  }
});

test('what is to be done names the same files, keys and commands in both languages', () => {
  const named = (text: string): string[] => [...new Set(text.match(/`[^`]+`/g))].sort();
  for (const [code, { mend }] of Object.entries(CODES)) expect(named(mend.fa), code).toEqual(named(mend.en));
});
