import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { serve } from '../../scripts/machine/serve.ts';
import { packSite } from '../../scripts/offline/packs.ts';
import { filesUnder } from '../../scripts/site/site-manifest.ts';
import { StoredPack } from '../../src/browser/offline/stored-pack.ts';
import {
  REFERENCE_FORMAT_CODES,
  REFERENCE_FORMATS,
} from '../../src/lib/exports/citation/reference-formats.ts';
import { mediaType } from '../../src/schemas/media-types.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

/** A file of each kind that a built site has. */
const PATHS = [
  'fa/index.html',
  'fa/feed.xml',
  'fa/opensearch.xml',
  'fa/site.webmanifest',
  'data/documents/a.json',
  'data/documents/a.xml',
  'data/sources/a.txt',
  'data/sources/b.docx',
  'data/citations/a.fa.bib',
  'data/citations/a.fa.ris',
  'data/citations/a.fa.json',
  'data/schema/tei.rng',
  'data/statements.csv',
  'data/statements.jsonl',
  'pagefind/wasm.unknown.pagefind',
  'pagefind/index/a.pf_index',
  'search.js',
  'search.d.ts',
  'icon.svg',
  'icon.png',
  'fonts/a.woff2',
  '_astro/a.css',
];

it('a file kept offline has the type that the server of npm start gives it', async () => {
  const dist = newFolder();
  for (const path of PATHS) writeIn(dist, path, path);
  const server = await serve(dist, 0);
  try {
    const { port } = server.address() as AddressInfo;
    const online: Record<string, string | null> = {};
    for (const path of filesUnder(dist)) {
      const address = path.replace(/index\.html$/, '');
      online[path] = (await fetch(`http://localhost:${port}/${address}`)).headers.get('content-type');
    }
    const kept: [string, string][] = [];
    const packs: Buffer[] = [];
    const files = filesUnder(dist).map((path) => ({
      path,
      bytes: path.length,
      read: () => Buffer.from(path),
    }));
    await packSite(files, (_, content) => packs.push(content));
    for (const content of packs) {
      const { index } = await StoredPack.read(new Uint8Array(content).buffer);
      kept.push(...index.files.map(({ path, type }): [string, string] => [path, type]));
    }
    expect(Object.fromEntries(kept)).toEqual(online);
  } finally {
    server.close();
    remove(dist);
  }
});

it('and the type that its page is written with, for references', () => {
  for (const format of REFERENCE_FORMAT_CODES)
    expect(REFERENCE_FORMATS[format].type).toBe(mediaType(`data/citations/a.fa.${format}`));
});
