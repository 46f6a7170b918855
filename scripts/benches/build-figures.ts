import { appendFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../machine/programs.ts';
import { filesUnder } from '../site/site-manifest.ts';
import { seedOfReport } from './synthetic-archive.ts';
import type { BuildTimes } from './timed-build.ts';

/** The contract's figures (DESIGN.md). Times in seconds. */
export interface BuildFigures extends BuildTimes {
  readonly documents: number;
  /** HTML files of the site, in both languages. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** A second build, after one document was given one more statement. */
  readonly incremental_seconds: number;
}

const build = (root: string): BuildTimes => {
  const args = ['--max-old-space-size=8192', 'scripts/benches/timed-build.ts'];
  return JSON.parse(runQuietly(args, { ARCHIVE: root })) as BuildTimes;
};

/** Builds a synthetic archive of `documents` texts twice. Throws `Failure` where it cannot be built. */
export function buildFigures(root: string, documents: number): BuildFigures {
  const whole = build(root);
  const dist = join(root, 'dist');
  const files = filesUnder(dist);
  const bytes = files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
  appendFileSync(join(root, seedOfReport(1)), '\nحسن رحیمی افزود: این کار ادامه دارد و پایان آن نزدیک است.');
  const { seconds: incremental_seconds } = build(root);
  return {
    documents,
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    bytes,
    ...whole,
    incremental_seconds,
  };
}
