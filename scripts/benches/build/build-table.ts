import { cpus, loadavg } from 'node:os';
import type { BuildFigures } from './build-figures.ts';
import { exponentOf } from './exponent.ts';

/** On what was measured: times of a machine that does other work as well say little, those of the processor more. */
export interface Ground {
  readonly node: string;
  readonly processors: number;
  /** Processes that wanted a processor during the last minute, at the beginning and at the end. */
  readonly load: readonly [before: number, after: number];
}

export interface BuildRuns {
  readonly runs: readonly BuildFigures[];
  /** How each figure grows: the exponent k in c · N^k; null where only one number of documents was measured. */
  readonly exponents: Readonly<Record<string, number | null>>;
  readonly ground: Ground;
}

/** The load of the machine in the last minute. */
export const loadNow = (): number => Number((loadavg()[0] ?? 0).toFixed(1));

export const groundSince = (before: number): Ground => ({
  node: process.version,
  processors: cpus().length,
  load: [before, loadNow()],
});

type Figure = readonly [name: string, of: (run: BuildFigures) => number | null];

/** The figures of which the growth is told. */
function figuresOf(first: BuildFigures): Figure[] {
  return [
    ['seconds', (run) => run.seconds],
    ['cpu_seconds', (run) => run.cpu_seconds],
    ['peak_rss_mb', (run) => run.peak_rss_mb],
    ['files', (run) => run.files],
    ['bytes', (run) => run.bytes],
    ['incremental_seconds', (run) => run.incremental_seconds],
    ...Object.keys(first.stages).map(
      (stage): Figure => [`stages_cpu_seconds.${stage}`, (run) => run.stages_cpu_seconds[stage] ?? null],
    ),
    ...first.peers.flatMap(({ name }, at): Figure[] => [
      [`${name}: generator`, (run) => run.peers[at]?.generator.cpu_seconds ?? null],
      [`${name}: Pagefind`, (run) => run.peers[at]?.pagefind.cpu_seconds ?? null],
    ]),
  ];
}

/** The runs of one command with the exponents of their figures. */
export function withExponents(runs: readonly BuildFigures[], ground: Ground): BuildRuns {
  const [first] = runs;
  const exponents = (first === undefined ? [] : figuresOf(first)).map(([name, of]) => [
    name,
    exponentOf(
      runs.flatMap((run) => {
        const taken = of(run);
        return taken === null ? [] : [[run.documents, taken] as const];
      }),
    ),
  ]);
  return { runs, exponents: Object.fromEntries(exponents), ground };
}

const perPage = (taken: number | null, pages: number): string =>
  taken === null ? '–' : `${((taken * 1000) / pages).toFixed(1)}`;
const told = (value: number | null): string => (value === null ? '–' : String(value));

/** Rows of one run: the whole, its stages, the builds after it, and the peers. */
function rowsOf(run: BuildFigures): string[][] {
  const n = String(run.documents);
  const { peers } = run;
  return [
    [
      n,
      'whole build',
      told(run.seconds),
      told(run.cpu_seconds),
      told(run.peak_rss_mb),
      perPage(run.cpu_seconds, run.pages),
    ],
    ...Object.entries(run.stages).map(([stage, seconds]) => {
      const cpu = run.stages_cpu_seconds[stage] ?? null;
      return [
        n,
        `– ${stage}`,
        told(seconds),
        told(cpu),
        told(run.stages_peak_rss_mb[stage] ?? null),
        perPage(cpu, run.pages),
      ];
    }),
    [n, 'one document changed', told(run.incremental_seconds), told(run.incremental_cpu_seconds), '', ''],
    [n, 'nothing changed', told(run.unchanged_seconds), told(run.unchanged_cpu_seconds), '', ''],
    ...peers.flatMap(({ name, pages, generator, pagefind }) => [
      [
        n,
        name.replace(/ \+ Pagefind.*/, ''),
        told(generator.seconds),
        told(generator.cpu_seconds),
        told(generator.peak_rss_mb),
        perPage(generator.cpu_seconds, pages),
      ],
      [
        n,
        `– ${name.replace(/.* \+ /, '')}`,
        told(pagefind.seconds),
        told(pagefind.cpu_seconds),
        told(pagefind.peak_rss_mb),
        perPage(pagefind.cpu_seconds, pages),
      ],
    ]),
  ];
}

const HEAD = ['documents', 'what', 's', 'processor s', 'peak MB', 'processor ms/page'];

/** The figures as a table in Markdown, with what they were measured on. */
export function tableOf({ runs, exponents, ground }: BuildRuns): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...runs.flatMap(rowsOf)];
  const sizes = runs.map(
    ({ documents, host, pages, files, bytes }) =>
      `${documents} documents${host === 'any' ? '' : `, made for ${host}`}: ${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(1)} MB`,
  );
  const grown = Object.entries(exponents).flatMap(([name, k]) => (k === null ? [] : [`${name} ${k}`]));
  return [
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    ...sizes,
    ...(grown.length === 0 ? [] : [`Exponents: ${grown.join(', ')}`]),
    runs.every(({ has_previews }) => has_previews)
      ? 'With an image for each statement in each language.'
      : 'Without images of statements (PREVIEWS=none): each takes 0.1 to 0.2 s of a processor.',
    `Node ${ground.node}, ${ground.processors} processors, load ${ground.load.join(' at the beginning, ')} at the end.`,
  ].join('\n');
}
