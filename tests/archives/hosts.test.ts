import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { caddyfile, headerRules, nginxConf } from '../../scripts/archive-template/host-files.ts';
import { mediaType } from '../../src/schemas/media-types.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { expectGolden } from '../golden.ts';
import { PROJECT } from '../pipeline.ts';

/*
 * The settings for web servers that the program gives, on the servers themselves where they are installed: types and character sets,
 * caching, headers, the page for what is missing.
 */

const HEADERS = readFileSync(join(PROJECT, 'public/_headers'), 'utf8');

/** A file of each kind that a site has. */
const PATHS = [
  'fa/index.html',
  'fa/feed.xml',
  'fa/opensearch.xml',
  'fa/site.webmanifest',
  'sitemap-index.xml',
  '_astro/a.js',
  '_astro/a.css',
  'data/statements.jsonl',
  'data/statements.csv',
  'data/documents/x.json',
  'data/documents/x.xml',
  'data/citations/x.fa.json',
  'data/citations/x.fa.bib',
  'data/citations/x.fa.ris',
  'data/schema/tei.rng',
  'data/sources/x.txt',
  'data/sources/x.html.txt',
  'data/sources/x.md',
  'data/sources/x.docx',
  'fonts/a.woff2',
  'icon.svg',
  'preview-fa.png',
  'offline/0.pack',
  'offline/manifest.json',
  'pagefind/x.pf_index',
  'search.d.ts',
  'search.js',
  'sw.js',
  'verify.mjs',
  'SHA256SUMS',
] as const;

const isThere = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined;
const SERVERS = {
  nginx: { isInstalled: isThere('nginx', '-v'), settings: nginxConf(HEADERS) },
  caddy: { isInstalled: isThere('caddy', 'version'), settings: caddyfile(HEADERS) },
} as const;

test('the settings are in .github/hosts/; UPDATE_GOLDENS=1 rewrites them', () => {
  expectGolden(SERVERS.nginx.settings, join(PROJECT, '.github/hosts/nginx.conf'));
  expectGolden(SERVERS.caddy.settings, join(PROJECT, '.github/hosts/Caddyfile'));
});

test('a rule of _headers is read with its pattern', () => {
  expect(headerRules('# x\n/*\n  A: b; c\n\n/x/*\n  D: e\n')).toEqual([
    { pattern: '/*', headers: [['A', 'b; c']] },
    { pattern: '/x/*', headers: [['D', 'e']] },
  ]);
});

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });

/** Starts a server over the folder, in the foreground, as a child that ends with the test. */
function start(name: keyof typeof SERVERS, folder: string, port: number): ChildProcess {
  const settings = SERVERS[name].settings
    .replaceAll('/srv/archive/dist', join(folder, 'dist'))
    .replace(/listen 80;|:80 \{/, (found) => found.replace('80', String(port)));
  if (name === 'caddy') {
    writeIn(folder, 'Caddyfile', `{\n  admin off\n  auto_https off\n}\n${settings}`);
    return spawn('caddy', ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  }
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join(' ');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeIn(
    folder,
    'nginx.conf',
    `daemon off; ${user} pid ${join(folder, 'pid')}; error_log stderr; events {}\nhttp { access_log off; ${temporary}\n${settings}}\n`,
  );
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

describe.each(Object.keys(SERVERS) as (keyof typeof SERVERS)[])('%s, where it is installed,', (name) => {
  const { isInstalled } = SERVERS[name];
  let folder: string;
  let server: ChildProcess | undefined;
  let root: string;
  let said = '';

  beforeAll(async () => {
    if (!isInstalled) return;
    folder = newFolder();
    for (const path of PATHS) writeIn(folder, `dist/${path}`, path.endsWith('.html') ? '<p>متن' : 'متن');
    writeIn(folder, 'dist/404.html', '<p>نیست');
    writeIn(folder, 'dist/index.html', '<p>متن');
    const port = await freePort();
    root = `http://127.0.0.1:${port}`;
    server = start(name, folder, port);
    server.stderr?.on('data', (chunk) => {
      said += chunk;
    });
    // A server that is not there yet refuses the connection.
    await vi.waitFor(() => fetch(root), { timeout: 10_000, interval: 50 });
  });
  afterAll(() => {
    server?.kill('SIGTERM');
    if (isInstalled) remove(folder);
  });

  test.runIf(isInstalled)(
    'says of every file the type that the program knows, text with its character set',
    async () => {
      const types = await Promise.all(
        PATHS.map(async (path) => [
          path,
          (await fetch(`${root}/${path}`)).headers.get('content-type')?.toLowerCase(),
        ]),
      );
      expect(types, said).toEqual(PATHS.map((path) => [path, mediaType(path).toLowerCase()]));
    },
  );

  test.runIf(isInstalled)('shows the page of a folder, and the page for what is missing', async () => {
    const page = await fetch(`${root}/fa/`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const missing = await fetch(`${root}/fa/documents/none/`);
    expect([missing.status, missing.headers.get('content-type'), await missing.text()]).toEqual([
      404,
      'text/html; charset=utf-8',
      '<p>نیست',
    ]);
  });

  test.runIf(isInstalled)(
    'keeps what has its hash in its name, asks anew for what changes, and sends what a page cannot say',
    async () => {
      const header = async (path: string, key: string): Promise<string | null> =>
        (await fetch(`${root}/${path}`)).headers.get(key);
      expect(await header('_astro/a.js', 'cache-control')).toBe('public, max-age=31536000, immutable');
      expect(await header('sw.js', 'cache-control')).toBe('no-cache');
      expect(await header('fa/index.html', 'cache-control')).toBe(null);
      expect(await header('data/statements.csv', 'access-control-allow-origin')).toBe('*');
      for (const path of ['fa/index.html', 'fa/feed.xml', '_astro/a.js', 'none/']) {
        expect([path, await header(path, 'x-frame-options')]).toEqual([path, 'DENY']);
        expect(await header(path, 'content-security-policy')).toContain("frame-ancestors 'none'");
      }
    },
  );
});
