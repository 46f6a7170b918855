import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Failure } from '../diagnostics/index.ts';
import { PROJECT } from './disk.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of a program that is on the PATH; undefined where there is none. */
export function programOnPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** A Chromium that is there already: CHROMIUM, one on the PATH, or Playwright's own. */
export function findBrowser(): string | undefined {
  const own = chromium.executablePath();
  return (
    process.env.CHROMIUM ||
    NAMES.map(programOnPath).find((path) => path !== undefined) ||
    (existsSync(own) ? own : undefined)
  );
}

function run(command: string, args: readonly string[]): boolean {
  console.error(`${command} ${args.join(' ')} …`);
  return spawnSync(command, args, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/**
 * A Chromium for the tests: one that is there, else Playwright's download, else Debian's package where we may install
 * it. Throws `Failure` where none of these works: tests are never skipped for want of a browser.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.error('No Chromium found; getting one for the browser tests.');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium']);
  if (findBrowser() === undefined && process.getuid?.() === 0 && programOnPath('apt-get') !== undefined) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const browser = findBrowser();
  if (browser !== undefined) return browser;
  throw Failure.of('noBrowser', 'chromium');
}

/** A program that some tests need or are quicker with, and Debian's package of it. */
const PROGRAMS = {
  'headless shell': {
    variable: 'CHROMIUM',
    names: ['chromium-headless-shell'],
    package: 'chromium-headless-shell',
  },
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], package: 'firefox-esr' },
  java: { variable: 'JAVA', names: ['java'], package: 'default-jre-headless' },
  zimwriterfs: { variable: 'ZIMWRITERFS', names: ['zimwriterfs'], package: 'zim-tools' },
} as const;
export type Tool = keyof typeof PROGRAMS;
export const TOOLS = ['firefox', 'java', 'zimwriterfs'] as const satisfies readonly Tool[];

/** Where a program is: by its variable, else on the PATH. */
export function findTool(tool: Tool): string | undefined {
  const { variable, names } = PROGRAMS[tool];
  return process.env[variable] || names.map(programOnPath).find((path) => path !== undefined);
}

/**
 * A Chromium for the browser tests: where it can be had, its headless shell, which is the same engine without windows and
 * takes half the time; else any Chromium (see `ensureBrowser`).
 */
export const ensureTestBrowser = (): string => ensureTool('headless shell') ?? ensureBrowser();

/** Installs a program that is missing where we may; undefined where that does not work. */
export function ensureTool(tool: Tool): string | undefined {
  const found = findTool(tool);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && programOnPath('apt-get') !== undefined) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PROGRAMS[tool].package]);
  }
  return findTool(tool);
}

/** The most that a program may say, in bytes: a build of thousands of documents has a warning or more for each. */
const MOST_OUTPUT = 2 ** 28;

/**
 * Runs a Node program of this project in a process of its own, which must end with exit code 0. Returns what it printed
 * on stdout; what it said on stderr is shown only where it fails. Throws `Failure`.
 */
export function runQuietly(args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const { status, signal, error, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status === 0) return stdout;
  const end = error?.message ?? signal ?? `exit code ${status}`;
  const where = args.findLast((arg) => !arg.startsWith('-')) ?? 'node';
  throw Failure.of('programEnd', where, { end, said: `${stderr}${stdout}` });
}
