import { archiveRoot } from '../machine/disk.ts';
import { type BuildStage, buildSite } from '../site/build-site.ts';

/** What one build took. */
export interface BuildTimes {
  readonly seconds: number;
  readonly stages: Readonly<Partial<Record<BuildStage, number>>>;
  /** The most memory that the process held. */
  readonly peak_rss_mb: number;
}

const since = (start: number): number => Number(((performance.now() - start) / 1000).toFixed(2));

/** A program of its own, so that its memory is that of one build: builds the archive, and prints what it took as JSON. */
const stages: Partial<Record<BuildStage, number>> = {};
const start = performance.now();
const built = await buildSite(archiveRoot(), async (stage, work) => {
  const begun = performance.now();
  const result = await work();
  stages[stage] = since(begun);
  return result;
});
if (!built) process.exit(1);
// `maxRSS` is in kilobytes.
const peak_rss_mb = Math.round(process.resourceUsage().maxRSS / 1024);
const times: BuildTimes = { seconds: since(start), stages, peak_rss_mb };
console.log(JSON.stringify(times));
