import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyInFolder } from '../../scripts/site/site-copy.ts';
import { verifySite } from '../../scripts/site/verify-site.ts';
import { type DocumentData, documentData } from '../../src/schemas/data.ts';
import { inLines } from '../site/found-in-lines.ts';
import { BARE, builtArchive, readFrom } from './built-archive.ts';

let root: string;
let data: DocumentData;

beforeAll(async () => {
  root = await builtArchive();
  data = documentData.parse(JSON.parse(readFrom(root, 'data/documents/خبر-دوم.json')));
});

describe('a bare text dropped into seeds/ becomes a document', () => {
  test('with pages in both languages, a ledger beside it, and all of its words', () => {
    for (const page of [
      'fa/documents/خبر-دوم',
      'en/documents/خبر-دوم',
      'fa/documents/خبر-دوم/source',
      'fa/documents/belarus-visit',
    ]) {
      expect(existsSync(join(root, 'dist', page, 'index.html')), page).toBe(true);
    }
    expect(existsSync(join(root, 'seeds/خبر دوم.ids.json'))).toBe(true);
    expect(data.source.before + data.segments.map((s) => s.text.fa.source + s.break).join('')).toBe(BARE);
  });

  test('whose speakers are told as far as the text names them, and nobody unnamed is somebody', () => {
    const speakers = data.segments
      .filter(({ kind }) => kind === 'statement')
      .map(({ speaker, attribution }) => [speaker, attribution.basis]);
    expect(speakers).toEqual([
      ['ناصر-کنعانی', 'name'],
      ['unnamed-یک-مقام-اگاه', 'title'],
      ['unnamed-یک-مقام-اگاه', 'pronoun'],
    ]);
    expect(data.people).toEqual([
      expect.objectContaining({
        id: 'ناصر-کنعانی',
        status: 'provisional',
        name: { fa: 'ناصر کنعانی', en: null },
      }),
      expect.objectContaining({ kind: 'unnamed', name: { fa: 'یک مقام آگاه', en: null } }),
    ]);
  });

  test('whose English page shows the Persian words and says that they are not yet translated', () => {
    const html = readFileSync(join(root, 'dist/en/documents/خبر-دوم/index.html'), 'utf8');
    expect(html).toContain('lang="fa"');
    expect(html).toMatch(/not yet translated/i);
    expect(data.segments.every(({ text }) => text.en === null)).toBe(true);
  });

  test('whose built site verifies, and names a file that was changed', async () => {
    const dist = join(root, 'dist');
    expect(await verifySite(copyInFolder(dist))).toEqual([]);
    const copy = mkdtempSync(join(tmpdir(), 'goftar-'));
    try {
      cpSync(dist, copy, { recursive: true });
      appendFileSync(join(copy, 'fa/index.html'), ' ');
      expect(inLines(await verifySite(copyInFolder(copy)))).toEqual([
        expect.stringMatching(/^fa\/index\.html: SHA-256 is/),
        expect.stringMatching(/^fa\/index\.html: has \d+ bytes, expected \d+/),
      ]);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });

  test('and nothing in it became markup', () => {
    const html = readFileSync(join(root, 'dist/fa/documents/خبر-دوم/index.html'), 'utf8');
    expect(html).toContain('{import} &lt;b&gt;و&lt;/b&gt; *تمام*');
  });
});
