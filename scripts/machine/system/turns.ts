import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFolder } from './make-folder.ts';
import { undoing } from './undoing.ts';

/** Between two looks whether a lock is free, and after which a lock in which nobody stands is left over. Milliseconds. */
const WAIT = 200;
const LEFT_OVER = 5000;

const isError = (error: unknown, code: string): boolean =>
  (error as NodeJS.ErrnoException | undefined)?.code === code;

/** Whether there is a process of this number. One of somebody else cannot be signalled, but runs. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isError(error, 'EPERM');
  }
}

/**
 * When a process began, in the words of the system. Numbers of processes are given again, in containers at once: a
 * process is the holder of a lock only if it began when the holder did. Empty where the system does not tell.
 */
function beginningOf(pid: number): string {
  try {
    const [, fields = ''] = /\)\s(.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    // The 22nd field of proc(5), counted from the third, which is the first after the name in brackets.
    return fields.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Who holds a lock: null where nobody does, or nobody who still runs. */
function holderOf(lock: string): number | null {
  try {
    const [pid = '', beginning = ''] = readFileSync(lock, 'utf8').split(' ');
    if (isRunning(Number(pid)) && beginningOf(Number(pid)) === beginning) return Number(pid);
    // A file without a number is being written just now, or was when its process ended.
    if (pid === '' && Date.now() - statSync(lock).mtimeMs < LEFT_OVER) return 0;
    return null;
  } catch (error) {
    if (isError(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Makes the lock ours. False where somebody holds it; every other reason why it cannot be made is thrown. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid} ${beginningOf(process.pid)}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isError(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Removes a lock whose holder is gone. One process at a time looks again and removes it: the lock may have a new holder. */
function removeLeftOver(lock: string): void {
  const only = `${lock}.left`;
  try {
    mkdirSync(only);
  } catch (error) {
    if (!isError(error, 'EEXIST')) throw error;
    const since = statSync(only, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > LEFT_OVER) rmdirSync(only);
    return;
  }
  if (holderOf(lock) === null) rmSync(lock, { force: true });
  rmdirSync(only);
}

/**
 * Does `work` while nobody else holds the file `lock`. Waits for its turn where a running process holds it, and calls
 * `whileWaiting` once with the number of that process; takes over what a process has left that is gone. Throws the
 * system's error where the lock cannot be written at all.
 */
export async function inTurn<T>(
  lock: string,
  whileWaiting: (holder: number) => void,
  work: () => Promise<T>,
): Promise<T> {
  makeFolder(dirname(lock));
  let isSaid = false;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (holder === null) removeLeftOver(lock);
    else {
      if (!isSaid && holder > 0) {
        isSaid = true;
        whileWaiting(holder);
      }
      await setTimeout(WAIT);
    }
  }
  return undoing(() => rmSync(lock, { force: true }), work);
}
