import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inWorkplace, refuseUnreadablePath } from '../../scripts/site/workplace.ts';
import { writeIn } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';

test.for(['/srv/archive', '/home/نگار/بایگانی من', '/mnt/a-b_c.d@e+f,g=h~', '/home/rené/آرشیو'])(
  'a path that Astro reads is taken: %s',
  (path) => expect(() => refuseUnreadablePath(path)).not.toThrow(),
);

test.for([
  '/srv/a%20b',
  '/srv/a#b',
  '/srv/a?b',
  "/srv/it's",
  '/srv/a"b',
  '/srv/[a]',
  '/srv/{a}',
  '/srv/a*b',
  '/srv/a&b',
])('a path that Astro reads otherwise is refused in one sentence: %s', (path) =>
  expect(() => refuseUnreadablePath(path)).toThrow(
    / error Unexpected sign in the path of this folder, expected /,
  ),
);

test('a build works in a folder of its own, which is gone at the end, and removes what a killed one has left', async () => {
  // No process has this number: it is larger than systems give.
  const left = join(PROJECT, '.astro/builds/99999999');
  mkdirSync(left, { recursive: true });
  let site = '';
  await expect(
    inWorkplace(async (place) => {
      site = place.site;
      writeIn(site, 'index.html');
      expect(existsSync(left)).toBe(false);
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(existsSync(site)).toBe(false);
});
