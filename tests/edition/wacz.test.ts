import { hash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CDXIndexer, WARCParser } from 'warcio';
import { writeWacz } from '../../scripts/edition/wacz.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

const PAGE = (title: string, rest = '') => `<!doctype html><title>${title}</title>${rest}<p>متن`;
const FILES: Readonly<Record<string, string>> = {
  'index.html': PAGE('گفتار', '<meta http-equiv="refresh" content="0; url=fa/">'),
  'fa/index.html': PAGE('خانه &amp; در'),
  'fa/documents/سند/index.html': PAGE('سند'),
  'fa/documents/سند/s1/index.html': PAGE('گفته'),
  'fa/old/index.html': PAGE('Moved', '<meta http-equiv="refresh" content="0; url=../">'),
  'data/x.json': '{}',
  'a%20b.txt': 'y',
  _headers: '/*\n',
  SHA256SUMS: 'abc  x\n',
};
const WORDS = {
  title: 'آب‌نامه · Water',
  description: 'words',
  address: 'https://example.org/water',
  date: new Date('2025-11-30T10:20:30Z'),
  version: '1.2.3',
};

let root: string;
const dist = (): string => join(root, 'dist');
const file = (name = 'x'): string => join(root, `${name}.wacz`);
beforeEach(() => {
  root = newFolder();
  for (const [path, text] of Object.entries(FILES)) writeIn(dist(), path, text);
});
afterEach(() => remove(root));

const opened = (): Promise<JSZip> => JSZip.loadAsync(readFileSync(file()));
async function bytesIn(zip: JSZip, path: string): Promise<Buffer> {
  const entry = zip.file(path);
  if (entry === null) throw new Error(`the WACZ has no ${path}`);
  return Buffer.from(await entry.async('uint8array'));
}
const jsonIn = async (zip: JSZip, path: string) => JSON.parse((await bytesIn(zip, path)).toString('utf8'));
const linesIn = async (zip: JSZip, path: string) =>
  (await bytesIn(zip, path)).toString('utf8').trimEnd().split('\n');

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Line {
  readonly key: string;
  readonly time: string;
  readonly facts: Readonly<Record<string, string>>;
}
const lineOf = (line: string): Line => {
  const [, key = '', time = '', facts = ''] = /^(\S+) (\d{14}) (\{.*\})$/.exec(line) ?? [];
  return { key, time, facts: JSON.parse(facts) as Line['facts'] };
};

describe('a WACZ', () => {
  beforeEach(() => writeWacz(dist(), file(), WORDS));

  test('describes each of its files by its SHA-256 and size, and the description by its own', async () => {
    const zip = await opened();
    const { resources, ...rest } = await jsonIn(zip, 'datapackage.json');
    expect(rest).toMatchObject({
      profile: 'data-package',
      wacz_version: '1.1.1',
      title: WORDS.title,
      created: '2025-11-30T10:20:30Z',
      mainPageUrl: 'https://example.org/water/',
    });
    const paths = resources.map(({ path }: { path: string }) => path);
    const besides = ['datapackage.json', 'datapackage-digest.json'];
    const held = Object.values(zip.files).filter(({ dir }) => !dir);
    expect(held.map(({ name }) => name).sort()).toEqual([...paths, ...besides].sort());
    for (const { path, hash: sum, bytes } of resources) {
      const content = await bytesIn(zip, path);
      expect([`sha256:${hash('sha256', content)}`, content.length]).toEqual([sum, bytes]);
    }
    expect(await jsonIn(zip, 'datapackage-digest.json')).toEqual({
      path: 'datapackage.json',
      hash: `sha256:${hash('sha256', await bytesIn(zip, 'datapackage.json'))}`,
    });
  });

  test('has every file of the site as a record that warcio reads back, under its address', async () => {
    const warc = await bytesIn(await opened(), 'archive/data.warc.gz');
    const found = new Map<string, string>();
    const types = new Set<string | undefined>();
    for await (const record of new WARCParser([new Uint8Array(warc)])) {
      types.add(record.warcType);
      const content = Buffer.from(await record.readFully(true)).toString('utf8');
      if (record.warcType === 'resource') found.set(record.warcTargetURI ?? '', content);
    }
    expect([...types]).toEqual(['warcinfo', 'resource']);
    const at = (path: string): string => new URL(path, 'https://example.org/water/').href;
    const { _headers: _, ...served } = FILES;
    expect(found.size).toBe(Object.keys(served).length);
    expect(found.get(at(''))).toBe(FILES['index.html']);
    expect(found.get(at('fa/documents/سند/'))).toBe(FILES['fa/documents/سند/index.html']);
    expect(found.get(at('a%2520b.txt'))).toBe('y');
  });

  test('has an index that is what warcio makes of the WARC, in the order of its bytes', async () => {
    const zip = await opened();
    const warc = new Uint8Array(await bytesIn(zip, 'archive/data.warc.gz'));
    const lines = await linesIn(zip, 'indexes/index.cdx');
    expect(lines).toEqual(lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
    const own = lines
      .map(lineOf)
      .map(({ key, time, facts }) => [key, time, facts.url, facts.offset, facts.length, facts.digest]);
    const theirs: unknown[] = [];
    const indexer = new CDXIndexer({ format: 'cdxj' });
    for await (const one of indexer.iterIndex([{ filename: 'data.warc.gz', reader: once(warc) }]))
      theirs.push([
        one.urlkey,
        one.timestamp,
        one.url,
        `${one.offset}`,
        `${one.length}`,
        `sha256:${one.digest}`,
      ]);
    const sorted = (all: unknown[]): string[] => all.map((one) => JSON.stringify(one)).sort();
    expect(sorted(own)).toEqual(sorted(theirs));
    expect(own.length).toBe(Object.keys(FILES).length - 1);
  });

  test('is read record by record out of the ZIP, since nothing is compressed in it', async () => {
    const zip = await opened();
    const line = (await linesIn(zip, 'indexes/index.cdx'))
      .map(lineOf)
      .find(({ facts }) => facts.url?.endsWith('/x.json'));
    const warc = await bytesIn(zip, 'archive/data.warc.gz');
    expect(readFileSync(file()).includes(warc)).toBe(true);
    const start = Number(line?.facts.offset);
    const one = warc.subarray(start, start + Number(line?.facts.length));
    const record = await new WARCParser([new Uint8Array(one)]).parse();
    expect(Buffer.from((await record?.readFully(true)) ?? []).toString('utf8')).toBe('{}');
    expect(line?.facts.mime).toBe('application/json');
  });

  test('lists pages by their titles, without those of single statements and those that only lead on', async () => {
    const [head = '', ...pages] = await linesIn(await opened(), 'pages/pages.jsonl');
    expect(JSON.parse(head)).toEqual({ format: 'json-pages-1.0', id: 'pages', title: 'Pages' });
    const titles = pages.map((page) => (JSON.parse(page) as { title: string }).title);
    expect(titles.sort()).toEqual(['خانه & در', 'سند', 'گفتار'].sort());
  });
});

test('the same site, address and time make the same bytes, whenever the files were written', async () => {
  await writeWacz(dist(), file('one'), WORDS);
  utimesSync(join(dist(), 'data/x.json'), 1, 1);
  await writeWacz(dist(), file('two'), WORDS);
  expect(readFileSync(file('two')).equals(readFileSync(file('one')))).toBe(true);
  await writeWacz(dist(), file('later'), { ...WORDS, date: new Date('2025-12-01T00:00:00Z') });
  expect(readFileSync(file('later')).equals(readFileSync(file('one')))).toBe(false);
});
