import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { DocumentData } from '../../src/schemas/data.ts';
import { LANGUAGES } from '../../src/text/direction.ts';
import { Failure } from '../diagnostics/index.ts';
import { picturedStatement, QUERIES } from '../site/take-screenshots.ts';
import { serveAsHostsDo } from './host-server.ts';

/** npm fetches it when it is asked for: with all it brings, it is a quarter of what this project installs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** A page's figures: four scores of 100, what it weighs in bytes, and what the scores are made of. Times in milliseconds. */
export interface PageScores {
  readonly page: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly best_practices: number;
  readonly seo: number;
  readonly lcp_ms: number;
  readonly cls: number;
  readonly tbt_ms: number;
  readonly bytes: number;
  /** What took something from a score. */
  readonly lost_by: readonly string[];
}

/** The part of Lighthouse's report that is read here. */
interface Report {
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null; numericValue?: number }>>;
}

/** One page of each kind that a reader spends time on, in both languages. */
export function pagesToMeasure(documents: readonly DocumentData[]): string[] {
  const shown = picturedStatement(documents);
  const segment = documents
    .find(({ id }) => id === shown?.document)
    ?.segments.find(({ id }) => id === shown?.segment);
  if (shown === null || segment === undefined) return [];
  return LANGUAGES.flatMap((locale) => [
    `${locale}/`,
    `${locale}/documents/${shown.document}/`,
    `${locale}/documents/${shown.document}/${shown.segment}/`,
    `${locale}/speakers/${segment.speaker}/`,
    `${locale}/search/?q=${encodeURIComponent(QUERIES[locale])}`,
  ]);
}

const outOf100 = (score: number | null | undefined): number => Math.round((score ?? 0) * 100);

/** Reads Lighthouse's report of one page. */
export function scoresOf(page: string, { categories, audits }: Report): PageScores {
  const score = (category: string): number => outOf100(categories[category]?.score);
  const value = (audit: string): number => audits[audit]?.numericValue ?? 0;
  const lost = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.995)
    .map(({ id }) => `${id} ${outOf100(audits[id]?.score)}`);
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    best_practices: score('best-practices'),
    seo: score('seo'),
    lcp_ms: Math.round(value('largest-contentful-paint')),
    cls: Number(value('cumulative-layout-shift').toFixed(4)),
    tbt_ms: Math.round(value('total-blocking-time')),
    bytes: Math.round(value('total-byte-weight')),
    lost_by: [...new Set(lost)],
  };
}

/** Times that each page is looked at: what else a machine does makes pages look slow, and they are never faster than they are. */
const RUNS = 3;

/** Of several looks at one page the one in the middle, by performance. Throws a `RangeError` where there is none. */
export function middleOf(looks: readonly PageScores[]): PageScores {
  const sorted = looks.toSorted((one, other) => one.performance - other.performance);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new RangeError('Unexpected empty list, expected looks at a page');
  return middle;
}

/** Has Lighthouse look at one page. Rejects where it does not end. */
async function lookAt(address: string, page: string, browser: string): Promise<PageScores> {
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${LIGHTHOUSE}`,
      '--',
      'lighthouse',
      address + page,
      '--quiet',
      '--output=json',
      '--chrome-flags=--headless=new --no-sandbox --ignore-certificate-errors',
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 28 },
  );
  return scoresOf(page, JSON.parse(stdout) as Report);
}

/**
 * Has Lighthouse look at pages of a built site, as on a phone, three times at each, and gives the look in the middle. Throws `Failure`
 * where it cannot be had or does not end.
 */
export async function lighthouseScores(
  dist: string,
  pages: readonly string[],
  browser: string,
): Promise<PageScores[]> {
  const { address, server } = await serveAsHostsDo(dist);
  const scores: PageScores[] = [];
  try {
    for (const page of pages) {
      console.error(`${page} …`);
      const looks: PageScores[] = [];
      while (looks.length < RUNS) looks.push(await lookAt(address, page, browser));
      scores.push(middleOf(looks));
    }
  } catch (error) {
    throw Failure.of('noReport', LIGHTHOUSE, { end: error instanceof Error ? error.message : String(error) });
  } finally {
    server.close();
  }
  return scores;
}
