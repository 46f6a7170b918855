import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Language } from '../../scripts/diagnostics/index.ts';
import { serve } from '../../scripts/machine/serve.ts';
import { copyInFolder, copyOnHost, type SiteCopy } from '../../scripts/site/site-copy.ts';
import { writeManifest } from '../../scripts/site/site-manifest.ts';
import { verifySite } from '../../scripts/site/verify-site.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { PROJECT } from '../pipeline.ts';
import { inLines } from './found-in-lines.ts';

let folder: string;
let dist: string;
beforeEach(() => {
  folder = newFolder();
  dist = join(folder, 'dist');
  for (const path of ['index.html', '404.html', 'fa/index.html', 'fa/سند ۱.txt', '__proto__', '_headers'])
    writeIn(dist, path, `content of ${path}`);
  mkdirSync(join(dist, 'data'));
  writeManifest(dist);
});
afterEach(() => remove(folder));

const linesOf = async (copy: SiteCopy, language: Language = 'en'): Promise<string[]> =>
  inLines(await verifySite(copy), language);
const verify = (): Promise<string[]> => linesOf(copyInFolder(dist));
const manifest = (): { algorithm: string; files: Record<string, { sha256: string; bytes: number }> } =>
  JSON.parse(readFileSync(join(dist, 'data/manifest.json'), 'utf8'));
const write = (content: unknown): void =>
  writeFileSync(join(dist, 'data/manifest.json'), JSON.stringify(content));

test('a copy that is the same has no difference', async () => {
  expect(await verify()).toEqual([]);
});

test.for(['extra.html', 'constructor', 'toString', 'hasOwnProperty', 'fa/constructor', 'valueOf'])(
  'a file that is not listed is named, whatever it is called: %s',
  async (name) => {
    writeFileSync(join(dist, name), '');
    expect(await verify()).toEqual([`${name}: not in the manifest`]);
  },
);

test('a file called __proto__ is compared as any other, and is seen where it is too much', async () => {
  appendFileSync(join(dist, '__proto__'), '!');
  expect(await verify()).toEqual([
    expect.stringMatching(/^__proto__: SHA-256 is/),
    '__proto__: has 21 bytes, expected 20',
  ]);
  const { files, ...rest } = manifest();
  write({
    ...rest,
    files: Object.fromEntries(Object.entries(files).filter(([path]) => path !== '__proto__')),
  });
  expect(await verify()).toEqual(['__proto__: not in the manifest']);
});

test('links, special files and folders are named, in the place of a file and beside the files, and nothing waits for them', async () => {
  renameSync(join(dist, 'index.html'), join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(dist, 'index.html'));
  symlinkSync('nowhere', join(dist, 'dangling'));
  rmSync(join(dist, '404.html'));
  mkdirSync(join(dist, '404.html'));
  mkdirSync(join(dist, 'empty/folder'), { recursive: true });
  spawnSync('mkfifo', [join(dist, 'pipe'), join(dist, 'fa/pipe')]);
  expect((await verify()).sort()).toEqual([
    '404.html: a folder, expected a file',
    'dangling: not in the manifest (a link)',
    'empty/folder: not in the manifest (a folder)',
    'empty: not in the manifest (a folder)',
    'fa/pipe: not in the manifest (a special file)',
    'index.html: a link, expected a file',
    'pipe: not in the manifest (a special file)',
  ]);
});

test('what differs is told in Persian to whoever reads Persian, and files keep their names', async () => {
  appendFileSync(join(dist, 'index.html'), '!');
  writeFileSync(join(dist, 'extra.html'), '');
  rmSync(join(dist, '404.html'));
  const lines = await linesOf(copyInFolder(dist), 'fa');
  expect(lines.toSorted()).toEqual([
    '404.html: نیست',
    'extra.html: در فهرست پرونده‌ها نیست',
    expect.stringMatching(/^index\.html: SHA-256 آن [0-9a-f]{64} است؛ باید [0-9a-f]{64} باشد$/),
    'index.html: ۲۲ بایت دارد؛ باید ۲۱ باشد',
  ]);
  write({ ...manifest(), algorithm: 7 });
  expect(await linesOf(copyInFolder(dist), 'fa')).toEqual([
    'data/manifest.json: فهرست پرونده‌ها با SHA-256 آن‌ها در آن نیست («algorithm»: باید "sha256" باشد)؛ پس چیزی را با آن نمی‌توان سنجید',
  ]);
});

test('a manifest that is a link or a FIFO is not read', async () => {
  for (const make of ['ln -s ../../elsewhere', 'mkfifo']) {
    rmSync(join(dist, 'data/manifest.json'), { force: true });
    spawnSync('sh', ['-c', `${make} data/manifest.json`], { cwd: dist });
    const [line, ...others] = await verify();
    expect([line, others]).toEqual([
      expect.stringMatching(/^data\/manifest\.json: a (?:link|special file), expected a file/),
      [],
    ]);
  }
});

test('size and algorithm of the manifest are compared, too', async () => {
  const { files, algorithm } = manifest();
  const [first = ''] = Object.keys(files);
  write({ algorithm, files: { ...files, [first]: { ...files[first], bytes: 7 } } });
  expect(await verify()).toEqual([
    expect.stringMatching(new RegExp(`^${first}: has \\d+ bytes, expected 7$`)),
  ]);
  write({ algorithm: 'sha512', files });
  expect(await verify()).toEqual([
    expect.stringMatching(/^data\/manifest\.json: no list of files.*algorithm/),
  ]);
});

test.for([
  ['', /not JSON/],
  ['{"algorithm":', /not JSON/],
  ['<html>Sign in to this network</html>', /not JSON/],
  ['null', /no list of files/],
  ['{"algorithm":"sha256","files":[]}', /no list of files/],
  ['{"algorithm":"sha256","files":{"a":{"sha256":"x","bytes":1}}}', /says of a what is no SHA-256/],
  [
    `{"algorithm":"sha256","files":{"../../a":{"sha256":"${'0'.repeat(64)}","bytes":1}}}`,
    /names \.\.\/\.\.\/a, which/,
  ],
] as const)('a broken manifest is one sentence that names it: %s', async ([text, what]) => {
  writeFileSync(join(dist, 'data/manifest.json'), text);
  const lines = await verify();
  expect(lines).toEqual([expect.stringMatching(what)]);
  expect(lines[0]).toMatch(/^data\/manifest\.json: .*nothing can be compared with it$/);
});

test.for(['index.html', '\\u0069ndex.html'])(
  'a manifest that says two things of a file is not believed, however its name is written: %s',
  async (name) => {
    const text = readFileSync(join(dist, 'data/manifest.json'), 'utf8');
    const other = `"${name}": {"sha256": "${'0'.repeat(64)}", "bytes": 1},`;
    writeFileSync(join(dist, 'data/manifest.json'), text.replace('"files": {', `"files": {${other}`));
    expect(await verify()).toEqual([
      expect.stringMatching(/^data\/manifest\.json: has two values of "index\.html", so that nothing can be/),
    ]);
  },
);

test.for(['{', '{"id":"x"}', '[]'])(
  'a data file that cannot be read is named, without a stack: %s',
  async (text) => {
    writeIn(dist, 'data/documents/x.json', text);
    writeManifest(dist);
    expect(await verify()).toEqual([
      expect.stringMatching(/^data\/documents\/x\.json: (?:not JSON|no data of a document)/),
    ]);
  },
);

test('on a host, each file is fetched and compared, and what the host says otherwise is named', async () => {
  const server = await serve(dist, 0);
  try {
    const address = new URL(`http://localhost:${(server.address() as AddressInfo).port}`);
    expect(await linesOf(copyOnHost(address))).toEqual([]);
    appendFileSync(join(dist, 'fa/سند ۱.txt'), '!');
    rmSync(join(dist, 'index.html'));
    // A host that reads it does not hand it out.
    rmSync(join(dist, '_headers'));
    expect((await linesOf(copyOnHost(new URL('fa/../?a#b', address)))).sort()).toEqual(
      [
        expect.stringMatching(/^fa\/سند ۱\.txt: SHA-256 is/),
        expect.stringMatching(/^fa\/سند ۱\.txt: has \d+ bytes, expected \d+/),
        'index.html: missing',
      ].sort((a, b) => (String(a) < String(b) ? -1 : 1)),
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const [line, ...others] = await linesOf(copyOnHost(new URL('http://localhost:9/')));
  expect([line, others]).toEqual([expect.stringMatching(/^data\/manifest\.json: cannot be fetched \(/), []]);
});

/** Runs the command, beside whatever this process serves. */
const run = (...args: string[]): Promise<{ status: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/commands/verify.ts', ...args], { cwd: PROJECT });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
    child.once('exit', (status) => resolve({ status, said }));
  });

test('the command takes a folder or an address, and ends with 0 or 1; what is neither is a misuse', async () => {
  const server = await serve(dist, 0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  try {
    const good = await run(dist);
    expect([good.status, good.said]).toEqual([
      0,
      expect.stringMatching(/: as it was built\nNot checked: whose copy it is\./),
    ]);
    const hosted = await run(address);
    expect([hosted.status, hosted.said]).toEqual([0, expect.stringMatching(/every file is as it was built/)]);
    writeFileSync(join(dist, 'data/manifest.json'), '{');
    const broken = await run(address);
    expect([broken.status, broken.said]).toEqual([
      1,
      expect.stringMatching(/^data\/manifest\.json: not JSON.*\n.*: 1 difference\n/),
    ]);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  for (const given of [join(folder, 'nowhere'), join(dist, 'index.html'), 'http://[']) {
    const { status, said } = await run(given);
    expect([status, said]).toEqual([2, expect.stringMatching(/^command line error Unexpected /)]);
  }
});
