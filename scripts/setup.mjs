#!/usr/bin/env node
// Runs one of the commands in commands/: `node scripts/setup.mjs COMMAND [ARGUMENTS]`, or `goftar COMMAND [ARGUMENTS]` where
// the program is installed as a package.
// Plain JavaScript without dependencies, for any Node from 20 on: it runs before anything is installed, installs
// what package-lock.json pins where that is missing, and goes on with the Node that is pinned there, because Astro
// needs a newer one than many systems have.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveAround, isInstalledPackage, runnableCopy } from './installed-package.mjs';
import { inWords } from './setup-words.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isPackage = isInstalledPackage(root);
const COMMANDS = join(root, 'scripts', 'commands');
const NODE = join(folderOfNode(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The folder of the pinned Node: where npm put it, which need not be the package's own node_modules. */
function folderOfNode() {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve('node/package.json'));
  } catch {
    return join(root, 'node_modules', 'node');
  }
}

/** Ends with an exit code, and says what is wrong, where, and how to mend it, as every command does. */
function fail(code, { where, what, mend }) {
  console.error(`${where} ${inWords('error')} ${what}\n    ${mend}`);
  process.exit(code);
}

/** Every command, `name → file`: commands/build.ts is `build`, commands/bench/search.ts is `bench:search`. */
function commands(folder = COMMANDS, prefix = '') {
  return new Map(
    readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return [...commands(path, `${prefix}${entry.name}:`)];
        return [[`${prefix}${entry.name.replace(/\.ts$/, '')}`, path]];
      }),
  );
}

/** The packages a lock file names, as `path → version`; optional ones, which depend on the platform, left out. */
function packagesOf(file) {
  if (!existsSync(file)) return new Map();
  const { packages = {} } = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(
    Object.entries(packages)
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer)
      .map(([path, entry]) => [path, entry.version]),
  );
}

function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  return existsSync(NODE) && [...wanted].every(([path, version]) => found.get(path) === version);
}

function install() {
  console.error(inWords('installing'));
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (npm.status !== 0) {
    fail(1, {
      where: 'package-lock.json',
      what: inWords('notInstalled'),
      mend: inWords('checkNetwork'),
    });
  }
  putNodeInPlace();
}

function putNodeInPlace() {
  if (!existsSync(NODE) && existsSync(dirname(dirname(NODE)))) {
    // Where npm is told to run no install scripts, the binary is not put in place: do what its script does.
    spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
      cwd: dirname(dirname(NODE)),
      stdio: 'inherit',
    });
  }
  if (!existsSync(NODE)) {
    fail(1, {
      where: 'node_modules/node',
      what: inWords('noNode'),
      mend: inWords('allowScript'),
    });
  }
}

const [command = '', ...rest] = process.argv.slice(2);
const known = commands();
const script = known.get(command);
const names = [...known.keys()].join(', ');
if (command === '--help' || command === '-h') {
  console.log(`${inWords('usage')}\n${inWords('commands', { known: names })}`);
  process.exit(0);
}
if (script === undefined) {
  fail(2, {
    where: inWords('commandLine'),
    what: inWords('unknownCommand', { command, known: names }),
    mend: inWords('usage'),
  });
}
// Node reads a star in the path of a package as a pattern, and cannot name a backslash in an address.
if (/\*|\\/.test(process.platform === 'win32' ? root.replaceAll('\\', '/') : root)) {
  fail(1, {
    where: root,
    what: inWords('unreadPath'),
    mend: inWords('renameFolder'),
  });
}
if (isPackage) putNodeInPlace();
else if (!isInstalled()) install();

// A new archive is made where there is none yet; every other command works on the archive that it is called in.
const archive = process.env.ARCHIVE || archiveAround(process.cwd());
if (isPackage && archive === undefined && command !== 'new-archive') {
  fail(2, {
    where: process.cwd(),
    what: inWords('noArchive'),
    mend: inWords('makeArchive'),
  });
}

const program = isPackage
  ? join(runnableCopy(root), 'scripts', 'commands', relative(COMMANDS, script))
  : script;
const child = spawn(NODE, ['--disable-warning=ExperimentalWarning', program, ...rest], {
  stdio: 'inherit',
  env: {
    // Node keeps what it has compiled: a command begins in half the time when it is called again.
    ...(isPackage ? {} : { NODE_COMPILE_CACHE: join(root, '.cache', 'compiled') }),
    ...process.env,
    ...(archive === undefined ? {} : { ARCHIVE: archive }),
    PATH: `${dirname(NODE)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
  },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
