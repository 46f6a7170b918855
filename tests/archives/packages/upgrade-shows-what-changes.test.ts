import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder } from '../../../scripts/site/site-manifest.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { PROJECT } from '../../pipeline.ts';
import { laterVersion, NEXT, pathWithoutNetwork } from './later-version.ts';
import { installProgram, packProgram } from './packed-program.ts';

/*
 * An archive that is made with the packed program, and a later version of that program as another tarball. In the place of npm stands
 * a program that unpacks a tarball and links the dependencies that are installed here: the network plays no part.
 */

let home: string;
let npmPath: string;
const archive = (): string => join(home, 'water');
const inArchive = (path: string): string => readFileSync(join(archive(), path), 'utf8');

const goftar = (...args: string[]) => {
  const { ARCHIVE: _, ...rest } = process.env;
  return spawnSync(join(archive(), 'node_modules/.bin/goftar'), args, {
    cwd: archive(),
    encoding: 'utf8',
    env: { ...rest, PREVIEWS: 'none', PATH: npmPath },
  });
};

/** What stands in the archive's folder, but for what is installed there and what programs keep for themselves. */
const state = (): Record<string, string> =>
  Object.fromEntries(
    ['package.json', 'seeds', 'content', 'dist'].flatMap((name) => {
      const path = join(archive(), name);
      if (name === 'package.json') return [[name, readFileSync(path, 'utf8')]];
      return existsSync(path)
        ? filesUnder(path).map((file): [string, string] => [
            `${name}/${file}`,
            hash('sha256', readFileSync(join(path, file))),
          ])
        : [];
    }),
  );

beforeAll(() => {
  home = newFolder();
  const tarball = packProgram(home);
  laterVersion(tarball, home);
  npmPath = pathWithoutNetwork(home);
  const first = join(home, 'first');
  installProgram(tarball, first);
  spawnSync(
    join(first, 'node_modules/.bin/goftar'),
    ['new-archive', archive(), '--en', 'Water', '--tool', `file:${tarball}`],
    { cwd: home },
  );
  renameSync(join(first, 'node_modules'), join(archive(), 'node_modules'));
  writeIn(
    archive(),
    'seeds/plan.txt',
    'برنامه تازه آب تهران\nمریم صادقی، وزیر نیرو، گفت: دو سد تازه افتتاح می‌شود.\n',
  );
  const { status } = goftar('ingest');
  expect(status).toBe(0);
}, 300_000);
afterAll(() => remove(home));

test('a version that npm cannot get changes nothing', () => {
  const before = state();
  const { status, stderr } = goftar('upgrade', 'file:../none.tgz', '--yes');
  expect([status, stderr]).toEqual([1, expect.stringContaining('Unexpected end of npm install')]);
  expect(state()).toEqual(before);
});

test('an upgrade says from what to what, shows the changelog and what differs, and changes nothing', () => {
  const before = state();
  const { status, stdout, stderr } = goftar('upgrade', `file:../goftar-${NEXT}.tgz`);
  expect([status, stderr]).toEqual([0, expect.stringContaining('Building with the other version')]);
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  expect(stdout).toContain(`From ${version} to ${NEXT}`);
  expect(stdout).toContain('- Pages are greener.');
  expect(stdout).not.toContain('Long ago');
  expect(stdout).toContain('Nothing differs in content/.');
  expect(stdout).toMatch(/Pages that say something else: \d+\n(?:.*\n)*? {4}\+ .*Greener\. /);
  expect(stdout).not.toContain('Links that would lead nowhere');
  expect(stdout).toContain('Nothing was changed.');
  expect(state()).toEqual(before);
}, 600_000);

test('with --yes it is taken over: one line of package.json is another one, and the program is that version', () => {
  const before = inArchive('package.json');
  const { status, stdout } = goftar('upgrade', `file:../goftar-${NEXT}.tgz`, '--yes');
  expect([status, stdout]).toEqual([0, expect.stringContaining(`The archive is made with ${NEXT} now`)]);
  const [old, now] = [before, inArchive('package.json')].map((text) => text.split('\n'));
  expect(now?.filter((line) => !old?.includes(line))).toEqual([`    "goftar": "file:../goftar-${NEXT}.tgz"`]);
  expect(now).toHaveLength(old?.length ?? 0);
  const installed = JSON.parse(inArchive('node_modules/goftar/package.json')) as { version: string };
  expect(installed.version).toBe(NEXT);
  rmSync(join(archive(), 'package.json'));
  writeIn(archive(), 'package.json', '{}');
  expect(goftar('upgrade').stderr).toContain('Unexpected absence of goftar in "dependencies"');
}, 600_000);
