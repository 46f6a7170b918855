import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CODES, isError } from '../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../scripts/machine/ingest-archive.ts';
import { expectSaid } from '../golden.ts';
import { cases, FIXTURES } from '../pipeline.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'goftar-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

describe('a fault in the seeds is said with place and mend, and an error writes nothing', () => {
  for (const name of cases('diagnostics')) {
    test(name, () => {
      const folder = join(FIXTURES, 'diagnostics', name);
      cpSync(folder, root, { recursive: true });
      const before = files(root);
      const found = ingestArchive(root);
      expectSaid(found, folder);
      expect(found.map(({ code }) => code)).toContain(name.slice(0, 5));
      if (found.some(isError)) expect(files(root)).toEqual(before);
      else expect(existsSync(join(root, 'content/fa/report.mdx'))).toBe(true);
    });
  }
});

test('content that is not what the seeds make is said by a check, which writes nothing (GA021)', () => {
  cpSync(join(FIXTURES, 'diagnostics/GA020'), root, { recursive: true });
  expect(ingestArchive(root, { check: true }).map(({ code }) => code)).toContain('GA021');
  expect(existsSync(join(root, 'content'))).toBe(false);
  ingestArchive(root);
  expect(ingestArchive(root, { check: true }).map(({ code }) => code)).not.toContain('GA021');
});

test('every code has a fixture', () => {
  // What no file that git keeps can show (pipes, names that are no text) is shown by the tables of hostile archives.
  const tables = readdirSync(join(FIXTURES, 'hostile')).map((name) =>
    readFileSync(join(FIXTURES, 'hostile', name), 'utf8'),
  );
  const hostile = tables.flatMap((table) =>
    [...table.matchAll(/^ {4}- ["']?(GA\d{3})/gm)].map(([, code]) => code),
  );
  const shown = new Set([
    ...cases('diagnostics').map((name) => name.slice(0, 5)),
    // Of `npm run check` alone: `tests/machine/editing/review-archive.test.ts`.
    ...cases('check'),
    ...hostile,
    'GA021',
    'GA083',
    // Of links: `tests/machine/editing/source-links.test.ts`.
    'GA120',
    'GA121',
    'GA122',
  ]);
  expect(Object.keys(CODES).filter((code) => !shown.has(code))).toEqual([]);
});
