import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inTurn } from '../../../scripts/machine/system/turns.ts';
import { copyInFolder } from '../../../scripts/site/site-copy.ts';
import { filesUnder } from '../../../scripts/site/site-manifest.ts';
import { verifySite } from '../../../scripts/site/verify-site.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../../build-archive.ts';
import { mountDisk, newFolder, remove, unmountDisks, writeIn } from '../../disk.ts';
import { PROJECT } from '../../pipeline.ts';

const TEXT = 'خبر\nناصر کنعانی، سخنگوی وزارت امور خارجه، گفت: گفت‌وگوها ادامه دارد.\n';

let root: string;
beforeAll(() => {
  // Signs that Astro, Vite and glob patterns read in ways of their own, and letters that are not Latin.
  root = join(newFolder(), "a%20b#c?d'e [گفتار] {x}");
  write('seeds/خبر.txt', TEXT);
  buildArchive(root, WITHOUT_PREVIEWS);
});
afterEach(unmountDisks);
afterAll(() => remove(dirname(root)));

const write = (path: string, text: string): void => writeIn(root, path, text);
const env = (extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  ...WITHOUT_PREVIEWS,
  ARCHIVE: root,
  ...extra,
});
const build = (extra: Readonly<Record<string, string>> = {}) =>
  spawnSync(process.execPath, ['scripts/commands/build.ts'], {
    cwd: PROJECT,
    env: env(extra),
    encoding: 'utf8',
  });
/** What was built last is forgotten: otherwise nothing would be made, since nothing has changed. */
const forget = (): void => rmSync(join(root, '.cache/last-build.json'), { force: true });
const begin = (): ChildProcess => {
  forget();
  return spawn(process.execPath, ['scripts/commands/build.ts'], {
    cwd: PROJECT,
    env: env(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

/** One hash for all that a reader can get. */
function site(): string {
  const hash = createHash('sha256');
  for (const path of filesUnder(join(root, 'dist')))
    hash.update(path).update(readFileSync(join(root, 'dist', path)));
  return hash.digest('hex');
}
/** What the error says: one sentence, and one that says how to mend it; no stack. */
const isOneSentence = (stderr: string): boolean =>
  / error Unexpected .*\n {4}\S/.test(stderr) && !/\n\s+at /.test(stderr);

test('from a path with signs that have a meaning elsewhere, every page has its styles, and the site is as it was built', async () => {
  expect(readFileSync(join(root, 'dist/fa/index.html'), 'utf8')).toMatch(
    /rel="stylesheet" href="\.\.\/_astro\//,
  );
  expect(await verifySite(copyInFolder(join(root, 'dist')))).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(['.cache', 'content', 'dist', 'seeds']);
});

test('a text that cannot be read leaves the old site, in its place and whole', () => {
  const before = site();
  write('seeds/empty.txt', '');
  expect(build().status).toBe(1);
  rmSync(join(root, 'seeds/empty.txt'));
  expect(site()).toBe(before);
});

test('a new site that is not whole is refused, and the old one stands', () => {
  const before = site();
  write('seeds/خبر.yaml', 'provenance:\n  url: http://localhost:8080/article\n');
  const { status, stderr } = build();
  rmSync(join(root, 'seeds/خبر.yaml'));
  expect([status, isOneSentence(stderr)]).toEqual([1, true]);
  expect(stderr).toContain('has an address of this machine: http://localhost:8080/article');
  expect(site()).toBe(before);
});

test('a SITE that is no address is a misuse, and nothing is touched', () => {
  for (const SITE of ['example.org', 'ftp://example.org/', 'https://example.org/?a=1']) {
    const { status, stderr } = build({ SITE });
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringContaining(`Unexpected SITE "${SITE}"`),
    ]);
  }
});

test('an archive that is not there is said, and not made', () => {
  const nowhere = join(dirname(root), 'nowhere');
  const { status, stderr } = build({ ARCHIVE: nowhere });
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/nowhere error Unexpected absence of this folder/),
  ]);
  expect(readdirSync(dirname(root))).not.toContain('nowhere');
});

test.for(['SIGKILL', 'SIGTERM'] as const)(
  'a build that gets %s at any moment leaves the old site whole, and the next build works',
  async (signal) => {
    const before = site();
    for (const after of [300, 1500, 3000, 4500, 6000]) {
      const child = begin();
      const end = ended(child);
      await setTimeout(after);
      child.kill(signal);
      await end;
      expect(site()).toBe(before);
    }
    forget();
    expect(build().status).toBe(0);
    expect(site()).toBe(before);
    expect(readdirSync(root).sort()).toEqual(['.cache', 'content', 'dist', 'seeds']);
  },
);

test('two builds of one archive at once take turns, and the second says so', async () => {
  const before = site();
  const children = [begin(), begin()];
  const said = children.map(async (child) => {
    let text = '';
    for await (const part of child.stderr ?? []) text += part;
    return text;
  });
  expect(await Promise.all(children.map(ended))).toEqual([0, 0]);
  expect((await Promise.all(said)).join('')).toMatch(/Another build \(process \d+\) is at work: waiting/);
  expect(site()).toBe(before);
});

test('a build waits until another one of its archive is done, whatever that one is at', async () => {
  const child = await inTurn(
    join(root, '.cache/build.lock'),
    () => {},
    async () => {
      const waiting = begin();
      const [part = ''] = await once(waiting.stderr ?? waiting, 'data');
      expect(String(part)).toContain(`Another build (process ${process.pid}) is at work: waiting`);
      return waiting;
    },
  );
  expect(await ended(child)).toBe(0);
});

test('a full disk is said in one sentence, and the old site stands', async ({ skip }) => {
  const before = site();
  const disk = join(dirname(root), 'disk');
  if (!mountDisk(disk, '64k')) skip('no file system can be mounted here');
  writeIn(disk, 'seeds/خبر.txt', TEXT);
  symlinkSync(join(root, 'dist'), join(disk, 'dist'));
  writeIn(disk, 'filling', 'x'.repeat(30_000));
  const { status, stderr } = build({ ARCHIVE: disk });
  expect([status, isOneSentence(stderr)], stderr).toEqual([1, true]);
  expect(stderr).toContain('Unexpected full disk (ENOSPC), expected space');
  expect(site()).toBe(before);
});

test('an archive that can only be read is said in one sentence, at once', async ({ skip }) => {
  const disk = join(dirname(root), 'read-only');
  if (!mountDisk(disk, '64k')) skip('no file system can be mounted here');
  spawnSync('mount', ['-o', 'remount,ro', disk]);
  const begun = performance.now();
  const { status, stderr } = build({ ARCHIVE: disk });
  expect([status, isOneSentence(stderr)], stderr).toEqual([1, true]);
  expect(stderr).toContain('(EROFS)');
  expect(performance.now() - begun).toBeLessThan(30_000);
});

test('an archive on another file system is built there', async ({ skip }) => {
  const disk = join(dirname(root), 'other');
  if (!mountDisk(disk, '50m')) skip('no file system can be mounted here');
  writeIn(disk, 'seeds/خبر.txt', TEXT);
  expect(build({ ARCHIVE: disk }).status).toBe(0);
  expect(build({ ARCHIVE: disk }).status).toBe(0);
  expect(filesUnder(join(disk, 'dist'))).toEqual(filesUnder(join(root, 'dist')));
});

test('a seed that changes while the build runs is published as it was when it was read', async () => {
  const texts = join(root, '.cache/last-texts.json');
  const readAt = (): number | undefined => statSync(texts, { throwIfNoEntry: false })?.mtimeMs;
  const readBefore = readAt();
  const child = begin();
  const end = ended(child);
  const manifest = join(root, 'dist/data/manifest.json');
  const since = readFileSync(manifest);
  // Seeds have been read, and pages are being made.
  while (readAt() === readBefore && child.exitCode === null) await setTimeout(5);
  write('seeds/خبر.txt', `${TEXT}سطری دیگر.\n`);
  expect(await end).toBe(0);
  write('seeds/خبر.txt', TEXT);
  expect(readFileSync(manifest).equals(since)).toBe(true);
  expect(readFileSync(join(root, 'dist/data/sources/خبر.txt'), 'utf8')).toBe(TEXT);
});
