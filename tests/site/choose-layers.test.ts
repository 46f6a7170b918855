import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CountedDocument,
  chooseLayers,
  expectedSize,
  measuredSize,
  type SiteSize,
} from '../../scripts/site/choose-layers.ts';
import { LAYERS } from '../../src/schemas/hosting/layers.ts';

const document = (id: string, date: string, statements = 10): CountedDocument => ({
  id,
  date,
  statements,
  segments: statements + 2,
  speakers: [],
  places: [],
});

const DOCUMENTS = [document('new', '2024-01-01'), document('undated', ''), document('old', '2001-05-01')];
const SIZE: SiteSize = {
  average: { previews: 10, statements: 10, citations: 10, sources: 10 },
  rest: { files: 100, bytes: 1000 },
};
/** The files of each document: previews 40, statements 20, citations 6, sources 2. */
const ALL = 100 + 3 * 68;
const within = (files: number | null, bytes: number | null = null) =>
  chooseLayers(DOCUMENTS, { files, bytes }, SIZE);

describe('layers that a site does without', () => {
  test('are none where the host sets no limit, or the site is within it', () => {
    for (const layer of LAYERS) expect([within(null)[layer], within(ALL)[layer]]).toEqual([[], []]);
  });

  test('are those of the oldest documents first, and those without a date are the oldest', () => {
    expect(within(ALL - 1).previews).toEqual(['undated']);
    expect(within(ALL - 41).previews).toEqual(['undated', 'old']);
  });

  test('are given up one after the other, in their order', () => {
    const { previews, statements, citations, sources } = within(ALL - 3 * 40 - 1);
    expect(previews).toHaveLength(3);
    expect([statements, citations, sources]).toEqual([['undated'], [], []]);
  });

  test('are all where nothing is enough', () => {
    for (const layer of LAYERS) expect(within(99)[layer]).toHaveLength(3);
  });

  test('are counted in bytes, too', () => {
    expect(within(null, 1000 + 3 * 680 - 1).previews).toEqual(['undated']);
  });

  test('never bring a site above its limit, and none is left out for nothing', () => {
    const any = fc.array(
      fc.record({
        id: fc.uuid(),
        date: fc.constantFrom('', '2001', '2020-02-02'),
        statements: fc.nat(30),
        segments: fc.nat(30),
        speakers: fc.constant([]),
        places: fc.constant([]),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 100, max: 4000 }), (documents, files) => {
        const leftOut = chooseLayers(documents, { files, bytes: null }, SIZE);
        const count = (layer: (typeof LAYERS)[number], { statements }: CountedDocument): number =>
          ({ previews: 4 * statements, statements: 2 * statements, citations: 6, sources: 2 })[layer];
        const kept = LAYERS.flatMap((layer) =>
          documents.filter(({ id }) => !leftOut[layer].includes(id)).map((one) => count(layer, one)),
        );
        const total = 100 + kept.reduce((sum, one) => sum + one, 0);
        const last = LAYERS.flatMap((layer) => leftOut[layer].map((id) => [layer, id] as const)).at(-1);
        if (kept.length > 0) expect(total).toBeLessThanOrEqual(files);
        const lastOne = documents.find(({ id }) => id === last?.[1]);
        if (last !== undefined && lastOne !== undefined)
          expect(total + count(last[0], lastOne)).toBeGreaterThan(files);
      }),
    );
  });
});

describe('the size of a site', () => {
  test('is the average file of each layer, and all the rest together', () => {
    const { average, rest } = measuredSize([
      ['fa/documents/x/s1/preview.png', 300],
      ['fa/documents/x/s1/oembed.json', 100],
      ['fa/documents/x/s1/index.html', 50],
      ['fa/documents/x/source/index.html', 70],
      ['data/citations/x.fa.bib', 30],
      ['fa/documents/x/index.html', 1000],
      ['data/documents/x.json', 500],
    ]);
    expect(average).toEqual({ previews: 200, statements: 50, citations: 30, sources: 70 });
    expect(rest).toEqual({ files: 2, bytes: 1500 });
  });

  test('is as was expected for a layer of which nothing was made', () => {
    expect(measuredSize([]).average).toEqual(expectedSize([]).average);
  });
});
