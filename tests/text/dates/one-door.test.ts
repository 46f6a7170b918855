import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../pipeline.ts';

/** Ranges of two years in a text are no dates of the archive. */
const NO_DATES = ['src/text/swapped-years.ts'];

test('no file outside src/text/dates has a pattern for dates of its own', () => {
  const files = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => /\.(?:ts|mjs|astro)$/.test(name) && !name.startsWith('src/text/dates/')),
  );
  expect(files.length).toBeGreaterThan(100);
  const withPattern = files.filter((name) => readFileSync(join(PROJECT, name), 'utf8').includes('\\d{4}'));
  expect(withPattern).toEqual(NO_DATES);
});
