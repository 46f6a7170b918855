import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { misuse } from '../machine/command-line.ts';
import { PROJECT } from '../machine/disk.ts';
import { ensureBrowser, ensureTool, type Tool } from '../machine/programs.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const REPORTS = join(PROJECT, '.cache/reports');
const VITEST = join(REPORTS, 'vitest.json');
const PLAYWRIGHT = join(REPORTS, 'playwright.json');

/** Runs a Node program of the project; its output goes through. Returns whether it ended with exit code 0. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  const result = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return result.status === 0;
}

const one = (ok: boolean): Count => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** The counts of a test runner's report; one failure where it wrote none, or failed without a failed test. */
function counted(ok: boolean, file: string, read: (report: Record<string, unknown>) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const count = read(JSON.parse(readFileSync(file, 'utf8')));
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** Every check there is, in order: what fails soonest comes first. */
const CHECKS: readonly { readonly name: string; readonly run: () => Count }[] = [
  {
    name: 'Lint and format (Biome)',
    run: () => one(run(['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'])),
  },
  {
    name: 'Types of the leaf (no DOM, no Node)',
    run: () => one(run(['node_modules/typescript/bin/tsc', '-p', 'src/text'])),
  },
  { name: 'Content is what the seeds make', run: () => one(run(['scripts/commands/ingest.ts', '--check'])) },
  { name: 'Build', run: () => one(run(['scripts/commands/build.ts'])) },
  {
    name: 'Types (astro check)',
    run: () =>
      one(run(['node_modules/@astrojs/check/bin/astro-check.js', '--minimumFailingSeverity', 'error'])),
  },
  {
    name: 'Unit tests (Vitest)',
    run: () => {
      const ok = run([
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'tests/vitest.config.ts',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${VITEST}`,
      ]);
      return counted(ok, VITEST, (r) => ({
        passed: number(r.numPassedTests),
        failed: number(r.numFailedTests) + number(r.numPendingTests),
      }));
    },
  },
  {
    name: 'Browser tests (Playwright)',
    run: () => {
      const env = { CHROMIUM: ensureBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT };
      for (const tool of ['firefox', 'zimwriterfs'] satisfies Tool[])
        if (ensureTool(tool) === undefined)
          console.log(`${tool} is not here and could not be installed: its tests are not run.`);
      const ok = run(
        ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/playwright.config.ts'],
        env,
      );
      return counted(ok, PLAYWRIGHT, ({ stats }) => {
        const { expected, unexpected, flaky, skipped } = stats as Record<string, number>;
        return { passed: number(expected), failed: number(unexpected) + number(flaky) + number(skipped) };
      });
    },
  },
];

/** `npm test`: everything. Its last line is `N passed, N failed`, over all checks and tests. */
function main(): void {
  misuse(() => parseArgs({ options: {} }), 'npm test');
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  let total: Count = { passed: 0, failed: 0 };
  const failures: string[] = [];
  for (const check of CHECKS) {
    console.log(`\n— ${check.name}`);
    const start = performance.now();
    const count = check.run();
    console.log(
      `${check.name}: ${count.passed} passed, ${count.failed} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`,
    );
    if (count.failed > 0) failures.push(check.name);
    total = { passed: total.passed + count.passed, failed: total.failed + count.failed };
  }
  if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

main();
