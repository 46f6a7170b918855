import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host } from '../../../src/schemas/hosting/hosts.ts';
import { filesUnder } from '../../site/site-manifest.ts';
import { sourceOf, withSynthetic } from '../synthetic/synthetic-archive.ts';
import { type Measured, measured, type Taken } from './measured-program.ts';
import { type PeerFigures, peerFigures } from './peers.ts';

type OfStages<T> = Readonly<Record<string, T>>;

/** The contract's figures (DESIGN.md) and more of the same build. Times in seconds; null where the system does not tell. */
export interface BuildFigures {
  readonly documents: number;
  /** For which host the site was made: it has no more files than that takes. */
  readonly host: Host;
  /** HTML files of the site, in both languages. */
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly cpu_seconds: number | null;
  readonly stages: OfStages<number>;
  readonly stages_cpu_seconds: OfStages<number | null>;
  readonly stages_peak_rss_mb: OfStages<number | null>;
  readonly peak_rss_mb: number | null;
  /** A second build, after a sentence of one document was added. */
  readonly incremental_seconds: number;
  readonly incremental_cpu_seconds: number | null;
  readonly incremental_stages: OfStages<number>;
  readonly incremental_stages_cpu_seconds: OfStages<number | null>;
  /** A third build, after nothing was changed. */
  readonly unchanged_seconds: number;
  readonly unchanged_cpu_seconds: number | null;
  /** False with `PREVIEWS=none`: no image was made for a statement. */
  readonly has_previews: boolean;
  readonly peers: readonly PeerFigures[];
}

const build = (root: string): Promise<Measured> =>
  measured({
    command: process.execPath,
    args: ['scripts/benches/build/timed-build.ts'],
    env: { ARCHIVE: root },
    hasStages: true,
  });

const SENTENCE = ' این کار ادامه دارد و پایان آن نزدیک است.';
/** The paragraph that one sentence is added to. */
const CHANGED_LINE = 4;

/** Adds a sentence to a paragraph of the document in the middle. */
export function changeDocument(root: string, documents: number): void {
  const source = join(root, sourceOf(Math.ceil(documents / 2)));
  const lines = readFileSync(source, 'utf8').split('\n');
  lines[CHANGED_LINE - 1] += SENTENCE;
  writeFileSync(source, lines.join('\n'));
}

const each = <T>(stages: OfStages<Taken>, of: (taken: Taken) => T): OfStages<T> =>
  Object.fromEntries(Object.entries(stages).map(([stage, taken]) => [stage, of(taken)]));

/** Builds a synthetic archive of `documents` texts three times, and the same texts with its peers. Throws `Failure` where one fails. */
export async function buildFigures(documents: number, host: Host = 'any'): Promise<BuildFigures> {
  const measure = async (root: string) => {
    const whole = await build(root);
    const dist = join(root, 'dist');
    const files = filesUnder(dist);
    const bytes = files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0);
    changeDocument(root, documents);
    return { whole, files, bytes, changed: await build(root), unchanged: await build(root) };
  };
  const own = await withSynthetic(documents, measure, host);
  const { whole, files, bytes, changed, unchanged } = own;
  return {
    documents,
    host,
    pages: files.filter((path) => path.endsWith('.html')).length,
    files: files.length,
    bytes,
    seconds: whole.seconds,
    cpu_seconds: whole.cpu_seconds,
    stages: each(whole.stages, ({ seconds }) => seconds),
    stages_cpu_seconds: each(whole.stages, ({ cpu_seconds }) => cpu_seconds),
    stages_peak_rss_mb: each(whole.stages, ({ peak_rss_mb }) => peak_rss_mb),
    peak_rss_mb: whole.peak_rss_mb,
    incremental_seconds: changed.seconds,
    incremental_cpu_seconds: changed.cpu_seconds,
    incremental_stages: each(changed.stages, ({ seconds }) => seconds),
    incremental_stages_cpu_seconds: each(changed.stages, ({ cpu_seconds }) => cpu_seconds),
    unchanged_seconds: unchanged.seconds,
    unchanged_cpu_seconds: unchanged.cpu_seconds,
    has_previews: process.env.PREVIEWS !== 'none',
    peers: await peerFigures(documents),
  };
}
