import { hash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupFiles, packSite, packSize, type SiteFile } from '../../scripts/offline/packs.ts';

const file = (path: string, size: number): SiteFile => ({ path, bytes: Buffer.alloc(size, path) });
const site = (count: number, size = 4000): SiteFile[] =>
  Array.from({ length: count }, (_, i) => file(`fa/documents/report-${i}/index.html`, size + (i % 7) * 300));

const files = fc.uniqueArray(
  fc.record({ path: fc.stringMatching(/^[a-z]{1,8}$/), bytes: fc.uint8Array({ maxLength: 400 }) }),
  { selector: ({ path }) => path, maxLength: 40 },
);

describe('the packs of a site', () => {
  test('hold every file once, and give it back byte for byte', () => {
    fc.assert(
      fc.property(files, (given) => {
        const { manifest, packs } = packSite(given);
        const found = manifest.packs.flatMap((pack) => {
          const content = packs.get(pack.file) ?? Buffer.alloc(0);
          expect(hash('sha256', content)).toBe(pack.sha256);
          expect(content.length).toBe(pack.bytes);
          const whole = gunzipSync(content);
          return pack.files.map(({ path, offset, bytes, sha256 }) => {
            const part = whole.subarray(offset, offset + bytes);
            expect(hash('sha256', part)).toBe(sha256);
            return { path, bytes: [...part] };
          });
        });
        const sorted = given.toSorted((a, b) => (a.path < b.path ? -1 : 1));
        expect(found).toEqual(sorted.map(({ path, bytes }) => ({ path, bytes: [...bytes] })));
      }),
    );
  });

  test('are the same, byte for byte, whatever the order of the files', () => {
    const one = packSite(site(300));
    const other = packSite(site(300).toReversed());
    expect(other).toEqual(one);
  });

  test('are tens, not thousands, for a site of any size', () => {
    for (const total of [1e6, 1e7, 1e8, 1e9]) {
      const size = packSize(total);
      const count = Math.min(20_000, Math.ceil(total / 15_000));
      const groups = groupFiles(
        Array.from({ length: count }, (_, i) => ({
          path: `p${i}`,
          bytes: { length: total / count } as Uint8Array,
        })),
        size,
      );
      expect(groups.length, String(total)).toBeLessThan(130);
    }
  });

  test('stay the same but for a few, where one document is added or changed', () => {
    const before = site(2000);
    const names = (given: SiteFile[]) => new Set(packSite(given).manifest.packs.map((pack) => pack.file));
    const old = names(before);
    const added = names([...before, file('fa/documents/report-1000-new/index.html', 5000)]);
    const changed = names(before.with(700, file(before[700]?.path ?? '', 4100)));
    const fresh = (now: Set<string>) => [...now].filter((name) => !old.has(name)).length;
    expect(old.size).toBeGreaterThan(20);
    expect(fresh(added)).toBeLessThanOrEqual(3);
    expect(fresh(changed)).toBe(1);
  });
});
