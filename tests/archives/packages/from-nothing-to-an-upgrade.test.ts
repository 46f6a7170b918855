import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { WordedDiagnostic } from '../../../scripts/diagnostics/index.ts';
import type { Review } from '../../../scripts/machine/editing/review-archive.ts';
import { serve } from '../../../scripts/machine/serve.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { FIXTURES, PROJECT } from '../../pipeline.ts';
import { laterVersion, NEXT, pathWithoutNetwork } from './later-version.ts';
import { packProgram } from './packed-program.ts';
import { paste, proposedLines } from './proposed-lines.ts';

/*
 * The way of an archive from a folder with nothing in it but the program's tarball: each test goes on where the one before it ended. What the
 * editor knows is in tests/fixtures/from-nothing/; where it is written, and how, is taken from the messages alone.
 */

const TEXTS = ['press-conference', 'interview', 'telegram-post'] as const;
const GIVEN = join(FIXTURES, 'from-nothing');

/** What the editor says in place of each blank, and of which messages. */
interface Answer {
  readonly code: string;
  readonly file?: string;
  readonly words?: string;
  readonly said: Readonly<Record<string, unknown>>;
}
const ANSWERS = parse(readFileSync(join(GIVEN, 'answers.yaml'), 'utf8')) as readonly Answer[];

let home: string;
let npmPath: string;
let tarball: string;
const archive = (): string => join(home, 'delgosha');
const inArchive = (path: string): string => readFileSync(join(archive(), path), 'utf8');

/** What a command said, and how it ended. */
const ran = (command: string, args: readonly string[], cwd: string) => {
  const { ARCHIVE: _, ...env } = process.env;
  return spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...env, PREVIEWS: 'none', PATH: npmPath, SITE: 'https://delgosha.example' },
  });
};
const GOFTAR = 'node_modules/.bin/goftar';
const goftar = (...args: string[]) => ran(join(archive(), GOFTAR), args, archive());

/** What `--json` prints of a review. */
type Printed = Omit<Review, 'left'> & { readonly left: readonly WordedDiagnostic[] };
const check = (): Printed => JSON.parse(goftar('check', '--json').stdout) as Printed;
/** All that is in doubt; that a text has no English yet is work to be done, and no doubt. */
const doubts = (): WordedDiagnostic[] => check().left.filter(({ code }) => code !== 'GA014');
const nameOf = ({ code, file, message }: WordedDiagnostic): string => `${code} ${file} ${message}`;

const answerTo = (one: WordedDiagnostic): Answer['said'] => {
  const answer = ANSWERS.find(
    ({ code, file = '', words = '' }) =>
      code === one.code && one.file.includes(file) && one.message.includes(words),
  );
  if (answer === undefined) throw new Error(`the editor knows no answer to ${nameOf(one)}`);
  return answer.said;
};

beforeAll(() => {
  home = newFolder();
  npmPath = pathWithoutNetwork(home);
});
afterAll(() => remove(home));

test('with the tarball of the program, npm and Node, an empty folder becomes an archive', () => {
  tarball = packProgram(home);
  const first = join(home, 'first');
  writeIn(first, 'package.json', JSON.stringify({ dependencies: { goftar: `file:${tarball}` } }));
  expect(ran('npm', ['install'], first)).toMatchObject({ status: 0 });
  const names = ['--fa', 'دلگشا', '--en', 'Delgosha', '--tool', `file:${tarball}`];
  expect(ran(join(first, GOFTAR), ['new-archive', archive(), ...names], first)).toMatchObject({ status: 0 });
  expect(ran('npm', ['install'], archive())).toMatchObject({ status: 0 });
  expect(check().left.map(({ code }) => code)).toEqual(['GA065']);
});

test('a press conference, an interview and a post of Telegram are added', () => {
  mkdirSync(join(home, 'received'));
  for (const name of TEXTS) {
    const file = join(home, 'received', `${name}.txt`);
    writeFileSync(file, readFileSync(join(GIVEN, `${name}.txt`)));
    const { status, stderr } = goftar('new', file);
    expect([status, stderr]).toEqual([0, expect.stringContaining('Look at:')]);
  }
  expect(goftar('ingest')).toMatchObject({ status: 0 });
});

test('each doubt is settled by the line that its message proposes', () => {
  const asked = doubts();
  expect([...new Set(asked.map(({ code }) => code))].sort()).toEqual(
    [...new Set(ANSWERS.map(({ code }) => code))].sort(),
  );
  const pasted = new Set<string>();
  for (const one of asked) {
    const lines = proposedLines(one);
    expect(lines, nameOf(one)).not.toEqual([]);
    for (const line of lines) {
      // A person whom two texts name is asked for twice, and is added once.
      const key = JSON.stringify(line);
      if (!pasted.has(key)) paste(archive(), line, answerTo(one));
      pasted.add(key);
    }
  }
  // Of what has another id now, a message tells once.
  expect(goftar('ingest')).toMatchObject({ status: 0 });
  expect(doubts().map(nameOf)).toEqual([]);
});

test('a page is translated, and a strict check names what is not', () => {
  expect(goftar('translate', 'press-conference')).toMatchObject({ status: 0 });
  const english = parse(readFileSync(join(GIVEN, 'press-conference.en.yaml'), 'utf8')) as Record<
    string,
    string
  >;
  const catalogue = 'seeds/press-conference/en.po';
  const translated = inArchive(catalogue).replace(
    /(msgctxt "(.+)"\nmsgid .*\nmsgstr )""/g,
    (_, before: string, id: string) => `${before}${JSON.stringify(english[id])}`,
  );
  writeIn(archive(), catalogue, translated);
  expect(check().left.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'GA014 seeds/interview/source.fa.txt',
    'GA014 seeds/telegram-post/source.fa.txt',
  ]);
  expect(goftar('check', '--strict')).toMatchObject({ status: 1 });
  for (const name of TEXTS.slice(1))
    paste(
      archive(),
      { file: `seeds/${name}/document.yaml`, key: 'waivers', value: [{ code: 'GA014', reason: '…' }] },
      { reason: 'Only the press conference is translated for now.' },
    );
  expect(goftar('check', '--strict')).toMatchObject({ status: 0 });
});

test('it is built and served, says in both languages what the editor has settled, and is verified by its address', async () => {
  const built = goftar('build');
  expect([built.status, built.stderr]).toEqual([0, expect.stringContaining('ready to be served')]);
  expect(inArchive('dist/en/documents/press-conference/index.html')).toContain(
    'This new round of inspecting the pipes goes on.',
  );
  const interview = JSON.parse(inArchive('dist/data/documents/interview.json')) as {
    segments: { id: string; speaker: string; attribution: { certain: boolean } }[];
  };
  expect(interview.segments.find(({ id }) => id === 's4')).toMatchObject({
    speaker: 'mahtab-nikru',
    attribution: { certain: true },
  });

  const server = await serve(join(archive(), 'dist'), 0);
  try {
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const { stdout } = await promisify(execFile)(join(archive(), GOFTAR), ['verify', address], {
      cwd: archive(),
    });
    expect(stdout).toContain(`${address}: every file is as it was built`);
  } finally {
    server.close();
  }
}, 600_000);

test('an upgrade says what is new in the program and what changes in this archive, and takes it over', () => {
  const before = inArchive('seeds/press-conference/document.yaml');
  const next = laterVersion(tarball, home);
  const { status, stdout } = goftar('upgrade', `file:../${next}`, '--yes');
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  expect([status, stdout]).toEqual([0, expect.stringContaining(`From ${version} to ${NEXT}`)]);
  expect(stdout).toContain('- Pages are greener.');
  expect(stdout).toContain('Nothing differs in content/.');
  expect(stdout).toContain('Pages that say something else');
  expect(stdout).toContain(`The archive is made with ${NEXT} now`);
  expect(inArchive('seeds/press-conference/document.yaml')).toBe(before);
  expect(goftar('check', '--strict')).toMatchObject({ status: 0 });
}, 600_000);
