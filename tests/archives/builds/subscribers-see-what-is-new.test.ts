import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isError } from '../../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../../build-archive.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { childrenOf, rootOf, textOf } from '../xml-tree.ts';

const SITE = 'https://example.org/archive';
const PLACES = 'babol:\n  kind: city\n  name: { fa: بابل, en: Babol }\n  formerly: [barforush]\n';
const PEOPLE = 'rahimi:\n  name: { fa: حسن رحیمی, en: Hassan Rahimi }\n';
const report = (words: string): string => `خبر بابل\nحسن رحیمی گفت: ${words}\n`;
const ARCHIVE =
  'name: { fa: آب‌نامه, en: Water Papers }\nseries:\n  weekly: { fa: نشست‌های هفتگی, en: Weekly briefings, formerly: [briefings] }\n';
const held = (date: string): string =>
  `occasions:\n  - { id: meeting, begins: s2, title: { fa: نشست, en: Meeting }, series: weekly, date: { edtf: '${date}', status: stated } }\n`;

let root: string;
/** The days in the ledger as if the text had been ingested then, or before days were kept. */
function enteredOn(document: string, day: string | null): void {
  const path = join(root, `seeds/${document}.ids.json`);
  const ledger = JSON.parse(readFileSync(path, 'utf8'));
  for (const entry of Object.values<{ entered?: string }>(ledger.ids)) {
    if (day === null) delete entry.entered;
    else entry.entered = day;
  }
  writeIn(root, `seeds/${document}.ids.json`, `${JSON.stringify(ledger, null, 2)}\n`);
}

beforeAll(() => {
  root = newFolder();
  writeIn(root, 'seeds/people.yaml', PEOPLE);
  writeIn(root, 'seeds/places.yaml', PLACES);
  writeIn(root, 'seeds/archive.yaml', ARCHIVE);
  writeIn(root, 'seeds/oldest.txt', report('آب آشامیدنی روستاها کم نخواهد شد.'));
  writeIn(root, 'seeds/oldest.yaml', held('2026-05-05'));
  writeIn(root, 'seeds/known.txt', report('راه کوهستان تا پاییز باز می‌ماند.'));
  writeIn(root, 'seeds/known.yaml', held('2026-04-04'));
  writeIn(root, 'seeds/late.txt', report('پل تازهٔ شهر را خواهیم ساخت.'));
  writeIn(root, 'seeds/late.yaml', held('1999-01-01'));
  expect(ingestArchive(root).filter(isError)).toEqual([]);
  enteredOn('oldest', null);
  enteredOn('known', '2026-02-02');
  enteredOn('late', '2026-03-03');
  buildArchive(root, { SITE, ...WITHOUT_PREVIEWS });
});
afterAll(() => remove(root));

/** Of each entry of a feed: its document, since when the archive has it, and when it changed. */
function entriesOf(path: string): string[][] {
  const feed = rootOf(readFileSync(join(root, 'dist', path), 'utf8'));
  return childrenOf(feed, 'entry').map((entry) => {
    const told = (name: string): string =>
      childrenOf(entry, name)
        .map((node) => textOf(node).slice(0, 'YYYY-MM-DD'.length))
        .join();
    const href = childrenOf(entry, 'link')[0]?.attributes.href ?? '';
    return [/documents\/(\w+)/.exec(href)?.[1] ?? '', told('published'), told('updated')];
  });
}

describe.each(['fa', 'en'])('a subscriber in the language %s', (locale) => {
  const NEWEST_FIRST = [
    ['late', '2026-03-03', '2026-03-03'],
    ['known', '2026-02-02', '2026-02-02'],
    ['oldest', '', '2026-05-05'],
  ];

  test.each(['feed.xml', 'speakers/rahimi/feed.xml', 'places/babol/feed.xml', 'series/weekly/feed.xml'])(
    'sees in %s a new text about an old event first, by the day on which the archive had it',
    (path) => {
      expect(entriesOf(`${locale}/${path}`)).toEqual(NEWEST_FIRST);
    },
  );

  test('finds the occasions of a series on its page, by date, and the series from each of them', () => {
    const page = (path: string): string =>
      readFileSync(join(root, `dist/${locale}/${path}index.html`), 'utf8');
    const leads = [...page('series/weekly/').matchAll(/documents\/(\w+)\/#occasion-meeting/g)];
    expect(leads.map(([, document]) => document)).toEqual(
      expect.arrayContaining(['oldest', 'known', 'late']),
    );
    expect([...new Set(leads.map(([, document]) => document))]).toHaveLength(3);
    const listed = /<ul class="entries">.*$/s.exec(page('series/weekly/'))?.[0] ?? '';
    const order = [...listed.matchAll(/documents\/(\w+)\/#occasion-meeting/g)].map(
      ([, document]) => document,
    );
    expect(order).toEqual(['oldest', 'known', 'late']);
    expect(page('series/weekly/')).toContain(locale === 'fa' ? 'نشست‌های هفتگی' : 'Weekly briefings');
    // The page is of the series: the entries need not say it again.
    expect(listed).not.toContain(locale === 'fa' ? 'نشست‌های هفتگی' : 'Weekly briefings');
    for (const path of ['occasions/', 'documents/late/']) expect(page(path)).toContain('series/weekly/"');
    expect(page('series/briefings/')).toContain('series/weekly/');
  });

  test('is told of the feed of a place on its page, and keeps it when the place has another id', () => {
    const page = readFileSync(join(root, `dist/${locale}/places/babol/index.html`), 'utf8');
    expect(page).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="feed\.xml"/,
    );
    expect(page).toContain('<a href="feed.xml">Atom</a>');
    const [now, formerly] = ['babol', 'barforush'].map((id) =>
      readFileSync(join(root, `dist/${locale}/places/${id}/feed.xml`), 'utf8'),
    );
    expect(formerly).toBe(now);
  });
});
