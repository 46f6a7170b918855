import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Failure, Misuse, said } from '../../scripts/diagnostics/index.ts';
import {
  inReadingOrder,
  oneOf,
  readInput,
  required,
  wholeNumber,
} from '../../scripts/machine/command-line.ts';
import { PROJECT } from '../pipeline.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'goftar-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command whose `run` has the given body, as a program. */
function ended(body: string, ...args: string[]): { code: number | null; said: string } {
  const program = join(folder, 'program.ts');
  writeFileSync(
    program,
    `import { command } from '${PROJECT}/scripts/machine/command-line.ts';
     import { Failure, Misuse } from '${PROJECT}/scripts/diagnostics/index.ts';
     await command({ usage: 'npm run this', does: { fa: 'این کار را می‌کند.', en: 'Does this.' }, options: { json: { type: 'boolean' } }, run({ values }) { ${body} } });`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { code: status, said: stdout + stderr };
}

test('a command that does its work ends with 0', () => {
  expect(ended('if (!values.json) return 1;', '--json')).toEqual({ code: 0, said: '' });
});

test('a command that finds errors in its input ends with the code it returns', () => {
  expect(ended('return 1;').code).toBe(1);
});

test('what makes the work impossible is told with its place and its mend, and ends with 1', () => {
  const body = `throw Failure.of('noSite', 'dist');`;
  expect(ended(body)).toEqual({
    code: 1,
    said: 'dist error Unexpected absence of a site, expected what `npm run build` makes\n    Run `npm run build` first.\n',
  });
});

test('a failure is told in the language of the reader', () => {
  const { code, said } = ended(
    `throw Failure.of('busyPort', 'http://localhost:1/', { port: 1, next: 2 });`,
    '--lang',
    'fa',
  );
  expect([code, said]).toEqual([
    1,
    'http://localhost:1/ خطا \u2067برنامهٔ دیگری درگاه ۱ را گرفته است\u2069\n    \u2067درگاه دیگری برگزینید، مثلاً:\u2069\nPORT=2 npm start\n',
  ]);
});

test('a misuse is told with the usage, and ends with 2', () => {
  const usage = '\n    Usage: npm run this\n';
  expect(ended(`throw Misuse.of('noFolder');`)).toEqual({
    code: 2,
    said: `command line error Unexpected absence of a folder, expected the new one to make${usage}`,
  });
  const unknown = ended('', '--other');
  expect(unknown.code).toBe(2);
  expect(unknown.said.endsWith(usage)).toBe(true);
  expect(ended('', 'word').code).toBe(2);
});

test('a misuse is told in Persian to whoever reads Persian, also what Node says of the command line', () => {
  for (const words of [['--other'], ['--json=1'], ['--lang'], ['word']]) {
    const { code, said } = ended('', ...words, ...(words[0] === '--lang' ? [] : ['--lang', 'fa']));
    expect(code).toBe(2);
    if (words[0] !== '--lang') expect(said).not.toMatch(/unknown|option|argument|positional/i);
  }
});

test('whoever asks for help is told what the command does and how it is called, and nothing is done', () => {
  const help = { code: 0, said: 'Does this.\nUsage: npm run this\n' };
  expect(ended('return 1;', '--help')).toEqual(help);
  expect(ended('return 1;', '--json', '-h')).toEqual(help);
  expect(ended('return 1;', '--help', '--lang', 'fa')).toEqual({
    code: 0,
    said: '\u2067این کار را می‌کند.\u2069\nکاربرد: npm run this\n',
  });
});

test('a misuse is told in the language of the reader', () => {
  const { code, said } = ended(
    `throw Misuse.of('bothOptions', { one: '--a', other: '--b' });`,
    '--lang',
    'fa',
  );
  expect([code, said]).toEqual([
    2,
    '\u2067خطای خط فرمان: \u2068--a\u2069 و \u2068--b\u2069 با هم نمی‌آیند؛ تنها یکی از آن دو را بیاورید\u2069\n    کاربرد: npm run this\n',
  ]);
});

test('every command takes --lang, and no other language than the two there are', () => {
  expect(ended('', '--lang', 'fa')).toEqual({ code: 0, said: '' });
  const { code, said } = ended('', '--lang', 'de');
  expect([code, said.split('\n')[0]]).toEqual([
    2,
    'command line error Unexpected --lang "de", expected fa, en',
  ]);
});

test('a fault of the program itself is told with its stack, and ends with 1', () => {
  const { code, said } = ended(`throw new TypeError('no such thing');`);
  expect(code).toBe(1);
  expect(said).toMatch(/TypeError: no such thing\n\s+at /);
});

test('a number is whole and from 1 on', () => {
  expect(wholeNumber('12', 'documents', 5)).toBe(12);
  expect(wholeNumber(undefined, 'documents', 5)).toBe(5);
  for (const wrong of ['0', '-1', '1.5', 'x', '', '1e400'])
    expect(() => wholeNumber(wrong, 'documents', 5), wrong).toThrow(Misuse);
});

test('a choice is one of those there are', () => {
  expect(oneOf('b', 'format', ['a', 'b'])).toBe('b');
  expect(oneOf(undefined, 'format', ['a', 'b'])).toBeUndefined();
  expect(() => oneOf('c', 'format', ['a', 'b'])).toThrow('Unexpected --format "c", expected a, b');
});

test('an option that must be there is asked for by its name', () => {
  expect(required('x', 'gold', 'a file')).toBe('x');
  expect(() => required(undefined, 'gold', 'a file')).toThrow(
    'Unexpected absence of --gold, expected a file',
  );
});

test('a file that cannot be read is named, with the option that names it', () => {
  const file = join(folder, 'none.jsonl');
  expect(() => readInput(file, 'gold')).toThrow(Failure);
  expect(() => readInput(file, 'gold')).toThrow(
    `${file} error Unexpected ENOENT, expected a file that can be read\n    Give the path of such a file with --gold.`,
  );
});

test('diagnostics are told file by file, and in each from its first line to its last', () => {
  const at = (file: string, line: number, column = 1) => said('emptyText', { file, line, column });
  const all = [at('b.txt', 9), at('a.txt', 2), at('b.txt', 3, 7), at('b.txt', 3, 2), at('a.txt', 1)];
  expect(inReadingOrder(all).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'b.txt:3:2',
    'b.txt:3:7',
    'b.txt:9:1',
    'a.txt:1:1',
    'a.txt:2:1',
  ]);
});

/** Prints a diagnostic about the third line of a file of the archive `folder`, as a program with these arguments. */
function printed(file: string, ...args: string[]): { status: number | null; lines: string[] } {
  const program = join(folder, 'printing.ts');
  writeFileSync(
    program,
    `import { printDiagnostics } from '${PROJECT}/scripts/machine/command-line.ts';
     import { said } from '${PROJECT}/scripts/diagnostics/index.ts';
     printDiagnostics([said('fileForContent', { file: '${file}', line: 3, column: 4 })], '${folder}');`,
  );
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { status, lines: stderr.split('\n') };
}

test('a diagnostic is printed with the line that it is about, and where on it', () => {
  writeFileSync(join(folder, 'lines.yaml'), 'a: 1\nb: 2\nc: three\n');
  expect(printed('lines.yaml').lines).toEqual(
    expect.arrayContaining(['    3 | c: three', '      |    ^^^^^']),
  );
});

test('a diagnostic is printed in the language of the reader', () => {
  writeFileSync(join(folder, 'lines.yaml'), '');
  expect(printed('lines.yaml').lines[0]).toMatch(/^lines\.yaml:3:4 error GA051 Unexpected file/);
  expect(printed('lines.yaml', '--lang', 'fa').lines.join('\n')).toMatch(/GA051 .*\p{Script=Arabic}/u);
  expect(printed('lines.yaml', '--lang', 'fa').lines.join('\n')).not.toContain('Unexpected');
});

test('a diagnostic about a pipe is printed without waiting for what somebody might write into it', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const { status, lines } = printed('pipe.txt');
  expect([status, lines[0]]).toEqual([
    0,
    expect.stringMatching(/^pipe\.txt:3:4 error GA051 Unexpected file/),
  ]);
});
