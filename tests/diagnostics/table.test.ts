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
  for (const [code, { title, manual }] of Object.entries(CODES)) {
    expect(title.fa, code).toMatch(/\p{Script=Arabic}/u);
    expect(title.fa, `${code} has letters that are not Persian`).not.toMatch(/[يكى]/);
    expect(title.en, code).toMatch(/^[A-Z`].*[^.]$/);
    expect(manual, code).toMatch(/^[A-Z`].*\.$/);
  }
});
