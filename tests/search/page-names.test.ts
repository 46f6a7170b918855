import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cbor2';
import { describe, expect, it } from 'vitest';
import { renamePages } from '../../scripts/search/page-names.ts';

const SIGNATURE = 'pagefind_dcd';
const metaOf = (content: unknown, signature = SIGNATURE): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), encode(content)]));
const contentOf = (meta: Uint8Array): unknown => decode(gunzipSync(meta).subarray(SIGNATURE.length));

describe('the list of Pagefind’s pages', () => {
  it('gives each our own name, and keeps the rest', () => {
    const meta = metaOf([
      '1.6.0',
      [
        ['en_9f3', 12],
        ['en_1c0', 7],
      ],
      ['chunk', 3],
    ]);
    expect(contentOf(renamePages(meta, ['0.3', '1z.0']))).toEqual([
      '1.6.0',
      [
        ['0.3', 12],
        ['1z.0', 7],
      ],
      ['chunk', 3],
    ]);
  });
  it('is refused where it has not as many pages as there are names', () => {
    expect(() => renamePages(metaOf(['1.6.0', [['a', 1]]]), ['1', '2'])).toThrow('Unexpected 1 pages');
  });
  it.each([
    ['without its signature', metaOf(['1.6.0', []], 'another_one_'), 'without its signature'],
    ['that is no list', metaOf({ version: '1.6.0' }), 'expected an array'],
    ['without pages', metaOf(['1.6.0']), 'Unexpected no pages'],
  ])('is refused %s', (_, meta, message) => {
    expect(() => renamePages(meta, [])).toThrow(message);
  });
});
