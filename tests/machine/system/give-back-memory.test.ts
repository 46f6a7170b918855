import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Makes objects of some 400 MB, lets them go, and prints how large the heap is before and after. */
const PROGRAM = `
  import { giveBackMemory } from './scripts/machine/system/give-back-memory.ts';
  let objects = Array.from({ length: 4_000_000 }, (_, number) => ({ number, text: 'text ' + number }));
  const heap = () => process.memoryUsage().heapTotal / 2 ** 20;
  const before = heap();
  objects = null;
  giveBackMemory();
  console.log(JSON.stringify([before, heap()]));
`;

test('memory that is free is given back to the system', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', PROGRAM], { encoding: 'utf8' });
  const [before, after] = JSON.parse(said) as [number, number];
  expect(before).toBeGreaterThan(256);
  expect(after).toBeLessThan(before / 2);
});
