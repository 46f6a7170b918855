import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PROJECT } from '../machine/disk.ts';

/** Astro works in one folder of the project, whatever archive it builds: two builds at a time would mix their files. */
const LOCK = join(PROJECT, '.astro/build.lock');
const WAIT_MS = 200;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** False where another running process holds the lock. One left by a process that is gone is taken over. */
function take(): boolean {
  mkdirSync(dirname(LOCK), { recursive: true });
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    try {
      const holder = Number(readFileSync(LOCK, 'utf8'));
      // An empty file is being written just now.
      if (holder > 0 && !isRunning(holder)) rmSync(LOCK, { force: true });
    } catch {
      // It was given back in between.
    }
    return false;
  }
}

/** Does `work` while no other build of this project does; waits for its turn. */
export async function alone<T>(work: () => Promise<T>): Promise<T> {
  while (!take()) await setTimeout(WAIT_MS);
  try {
    return await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}
