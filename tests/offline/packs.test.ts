import { hash, randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupCount, groupOf } from '../../scripts/offline/pack-groups.ts';
import { packSite, type SiteFile } from '../../scripts/offline/packs.ts';
import { StoredPack } from '../../src/browser/offline/stored-pack.ts';
import { MOST_OF_BLOCK, MOST_OF_PACK, type OfflineManifest, PARTS } from '../../src/schemas/offline.ts';

const file = (path: string, content: Uint8Array): SiteFile => ({
  path,
  bytes: content.length,
  read: () => content,
});

/** Bytes that look like a page, the same for the same words. */
function page(words: string, size: number): Buffer {
  const lines: string[] = [];
  for (let i = 0, length = 0; length < size; i += 1) {
    const line = `<p>${words} ${hash('sha256', `${words}${i}`)}</p>\n`;
    lines.push(line);
    length += line.length;
  }
  return Buffer.from(lines.join('')).subarray(0, size);
}

/** All that a site of so many documents has, with one of them in other words. */
function site(documents: number, changed = -1): SiteFile[] {
  const files = Array.from({ length: documents }, (_, i) => {
    const words = i === changed ? `a new report ${i}` : `report ${i}`;
    return ['fa', 'en'].flatMap((lang) => [
      file(`${lang}/documents/report-${i}/index.html`, page(`${lang} ${words}`, 4000 + (i % 7) * 300)),
      file(`${lang}/documents/report-${i}/s1/index.html`, page(`${lang} s1 ${words}`, 2000)),
    ]);
  }).flat();
  const all = Array.from({ length: documents }, (_, i) =>
    page(i === changed ? `a new report ${i}` : `report ${i}`, 1500),
  );
  return [
    ...files,
    file('data/statements.jsonl', Buffer.concat(all)),
    file('_astro/a.js', page('script', 30_000)),
    file('index.html', page('home', 900)),
  ];
}

async function pack(
  files: readonly SiteFile[],
): Promise<{ manifest: OfflineManifest; packs: Map<string, Buffer> }> {
  const packs = new Map<string, Buffer>();
  const { manifest } = await packSite(files, (sha256, content) => packs.set(sha256, content));
  return { manifest, packs };
}

const readPack = (content: Buffer): Promise<StoredPack> => StoredPack.read(new Uint8Array(content).buffer);

/** Every file of the packs by its path, as whoever reads them puts it together. */
async function unpack(packs: ReadonlyMap<string, Buffer>): Promise<Map<string, Buffer>> {
  const pieces = new Map<string, Buffer>();
  const wholes = new Map<string, readonly string[]>();
  for (const content of packs.values()) {
    const stored = await readPack(content);
    for (const { path, block, offset, bytes, sha256, parts } of stored.index.files) {
      if (parts !== undefined) wholes.set(path, parts);
      const unzipped = Buffer.from(await stored.block(block));
      expect(unzipped.length).toBeLessThanOrEqual(MOST_OF_BLOCK);
      const piece = unzipped.subarray(offset, offset + bytes);
      if (parts === undefined) expect(hash('sha256', piece)).toBe(sha256);
      pieces.set(path, piece);
    }
  }
  for (const [path, parts] of wholes)
    pieces.set(path, Buffer.concat(parts.map((part) => pieces.get(PARTS + part) ?? Buffer.alloc(0))));
  return new Map([...pieces].filter(([path]) => !path.startsWith(PARTS)));
}

const files = fc.uniqueArray(
  fc.record({ path: fc.stringMatching(/^[a-z]{1,8}$/), bytes: fc.uint8Array({ maxLength: 400 }) }),
  { selector: ({ path }) => path, minLength: 1, maxLength: 40 },
);

/** How many of the bytes have to be fetched by who has the packs of `before`. */
function shareFetched(before: OfflineManifest, after: OfflineManifest): number {
  const has = new Set(before.packs.map(({ sha256 }) => sha256));
  const sum = (packs: OfflineManifest['packs']): number => packs.reduce((all, { bytes }) => all + bytes, 0);
  return sum(after.packs.filter(({ sha256 }) => !has.has(sha256))) / sum(after.packs);
}

describe('the packs of a site', () => {
  test('hold every file once, and give it back byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const { manifest, packs } = await pack(given.map(({ path, bytes }) => file(path, bytes)));
        for (const { sha256, bytes } of manifest.packs) {
          expect(hash('sha256', packs.get(sha256) ?? '')).toBe(sha256);
          expect(packs.get(sha256)).toHaveLength(bytes);
        }
        const found = await unpack(packs);
        expect(found.size).toBe(given.length);
        for (const { path, bytes } of given) expect(found.get(path)?.equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('are taken apart by any program that knows gzip', async () => {
    const { packs } = await pack([file('a.txt', Buffer.from('salam'))]);
    const [content = Buffer.alloc(0)] = packs.values();
    expect(gunzipSync(content).toString()).toMatch(
      /^\{"blocks":\[\d+\],"files":\[\{.*\}\],"folders":\{\}\}salam$/,
    );
  });

  test('hold a file that is larger than a block in parts, and it comes back whole', async () => {
    const large = page('large', 3 * MOST_OF_BLOCK);
    const { packs } = await pack([file('data/statements.jsonl', large)]);
    const found = await unpack(packs);
    expect([...found.keys()]).toEqual(['data/statements.jsonl']);
    expect(found.get('data/statements.jsonl')?.equals(large)).toBe(true);
  });

  test('are the same, byte for byte, whatever the order of the files', async () => {
    const one = await pack(site(100));
    const other = await pack(site(100).toReversed());
    expect(other.manifest).toEqual(one.manifest);
    expect([...other.packs].every(([name, content]) => one.packs.get(name)?.equals(content))).toBe(true);
  });

  test('are smaller than any host’s limit, even where nothing can be made smaller by zipping', async () => {
    const noise = randomBytes(MOST_OF_PACK + 1000);
    const { packs } = await pack([file('a.docx', noise)]);
    expect(packs.size).toBeGreaterThan(1);
    for (const content of packs.values()) expect(content.length).toBeLessThan(MOST_OF_PACK);
  });

  test('are listed in kilobytes, and in tens of packs, whatever the size of the site', async () => {
    const { manifest } = await pack(site(600));
    expect(manifest.packs.length).toBeGreaterThan(10);
    expect(manifest.packs.length).toBeLessThan(150);
    expect(JSON.stringify(manifest).length).toBeLessThan(10_000);
    expect(Object.keys(manifest.packs[0] ?? {})).toEqual(['sha256', 'bytes']);
  });

  test('stay the same but for a few, where one document is changed or added', async () => {
    const { manifest: before } = await pack(site(400));
    expect(shareFetched(before, (await pack(site(400, 250))).manifest)).toBeLessThan(0.15);
    expect(shareFetched(before, (await pack(site(401))).manifest)).toBeLessThan(0.2);
  });

  test('stay the same for files that do not change, though their folder is named by its content', async () => {
    const texts = (folder: string): SiteFile[] => [
      file(`search/${folder}/0.json`, page('texts', 30_000)),
      file('search/manifest.json', Buffer.from(`{"folder":"${folder}"}`)),
    ];
    const one = await pack(texts('0123456789ab'));
    const other = await pack(texts('ba9876543210'));
    expect(shareFetched(one.manifest, other.manifest)).toBeLessThan(0.1);
    const indices = await Promise.all([...other.packs.values()].map(readPack));
    expect(Object.assign({}, ...indices.map(({ index }) => index.folders))).toEqual({
      'search/ba9876543210/': 'search/~/',
    });
  });
});

test('a subject gets one group more at most for a little more of it, and no more for ten thousand documents than for a thousand', () => {
  for (let bytes = 1; bytes < 2 ** 34; bytes = Math.ceil(bytes * 1.003) + 100) {
    const step = groupCount(bytes + 20_000, 'documents') - groupCount(bytes, 'documents');
    expect(step).toBeGreaterThanOrEqual(0);
    expect(step).toBeLessThanOrEqual(1);
  }
  expect(groupCount(2 ** 34, 'documents')).toBe(groupCount(2 ** 29, 'documents'));
});

test('with one group more, the things of one group are divided, all others stay, and no group is far above its share', () => {
  const things = Array.from({ length: 2000 }, (_, i) => `report-${i}`);
  for (let count = 1; count < 130; count += 3) {
    const before = Map.groupBy(things, (thing) => groupOf(thing, count));
    const moved = things.filter((thing) => groupOf(thing, count) !== groupOf(thing, count + 1));
    expect(new Set(moved.map((thing) => groupOf(thing, count))).size).toBeLessThanOrEqual(1);
    expect(before.size).toBe(count);
    const largest = Math.max(...[...before.values()].map(({ length }) => length));
    expect(largest).toBeLessThan((2000 / count) * 1.45 + 4 * Math.sqrt(2000 / count));
  }
});

describe('packs of the last build', () => {
  const described = (all: readonly SiteFile[]): SiteFile[] =>
    all.map((one) => ({ ...one, sha256: hash('sha256', one.read()) }));

  test('are not made again, and the manifest is the same as where all are made', async () => {
    const before = await packSite(site(30), () => {});
    const written: string[] = [];
    const after = await packSite(site(30, 7), (sha256) => written.push(sha256), before.keys);
    const whole = await packSite(site(30, 7), () => {});
    expect(after.manifest).toEqual(whole.manifest);
    expect([...after.keys]).toEqual([...whole.keys]);
    const had = new Set(before.manifest.packs.map(({ sha256 }) => sha256));
    expect(written.sort()).toEqual(
      whole.manifest.packs.flatMap(({ sha256 }) => (had.has(sha256) ? [] : [sha256])).sort(),
    );
    expect(written.length).toBeLessThan(had.size / 2);
  });

  test('need no file to be read whose hash is known', async () => {
    const small = site(30).filter(({ bytes }) => bytes <= MOST_OF_BLOCK);
    const { keys } = await packSite(small, () => {});
    const read: string[] = [];
    const watched = described(small).map((one) => ({
      ...one,
      read: () => {
        read.push(one.path);
        return one.read();
      },
    }));
    await packSite(watched, () => {}, keys);
    expect(read).toEqual([]);
  });

  test('are made again where a file has another name', async () => {
    const { keys } = await packSite(site(3), () => {});
    const renamed = site(3).map((one) => (one.path === 'index.html' ? { ...one, path: 'home.html' } : one));
    const written: string[] = [];
    await packSite(renamed, (sha256) => written.push(sha256), keys);
    expect(written.length).toBeGreaterThan(0);
  });
});
