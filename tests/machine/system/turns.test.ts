import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inTurn, isRunning } from '../../../scripts/machine/system/turns.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = newFolder();
  lock = join(folder, 'work/build.lock');
});
afterEach(() => remove(folder));

const quiet = (): void => {};
const leave = (content: string): void => writeIn(folder, 'work/build.lock', content);
/** The number of a process that has ended. */
const gone = (): number => spawnSync(process.execPath, ['-e', '']).pid;

test('works do not overlap, and whoever waits is told once for whom', async () => {
  const told: number[] = [];
  let working = 0;
  const work = async (): Promise<number> => {
    working += 1;
    await setTimeout(300);
    expect(working).toBe(1);
    working -= 1;
    return working;
  };
  await Promise.all([1, 2, 3].map(() => inTurn(lock, (holder) => told.push(holder), work)));
  expect(told).toEqual([process.pid, process.pid]);
  expect(existsSync(lock)).toBe(false);
});

test('a work that fails gives its turn back', async () => {
  const failing = inTurn(lock, quiet, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await inTurn(lock, quiet, async () => 'mine')).toBe('mine');
});

test('a lock of a process that is gone is taken over without waiting', async () => {
  leave(`${gone()} 1`);
  expect(
    await inTurn(
      lock,
      () => expect.unreachable(),
      async () => 'mine',
    ),
  ).toBe('mine');
});

test('a lock of a process whose number another one has now is taken over', async ({ skip }) => {
  if (!existsSync('/proc/self/stat')) skip('this system does not tell when a process began');
  leave(`${process.pid} 1`);
  expect(
    await inTurn(
      lock,
      () => expect.unreachable(),
      async () => 'mine',
    ),
  ).toBe('mine');
});

test('a lock that was never filled is taken over once it is old', async () => {
  leave('');
  utimesSync(lock, 1, 1);
  expect(
    await inTurn(
      lock,
      () => expect.unreachable(),
      async () => 'mine',
    ),
  ).toBe('mine');
});

test('of many who find a left lock, one at a time has it', async () => {
  leave(`${gone()} 1`);
  let working = 0;
  const one = async (): Promise<void> => {
    working += 1;
    expect([working, readFileSync(lock, 'utf8').split(' ')[0]]).toEqual([1, String(process.pid)]);
    await setTimeout(20);
    working -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => inTurn(lock, quiet, one)));
});

test('where a lock cannot be written for another reason, nobody waits', async () => {
  writeFileSync(join(folder, 'work'), 'a file where a folder has to be');
  await expect(inTurn(lock, quiet, async () => 'mine')).rejects.toThrow(/EEXIST|ENOTDIR/);
  await expect(inTurn('/proc/build.lock', quiet, async () => 'mine')).rejects.toThrow(/ENOENT|EACCES|EROFS/);
});

test('a running process is known, one that has ended is not', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  expect(isRunning(child.pid ?? 0)).toBe(true);
  child.kill();
  expect([isRunning(gone()), isRunning(0), isRunning(Number.NaN)]).toEqual([false, false, false]);
});
