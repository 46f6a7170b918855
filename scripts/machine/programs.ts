import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { PROJECT } from './disk.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(name: string): string | undefined {
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
    NAMES.map(onPath).find((path) => path !== undefined) ||
    (existsSync(own) ? own : undefined)
  );
}

function run(command: string, args: readonly string[]): boolean {
  console.error(`${command} ${args.join(' ')} …`);
  return spawnSync(command, args, { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/**
 * A Chromium for the tests: one that is there, else Playwright's download, else Debian's package where we may install
 * it. Throws with the mend where none of these works: tests are never skipped for want of a browser.
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.error('No Chromium found; getting one for the browser tests.');
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium']);
  if (findBrowser() === undefined && process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const browser = findBrowser();
  if (browser !== undefined) return browser;
  throw new Error(
    'No browser for the tests: Playwright could not download Chromium, and it could not be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM to its executable, and run `npm test` again.',
  );
}

/** A program that some tests need beside Chromium, and Debian's package of it. */
const TOOLS = {
  firefox: { variable: 'FIREFOX', names: ['firefox-esr', 'firefox'], package: 'firefox-esr' },
  zimwriterfs: { variable: 'ZIMWRITERFS', names: ['zimwriterfs'], package: 'zim-tools' },
} as const;
export type Tool = keyof typeof TOOLS;

/** Where a program is: by its variable, else on the PATH. */
export function findTool(tool: Tool): string | undefined {
  const { variable, names } = TOOLS[tool];
  return process.env[variable] || names.map(onPath).find((path) => path !== undefined);
}

/** Installs a program that is missing where we may; undefined where that does not work. */
export function ensureTool(tool: Tool): string | undefined {
  const found = findTool(tool);
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath('apt-get') !== undefined) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', TOOLS[tool].package]);
  }
  return findTool(tool);
}
