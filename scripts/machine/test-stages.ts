import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './disk.ts';
import { ensureTestBrowser, ensureTool, TOOLS } from './programs.ts';

/** What became of checks and tests. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Skipped, or not reached because another one failed before. */
  readonly notRun: number;
}

const REPORTS = join(PROJECT, '.cache/reports');
const NOTHING: Count = { passed: 0, failed: 0, notRun: 0 };
const PASSED: Count = { ...NOTHING, passed: 1 };
const FAILED: Count = { ...NOTHING, failed: 1 };

const sum = (one: Count, other: Count): Count => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  notRun: one.notRun + other.notRun,
});

export const inWords = ({ passed, failed, notRun }: Count): string =>
  `${passed} passed, ${failed} failed, ${notRun} not run`;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
type Shape = Readonly<Record<string, unknown>>;

/** The counts in Vitest's JSON report. What a test file could not even begin (it has no test then) is one failure. */
export function vitestCount(report: Shape): Count {
  const files = Array.isArray(report.testResults) ? (report.testResults as Shape[]) : [];
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && Array.isArray(assertionResults) && assertionResults.length === 0,
  );
  return {
    passed: number(report.numPassedTests),
    failed: number(report.numFailedTests) + broken.length,
    notRun: number(report.numPendingTests) + number(report.numTodoTests),
  };
}

/** The counts in Playwright's JSON report. A test that passed only when it was tried again counts as failed. */
export function playwrightCount({ stats }: Shape): Count {
  const { expected, unexpected, flaky, skipped } = stats as Shape;
  return {
    passed: number(expected),
    failed: number(unexpected) + number(flaky),
    notRun: number(skipped),
  };
}

/** Runs a Node program of the project; its output goes through. Returns whether it ended with exit code 0. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const result = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return result.status === 0;
}

const check = (...args: readonly string[]): Count => (run(args) ? PASSED : FAILED);

/** Reads a runner's report. A runner that fails without a failed test, or writes no report, is one failure. */
function counted(ok: boolean, file: string, read: (report: Shape) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(file, 'utf8')) as Shape);
    return ok || count.failed > 0 ? count : sum(count, FAILED);
  } catch {
    return FAILED;
  }
}

function unitTests(): Count {
  const report = join(REPORTS, 'vitest.json');
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const ok = run(['node_modules/vitest/vitest.mjs', ...args, `--outputFile.json=${report}`]);
  return counted(ok, report, vitestCount);
}

function browserTests(): Count {
  const report = join(REPORTS, 'playwright.json');
  const env = { CHROMIUM: ensureTestBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  for (const tool of TOOLS) {
    if (ensureTool(tool) === undefined)
      console.log(`${tool} is not here and could not be installed: its tests are not run.`);
  }
  const args = ['test', '-c', 'tests/playwright.config.ts'];
  return counted(run(['node_modules/@playwright/test/cli.js', ...args], env), report, playwrightCount);
}

/** Every check there is, in order: what fails soonest comes first, and the site that is built serves all that follow. */
const STAGES: readonly { readonly name: string; readonly run: () => Count }[] = [
  {
    name: 'Lint and format (Biome)',
    run: () => check('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  },
  {
    name: 'Types of the leaf (no DOM, no Node)',
    run: () => check('node_modules/typescript/bin/tsc', '-p', 'src/text'),
  },
  { name: 'Content is what the seeds make', run: () => check('scripts/commands/ingest.ts', '--check') },
  { name: 'Build', run: () => check('scripts/commands/build.ts') },
  {
    name: 'Types (astro check)',
    run: () => check('node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'error'),
  },
  { name: 'Unit tests (Vitest)', run: unitTests },
  { name: 'Browser tests (Playwright)', run: browserTests },
];

/** Runs one stage. One that cannot begin says why and is one failure: the others still run. */
function outcomeOf(stage: () => Count): Count {
  try {
    return stage();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return FAILED;
  }
}

/** Runs every stage and prints what became of each. Returns the sum. */
export function runStages(): Count {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  let total = NOTHING;
  const failures: string[] = [];
  for (const stage of STAGES) {
    console.log(`\n— ${stage.name}`);
    const start = performance.now();
    const count = outcomeOf(stage.run);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${stage.name}: ${inWords(count)} (${seconds} s)`);
    if (count.failed > 0) failures.push(stage.name);
    total = sum(total, count);
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
  return total;
}
