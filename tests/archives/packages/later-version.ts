import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PROJECT } from '../../pipeline.ts';
import { dependencies, unpack } from './packed-program.ts';

/** The version that is made of this one. */
export const NEXT = '9.0.0';

/** Makes a later version of a packed program beside it: its version, its changelog, and a word that pages show. Returns its name. */
export function laterVersion(tarball: string, home: string): string {
  const folder = join(home, 'later/package');
  unpack(tarball, folder);
  const edit = (path: string, change: (text: string) => string): void =>
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  edit('package.json', (text) => text.replace(/"version": "[^"]+"/, `"version": "${NEXT}"`));
  edit(
    'CHANGELOG.md',
    () => `# Changelog\n\n## ${NEXT}\n\n- Pages are greener.\n\n## 0.0.1\n\n- Long ago.\n`,
  );
  edit('src/i18n/en.json', (text) => text.replace(/("tagline": ")/, '$1Greener. '));
  const name = `goftar-${NEXT}.tgz`;
  spawnSync('tar', ['czf', join(home, name), '-C', join(home, 'later'), 'package']);
  return name;
}

const NPM = (list: readonly string[]): string => `#!/usr/bin/env node
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { goftar } = JSON.parse(fs.readFileSync('package.json', 'utf8')).dependencies;
const tarball = path.resolve(goftar.replace(/^file:/, ''));
if (!fs.existsSync(tarball)) { console.error('npm error 404 ' + goftar); process.exit(1); }
const folder = path.resolve('node_modules/goftar');
fs.rmSync(folder, { recursive: true, force: true });
fs.mkdirSync(folder, { recursive: true });
spawnSync('tar', ['xzf', tarball, '--strip-components=1', '-C', folder]);
for (const name of ${JSON.stringify(list)}) {
  const place = path.resolve('node_modules', name);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  if (!fs.existsSync(place)) fs.symlinkSync(path.join(${JSON.stringify(join(PROJECT, 'node_modules'))}, name), place);
}
const command = path.resolve('node_modules/.bin/goftar');
fs.mkdirSync(path.dirname(command), { recursive: true });
if (!fs.existsSync(command)) fs.symlinkSync('../goftar/scripts/setup.mjs', command);
fs.writeFileSync('package-lock.json', JSON.stringify({ goftar }));
`;

/**
 * Puts a program in the place of npm that unpacks a tarball and links the dependencies that are installed here: the network plays no
 * part. Returns the PATH by which it is found.
 */
export function pathWithoutNetwork(home: string): string {
  mkdirSync(join(home, 'bin'));
  writeFileSync(join(home, 'bin/npm'), NPM(dependencies()));
  chmodSync(join(home, 'bin/npm'), 0o755);
  return `${join(home, 'bin')}${delimiter}${process.env.PATH}`;
}
