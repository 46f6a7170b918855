import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../pipeline.ts';

/** Folders that the rest of scripts/ may import from by their index.ts only. */
const ROOMS = [
  'scripts/diagnostics',
  ...['read', 'identify', 'settle', 'check', 'translate', 'emit'].map((stage) => `scripts/pipeline/${stage}`),
];

test('a stage is imported by its index.ts only', () => {
  const files = globSync('scripts/**/*.ts', { cwd: PROJECT });
  expect(files.length).toBeGreaterThan(0);
  const breaches = files.flatMap((file) =>
    [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)].flatMap(([, path = '']) => {
      const imported = relative(PROJECT, join(PROJECT, dirname(file), path));
      const room = ROOMS.find((folder) => imported.startsWith(`${folder}/`));
      const isInside = room === undefined || file.startsWith(`${room}/`) || imported === `${room}/index.ts`;
      return isInside ? [] : [`${file} imports ${imported}`];
    }),
  );
  expect(breaches).toEqual([]);
});
