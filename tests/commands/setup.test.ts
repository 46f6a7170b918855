import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../pipeline.ts';

const setup = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/setup.mjs', ...args], { cwd: PROJECT, encoding: 'utf8' });

/** Every command that setup.mjs knows, as it lists them to somebody who asks for another one. */
const known = (): string[] => (/expected one of (.+)/.exec(setup('').stderr)?.[1] ?? '').split(', ');

test('a file of scripts/ that is no command is refused, with the list of commands', () => {
  for (const name of ['disk', 'machine/disk', '../machine/disk', 'setup', 'bench', 'bench/search']) {
    const { status, stdout, stderr } = setup(name);
    expect([name, status, stdout]).toEqual([name, 2, '']);
    expect(stderr).toContain(`command line error Unexpected command "${name}", expected one of `);
  }
});

test('the npm scripts are the commands, each under its own name', () => {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts).toEqual(
    Object.fromEntries(known().map((name) => [name, `node scripts/setup.mjs ${name}`])),
  );
});

test('every command goes through one door, which reads arguments, prints errors and sets the exit code', () => {
  for (const name of known()) {
    const file = `scripts/commands/${name.replace(':', '/')}.ts`;
    const code = readFileSync(join(PROJECT, file), 'utf8');
    const call = name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
    expect(code, file).toMatch(new RegExp(`^await command\\(\\{\n {2}usage:\\s+'${call}\\b`, 'm'));
    expect(code, file).not.toMatch(/parseArgs|process\.exit|\bcatch\b/);
  }
});

test.for(['ingest', 'check', 'translate', 'bench:zwnj'])(
  '%s with an option that it does not have is a misuse, and its usage is told',
  (command) => {
    const { status, stdout, stderr } = setup(command, '--no-such-option');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^command line error Unknown option '--no-such-option'.*\n {4}Usage: npm run /);
    expect(stderr).toContain(command);
  },
);
