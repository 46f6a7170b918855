import { createHash, hash } from 'node:crypto';
import {
  closeSync,
  createWriteStream,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decodeHTML } from 'entities';
import { WARCRecord, WARCSerializer } from 'warcio';
import { getSurt } from 'warcio/utils';
import { ZipFile } from 'yazl';
import { bareMediaType, mediaType } from '../../src/schemas/media-types.ts';
import { FOR_HOSTS, filesUnder } from '../site/site-manifest.ts';
import { EPOCH } from './zip.ts';

/** What a WACZ says of itself. */
export interface WaczWords {
  readonly title: string;
  readonly description: string;
  /** The public address of the site: what its pages are replayed under. */
  readonly address: string;
  /** The time that its records are of. */
  readonly date: Date;
  /** The version of this program. */
  readonly version: string;
}

/** A file of the site as it stands in the WARC. Offset and length are of its record, in bytes. */
interface Held {
  readonly url: string;
  readonly mime: string;
  readonly sha256: string;
  readonly offset: number;
  readonly length: number;
  /** Its title, where it is a page that a reader is shown in the list of pages. */
  readonly title: string | null;
}

const WARC = 'data.warc.gz';
/** Where each file of a WACZ is: https://specs.webrecorder.net/wacz/1.1.1/ */
const PLACES = { warc: `archive/${WARC}`, index: 'indexes/index.cdx', pages: 'pages/pages.jsonl' } as const;
const WACZ_VERSION = '1.1.1';

/** A WARC that was written: what it holds, and what it is as a file. */
interface Written {
  readonly held: readonly Held[];
  readonly sha256: string;
  readonly bytes: number;
}

/** Pages that a list of pages is too long with: of single statements, of received texts, and those that only lead on. */
const NOT_LISTED = /\/documents\/[^/]+\/[^/]+\/index\.html$|(?:^|\/)page\/\d+\/index\.html$|^404\.html$/;

/** The address of a file: a page is asked for by its folder, with a slash at the end. */
const addressOf = (path: string, root: string): string =>
  root +
  path
    .replace(/(?:^|(?<=\/))index\.html$/, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** A UUID made of a digest (RFC 9562, version 8), so that the same record has the same one. */
function uuidOf(text: string): string {
  const hex = hash('sha256', text);
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

const inSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
const timestamp = (date: Date): string => inSeconds(date).replace(/[^\d]/g, '');

/** The bytes of a record. pako makes the same bytes everywhere; what a platform compresses with may change. */
const serialised = (record: WARCRecord): Promise<Uint8Array> =>
  WARCSerializer.serialize(record, { gzip: true, preferPako: true });

/** The title of a page that is listed; null for all other files. A page that only leads on is not listed, but the site's first one is. */
function titleIn(path: string, bytes: Buffer): string | null {
  if (!path.endsWith('.html') || NOT_LISTED.test(path)) return null;
  const html = bytes.toString();
  if (/<meta http-equiv="refresh"/.test(html) && path !== 'index.html') return null;
  return decodeHTML(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Writes the files of a site to a WARC, one record each. They are records of the type `resource`: nobody asked a host for them, and so
 * there is no answer of a host to keep.
 */
async function writeWarc(
  dist: string,
  file: string,
  { address, date, version }: WaczWords,
): Promise<Written> {
  const warc = openSync(file, 'w');
  const at = inSeconds(date);
  let offset = 0;
  const digest = createHash('sha256');
  const write = (bytes: Uint8Array): number => {
    for (let done = 0; done < bytes.length; ) done += writeSync(warc, bytes, done);
    digest.update(bytes);
    offset += bytes.length;
    return bytes.length;
  };
  const common = { date: at, warcVersion: 'WARC/1.1' } as const;
  const idOf = (text: string) => ({ 'WARC-Record-ID': `<urn:uuid:${uuidOf(text)}>` });
  try {
    const info = { software: `goftar/${version}`, format: 'WARC File Format 1.1' };
    write(
      await serialised(
        WARCRecord.createWARCInfo({ ...common, filename: WARC, warcHeaders: idOf(address + at) }, info),
      ),
    );
    const held: Held[] = [];
    for (const path of filesUnder(dist)) {
      // They have no address that a reader could ask for.
      if (FOR_HOSTS.includes(path)) continue;
      const bytes = readFileSync(join(dist, path));
      const url = new URL(addressOf(path, address)).href;
      const sha256 = hash('sha256', bytes);
      const warcHeaders = { ...idOf(`${url} ${sha256} ${at}`), 'Content-Type': mediaType(path) };
      const record = WARCRecord.create({ ...common, url, type: 'resource', warcHeaders }, [bytes]);
      const start = offset;
      held.push({
        url,
        mime: bareMediaType(path),
        sha256,
        offset: start,
        length: write(await serialised(record)),
        title: titleIn(path, bytes),
      });
    }
    return { held, sha256: digest.digest('hex'), bytes: offset };
  } finally {
    closeSync(warc);
  }
}

/** The index of a WARC: a line for each record, sorted by the bytes of its key, by which programs look an address up. */
function cdxj(held: readonly Held[], date: Date): string {
  const lines = held.map(({ url, mime, sha256, offset, length }) => {
    const facts = {
      url,
      mime,
      status: '200',
      digest: `sha256:${sha256}`,
      length: `${length}`,
      offset: `${offset}`,
      filename: WARC,
    };
    return `${getSurt(url)} ${timestamp(date)} ${JSON.stringify(facts)}\n`;
  });
  return lines
    .map((line) => Buffer.from(line))
    .sort(Buffer.compare)
    .join('');
}

/** The list of the pages that a reader of the file is shown. */
const pagesOf = (held: readonly Held[], date: Date): string =>
  [
    { format: 'json-pages-1.0', id: 'pages', title: 'Pages' },
    ...held.flatMap(({ url, title }) =>
      title === null ? [] : [{ id: hash('sha256', url).slice(0, 16), url, ts: inSeconds(date), title }],
    ),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');

/**
 * Writes the site in `dist` as a WACZ, the form in which archives of the web exchange and replay sites: a ZIP of a WARC with all its
 * files, an index, and a list of pages. The same site, address and time make the same bytes.
 */
export async function writeWacz(dist: string, file: string, words: WaczWords): Promise<void> {
  const address = words.address.replace(/\/?$/, '/');
  const folder = mkdtempSync(join(tmpdir(), 'goftar-wacz-'));
  try {
    const warc = join(folder, WARC);
    const { held, ...whole } = await writeWarc(dist, warc, { ...words, address });
    const contents = new Map<string, Buffer>([
      [PLACES.index, Buffer.from(cdxj(held, words.date))],
      [PLACES.pages, Buffer.from(pagesOf(held, words.date))],
    ]);
    const described = [...contents].map(([path, bytes]) => ({
      path,
      sha256: hash('sha256', bytes),
      bytes: bytes.length,
    }));
    const resources = [{ path: PLACES.warc, ...whole }, ...described].map(({ path, sha256, bytes }) => ({
      name: path.split('/').at(-1),
      path,
      hash: `sha256:${sha256}`,
      bytes,
    }));
    const { title, description, date, version } = words;
    const facts = { profile: 'data-package', wacz_version: WACZ_VERSION, title, description };
    const made = {
      created: inSeconds(date),
      software: `goftar/${version}`,
      mainPageUrl: address,
      mainPageDate: inSeconds(date),
    };
    const datapackage = `${JSON.stringify({ ...facts, ...made, resources }, null, 2)}\n`;
    const digest = { path: 'datapackage.json', hash: `sha256:${hash('sha256', datapackage)}` };
    contents.set('datapackage.json', Buffer.from(datapackage));
    contents.set('datapackage-digest.json', Buffer.from(`${JSON.stringify(digest, null, 2)}\n`));
    const zip = new ZipFile();
    // Nothing is compressed: readers on the web fetch the records that they need out of the file.
    const plain = { mtime: EPOCH, mode: 0o100644, forceDosTimestamp: true, compress: false } as const;
    zip.addFile(warc, PLACES.warc, plain);
    for (const [path, bytes] of contents) zip.addBuffer(bytes, path, plain);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
