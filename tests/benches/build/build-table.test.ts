import { expect, test } from 'vitest';
import type { BuildFigures } from '../../../scripts/benches/build/build-figures.ts';
import { tableOf, withExponents } from '../../../scripts/benches/build/build-table.ts';

const GROUND = { node: 'v24.0.0', processors: 2, load: [0.5, 2] } as const;

const run = (documents: number, has_previews: boolean): BuildFigures => ({
  documents,
  host: 'any',
  pages: 10 * documents,
  files: 20 * documents,
  bytes: 1e6 * documents,
  seconds: documents,
  cpu_seconds: documents / 2,
  stages: { ingest: 1, pages: documents },
  stages_cpu_seconds: { ingest: 1, pages: documents / 2 },
  stages_peak_rss_mb: { ingest: 100, pages: 200 },
  peak_rss_mb: 200,
  incremental_seconds: 3,
  incremental_cpu_seconds: 2,
  incremental_stages: { ingest: 1, pages: 1 },
  incremental_stages_cpu_seconds: { ingest: 1, pages: 1 },
  unchanged_seconds: 1,
  unchanged_cpu_seconds: null,
  has_previews,
  peers: [
    {
      name: 'Astro 7 + MDX 8 + Pagefind 1',
      pages: 2 * documents,
      files: 4 * documents,
      bytes: 5,
      generator: { seconds: 4, cpu_seconds: 3, peak_rss_mb: 300 },
      pagefind: { seconds: 1, cpu_seconds: 1, peak_rss_mb: 50 },
    },
  ],
});

test('runs of several numbers of documents tell how each figure grows', () => {
  const { exponents } = withExponents([run(100, true), run(200, true)], GROUND);
  expect(exponents).toMatchObject({
    seconds: 1,
    incremental_seconds: 0,
    'stages_cpu_seconds.ingest': 0,
    'stages_cpu_seconds.pages': 1,
    'Astro 7 + MDX 8 + Pagefind 1: generator': 0,
  });
});

test('the table has a row for the whole, each stage, each later build and each peer, and says on what it was measured', () => {
  const table = tableOf(withExponents([run(100, false)], GROUND));
  expect(table.split('\n').filter((line) => line.startsWith('| 100'))).toEqual([
    '| 100 | whole build | 100 | 50 | 200 | 50.0 |',
    '| 100 | – ingest | 1 | 1 | 100 | 1.0 |',
    '| 100 | – pages | 100 | 50 | 200 | 50.0 |',
    '| 100 | one document changed | 3 | 2 |  |  |',
    '| 100 | nothing changed | 1 | – |  |  |',
    '| 100 | Astro 7 + MDX 8 | 4 | 3 | 300 | 15.0 |',
    '| 100 | – Pagefind 1 | 1 | 1 | 50 | 5.0 |',
  ]);
  expect(table).toContain('Node v24.0.0, 2 processors, load 0.5 at the beginning, 2 at the end.');
});

test('it says where no images of statements were made', () => {
  expect(tableOf(withExponents([run(100, false)], GROUND))).toContain('PREVIEWS=none');
  expect(tableOf(withExponents([run(100, true)], GROUND))).not.toContain('PREVIEWS=none');
});

test('it says for which host a site was made that has no more files than that takes', () => {
  const made = { ...run(100, true), host: 'cloudflare-pages' as const };
  expect(tableOf(withExponents([made], GROUND))).toContain(
    '100 documents, made for cloudflare-pages: 1000 pages',
  );
  expect(tableOf(withExponents([run(100, true)], GROUND))).toContain('100 documents: 1000 pages');
});
