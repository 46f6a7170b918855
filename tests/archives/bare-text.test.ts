import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyHashes, verifySources } from '../../scripts/site/verify-site.ts';
import { type DocumentData, documentData } from '../../src/schemas/data.ts';
import { PROJECT } from '../pipeline.ts';

/** A text as somebody may have it: no sidecar, Windows line ends, a name nobody knows, somebody unnamed, MDX in it. */
const TEXT = `سخنگوی وزارت امور خارجه: گفت‌وگوها ادامه دارد\r
\r
ناصر کنعانی، سخنگوی وزارت امور خارجه، در نشست هفتگی با خبرنگاران گفت: گفت‌وگوها ادامه دارد {import} <b>و</b> *تمام* می‌شود.\r
یک مقام آگاه گفت: جزئیات منتشر نمی‌شود.\r
  وی افزود: شاید هفتهٔ آینده.\r
---\r
[^1]: پایان &amp; \`خبر\``;

let root: string;
let data: DocumentData;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'goftar-'));
  mkdirSync(join(root, 'seeds'));
  for (const name of ['people.yaml', 'places.yaml', 'belarus-visit']) {
    cpSync(join(PROJECT, 'seeds', name), join(root, 'seeds', name), { recursive: true });
  }
  writeFileSync(join(root, 'seeds', 'خبر دوم.txt'), TEXT);
  execFileSync(process.execPath, ['scripts/commands/build.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ARCHIVE: root },
    stdio: 'pipe',
  });
  data = documentData.parse(JSON.parse(readFileSync(join(root, 'dist/data/documents/خبر-دوم.json'), 'utf8')));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

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
    expect(data.source.before + data.segments.map((s) => s.text.fa.source + s.break).join('')).toBe(TEXT);
  });

  test('whose speakers are told as far as the text names them, and nobody unnamed is somebody', () => {
    const speakers = data.segments
      .filter(({ kind }) => kind === 'statement')
      .map(({ speaker, attribution }) => [speaker, attribution.basis]);
    expect(speakers).toEqual([
      ['ناصر-کنعانی', 'name'],
      [null, 'none'],
      [null, 'none'],
    ]);
    expect(data.people).toEqual([
      expect.objectContaining({
        id: 'ناصر-کنعانی',
        status: 'provisional',
        name: { fa: 'ناصر کنعانی', en: null },
      }),
    ]);
  });

  test('whose English page shows the Persian words and says that they are not yet translated', () => {
    const html = readFileSync(join(root, 'dist/en/documents/خبر-دوم/index.html'), 'utf8');
    expect(html).toContain('lang="fa"');
    expect(html).toMatch(/not yet translated/i);
    expect(data.segments.every(({ text }) => text.en === null)).toBe(true);
  });

  test('whose built site verifies, and names a file that was changed', () => {
    const dist = join(root, 'dist');
    expect([...verifyHashes(dist), ...verifySources(dist)]).toEqual([]);
    const page = join(dist, 'fa/index.html');
    writeFileSync(page, `${readFileSync(page, 'utf8')} `);
    expect(verifyHashes(dist)).toEqual([expect.stringMatching(/^fa\/index\.html: SHA-256 is/)]);
  });

  test('and nothing in it became markup', () => {
    const html = readFileSync(join(root, 'dist/fa/documents/خبر-دوم/index.html'), 'utf8');
    expect(html).toContain('{import} &lt;b&gt;و&lt;/b&gt; *تمام*');
  });
});
