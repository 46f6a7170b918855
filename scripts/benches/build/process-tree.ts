import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all that it started hold and have used so far. */
export interface Usage {
  /** Of the processor, in seconds; also of processes that have ended. */
  readonly cpuSeconds: number;
  /** Memory in bytes. Pages that two processes share count twice. */
  readonly rss: number;
}

/** The kernel counts in these ticks for programs, on every machine that Node runs on. */
const TICKS_PER_SECOND = 100;

/** What a file of /proc says; null where the process has ended, or the system has no such files. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function childrenOf(pid: number): number[] {
  let threads: string[];
  try {
    threads = readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
  return threads.flatMap((thread) =>
    (textOf(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
}

/** The times of a process in ticks, with those of its children that it has waited for. */
function ticksOf(stat: string): number {
  // The second field is the program's name between parentheses, which may itself have spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}

/** What a process and all that it started use, as Linux tells it; null where it has ended, and on other systems. */
export function usageOf(pid: number): Usage | null {
  const stat = textOf(`/proc/${pid}/stat`);
  const status = textOf(`/proc/${pid}/status`);
  if (stat === null || status === null) return null;
  const own = {
    cpuSeconds: ticksOf(stat) / TICKS_PER_SECOND,
    rss: Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024,
  };
  return childrenOf(pid)
    .flatMap((child) => usageOf(child) ?? [])
    .reduce((sum, one) => ({ cpuSeconds: sum.cpuSeconds + one.cpuSeconds, rss: sum.rss + one.rss }), own);
}
