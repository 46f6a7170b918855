import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '..');
const FORMAT = "node node_modules/prettier/bin/prettier.cjs --write 'src/**/*.astro'";
const WIDEST = 140;

const templates = globSync('src/**/*.astro', { cwd: PROJECT }).sort();
const textOf = (file: string): string => readFileSync(join(PROJECT, file), 'utf8');

test('every .astro file is as its formatter writes it', async () => {
  expect(templates.length).toBeGreaterThan(0);
  const formatted = await Promise.all(
    templates.map(async (file) => {
      const filepath = join(PROJECT, file);
      return check(textOf(file), { ...(await resolveConfig(filepath)), filepath });
    }),
  );
  expect(
    templates.filter((_, i) => !formatted[i]),
    `mend with: ${FORMAT}`,
  ).toEqual([]);
});

test(`no line of an .astro file is longer than ${WIDEST} characters`, () => {
  const long = templates.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i) => (line.length > WIDEST ? [`${file}:${i + 1} has ${line.length}`] : [])),
  );
  expect(long).toEqual([]);
});

test('a point between two things stays with what is before it: no line begins with one', () => {
  // What is joined is a title of the window, which has no lines.
  const loose = /(?<!&nbsp;|NBSP\}|\\a0|join\(' )·/u;
  const points = [...templates, ...globSync('src/styles/**/*.css', { cwd: PROJECT })].flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, i) => (loose.test(line) ? [`${file}:${i + 1}`] : [])),
  );
  expect(points).toEqual([]);
});

test('a dash in a page written by hand stays with what is before it', () => {
  const pages = globSync('src/**/*.mdx', { cwd: PROJECT });
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.filter((file) => /\S – /u.test(textOf(file)))).toEqual([]);
});
