import { expect, test } from 'vitest';
import { measured } from '../../../scripts/benches/build/measured-program.ts';
import { Failure } from '../../../scripts/diagnostics/index.ts';

/** A program that works for `ms` of the processor's time and holds `mb` of memory, in a stage of its own. */
const worker = (ms: number, mb: number): string => `
  const kept = Buffer.alloc(${mb} * 2 ** 20, 1);
  process.send({ stage: 'work', at: 'begin' });
  const end = process.cpuUsage().user + ${ms} * 1000;
  while (process.cpuUsage().user < end) kept[0] += 1;
  setTimeout(() => { process.send({ stage: 'work', at: 'end' }); process.disconnect(); }, 120);
`;

const node = (code: string, hasStages = false) =>
  measured({ command: process.execPath, args: ['-e', code], hasStages });

test('a program and its stages are measured in seconds, of the clock and of the processor, and in memory', async () => {
  const { stages, ...whole } = await node(worker(400, 80), true);
  const { work } = stages;
  expect(whole.seconds).toBeGreaterThanOrEqual(work?.seconds ?? Number.POSITIVE_INFINITY);
  expect(work?.seconds).toBeGreaterThanOrEqual(0.4);
  if (process.platform !== 'linux') return;
  expect(work?.cpu_seconds).toBeGreaterThan(0.3);
  expect(whole.cpu_seconds).toBeGreaterThanOrEqual(work?.cpu_seconds ?? Number.POSITIVE_INFINITY);
  expect(work?.peak_rss_mb).toBeGreaterThan(80);
});

test.runIf(process.platform === 'linux')('what a program starts counts with it', async () => {
  const inner = `const b = Buffer.alloc(90 * 2 ** 20, 1); setTimeout(() => b.length, 400)`;
  const { peak_rss_mb } = await node(
    `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}])`,
  );
  const alone = await node('setTimeout(() => {}, 400)');
  expect(peak_rss_mb).toBeGreaterThan((alone.peak_rss_mb ?? 0) + 90);
});

test('a program that fails is an error with what it said', async () => {
  const failing = node('console.error("the reason"); process.exit(3)');
  await expect(failing).rejects.toThrow(Failure);
  await expect(failing).rejects.toThrow(/exit code 3[\s\S]*the reason/);
});
