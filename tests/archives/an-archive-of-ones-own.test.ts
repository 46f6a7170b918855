import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { archiveFile } from '../../src/schemas/archive-file.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';
import { installProgram, packProgram } from './packages/packed-program.ts';

/*
 * The program as npm packs it, in a folder of its own with links to the dependencies that are installed here, and an archive
 * that is made with it. Nothing of this project's archive is in it.
 */

let home: string;
const packed = (): string[] => globSync('**', { cwd: join(home, 'node_modules/goftar') });
const archive = (): string => join(home, 'water');
const inArchive = (path: string): string => readFileSync(join(archive(), path), 'utf8');

/** Runs the package's command as a shell would. */
const goftar = (cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const { ARCHIVE: _, ...rest } = process.env;
  return spawnSync(join(home, 'node_modules/.bin/goftar'), args, {
    cwd,
    encoding: 'utf8',
    env: { ...rest, PREVIEWS: 'none', ...env },
  });
};

/** A folder with the few programs that a shell script needs, and without others. */
function pathWithout(program: string): string {
  const folder = join(home, `without-${program}`);
  mkdirSync(folder);
  for (const name of ['sh', 'dirname']) {
    const place = ['/bin', '/usr/bin'].map((one) => join(one, name)).find((one) => existsSync(one));
    if (place !== undefined) symlinkSync(place, join(folder, name));
  }
  return folder;
}

beforeAll(() => {
  // Signs that Astro and Vite read in ways of their own: there, too, every page has its styles, which the build looks after.
  home = join(newFolder(), "50% #1 d'été? نگار");
  mkdirSync(home);
  installProgram(packProgram(home), home);
});
afterAll(() => remove(dirname(home)));

test('the package has the program, and neither texts nor tests nor benches', () => {
  expect(packed()).toContain('scripts/setup.mjs');
  expect(packed()).toContain(join('src', 'pages', '404.astro'));
  expect(
    packed().filter((path) => /\.(?:txt|mdx|po)$/.test(path) && !/^(?:src|public)\b/.test(path)),
  ).toEqual([]);
  expect(packed().filter((path) => /^tests\b|bench|^content\b|^seeds\b(?!.README\.md|$)/.test(path))).toEqual(
    [],
  );
});

test('a command outside of an archive is a misuse that says what to do', () => {
  const { status, stderr } = goftar(home, ['build']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('goftar new-archive DIR')]);
});

describe('a new archive', () => {
  beforeAll(() => {
    const made = goftar(home, ['new-archive', 'water', '--fa', 'آب‌نامه', '--en', 'Papers, on: Water']);
    expect([made.status, made.stderr]).toEqual([0, expect.stringContaining('water is an archive now')]);
    symlinkSync('../node_modules', join(archive(), 'node_modules'));
  });

  test('has everything but texts, and one dependency', () => {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    const own = JSON.parse(inArchive('package.json')) as Record<string, unknown>;
    expect(own).toMatchObject({ name: 'water', private: true, dependencies: { goftar: version } });
    expect(own).not.toHaveProperty('devDependencies');
    expect(archiveFile.parse(parse(inArchive('seeds/archive.yaml'))).name).toEqual({
      fa: 'آب‌نامه',
      en: 'Papers, on: Water',
    });
    expect(inArchive('.gitattributes')).toContain('seeds/** -text');
    expect(inArchive('.gitignore')).toContain('node_modules/');
    expect(inArchive('hosts/nginx.conf')).toContain('server {');
    expect(inArchive('netlify.toml')).toContain('publish = "dist"');
    expect(parse(inArchive('.gitlab-ci.yml'))).toHaveProperty('pages.script');
    for (const file of ['publish.yml', 'publish-in-parts.yml', 'check.yml'])
      expect(parse(inArchive(`.github/workflows/${file}`))).toMatchObject({ jobs: expect.anything() });
  });

  test('opens the desk by a double click on each system, and says where Node is missing', () => {
    for (const file of ['start.sh', 'start.command', 'start.cmd']) {
      expect(inArchive(file)).toMatch(/npm run --silent desk -- --open|start\.sh/);
      if (process.platform !== 'win32' && !file.endsWith('.cmd'))
        expect(statSync(join(archive(), file)).mode & 0o111, file).toBe(0o111);
    }
    expect(inArchive('start.cmd')).not.toMatch(/(?<!\r)\n/);
    if (process.platform === 'win32') return;
    const { status, stdout } = spawnSync('/bin/sh', [join(archive(), 'start.command')], {
      encoding: 'utf8',
      env: { PATH: pathWithout('node') },
    });
    expect([status, stdout]).toEqual([1, expect.stringContaining('https://nodejs.org')]);
    expect(stdout).toContain('برنامهٔ Node');
  });

  test('names only commands that the package has, in its scripts, workflows and manuals', () => {
    const known =
      goftar(home, ['no-such-command'])
        .stderr.match(/expected one of (.+)/)?.[1]
        ?.split(', ') ?? [];
    expect(known.length).toBeGreaterThan(8);
    const { scripts } = JSON.parse(inArchive('package.json')) as { scripts: Record<string, string> };
    expect(Object.values(scripts).map((script) => script.replace(/^goftar /, ''))).toEqual(
      Object.keys(scripts),
    );
    expect(Object.keys(scripts).filter((name) => !known.includes(name))).toEqual([]);
    const texts = [
      'README.md',
      '.gitlab-ci.yml',
      'netlify.toml',
      '.github/workflows/publish.yml',
      '.github/workflows/publish-in-parts.yml',
      '.github/workflows/check.yml',
      'seeds/README.md',
    ];
    const named = texts.flatMap((file) =>
      [...inArchive(file).matchAll(/npm run ([a-z-]+)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });

  test('has links that lead somewhere', () => {
    const links = [...inArchive('seeds/README.md').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
      ([, to]) => to ?? '',
    );
    expect(links.filter((to) => !existsSync(join(archive(), 'seeds', to)))).toEqual([]);
  });

  test('is not written over', () => {
    const { status, stderr } = goftar(home, ['new-archive', 'water']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('expected none')]);
  });

  test('with a text becomes a site under its own name, which verify finds whole', () => {
    writeIn(
      archive(),
      'seeds/plan.txt',
      'برنامه تازه آب تهران اعلام شد\nمریم صادقی، وزیر نیرو، گفت: امسال دو سد تازه افتتاح میشود.\n',
    );
    // From a folder within, as one may stand anywhere in one's archive.
    const built = goftar(join(archive(), 'seeds'), ['build'], { SITE: 'https://water.example' });
    expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('ready to be served')]);
    const pages = globSync('dist/**/*.{html,xml,json,webmanifest,txt,bib,ris,csv}', { cwd: archive() });
    expect(pages.length).toBeGreaterThan(20);
    // A schema says of which program's archives it is.
    const others = pages.filter((path) => !path.includes(join('data', 'schema')));
    expect(others.filter((path) => /Goftar|(?<!\p{L})گفتار(?!\p{L})/u.test(inArchive(path)))).toEqual([]);
    expect(inArchive('dist/en/index.html')).toContain('<title>Papers, on: Water – ');
    expect(inArchive('dist/fa/documents/plan/index.html')).toContain('آب‌نامه');
    expect(inArchive('dist/data/datapackage.json')).toContain('"papers-on-water"');
    const verified = goftar(archive(), ['verify']);
    expect([verified.status, verified.stdout]).toEqual([0, expect.stringContaining('as it was built')]);
  });
});
