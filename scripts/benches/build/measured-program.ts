import { spawn } from 'node:child_process';
import { Failure } from '../../diagnostics/index.ts';
import { PROJECT } from '../../machine/disk.ts';
import { type Usage, usageOf } from './process-tree.ts';

/** What a program sends when one of its stages begins or ends. */
export interface StageMark {
  readonly stage: string;
  readonly at: 'begin' | 'end';
}

/** What something took. Processor and memory are null where the system does not tell them (all but Linux). */
export interface Taken {
  readonly seconds: number;
  /** Of all processors together. */
  readonly cpu_seconds: number | null;
  /** The most memory that the program and those it started held at one time. */
  readonly peak_rss_mb: number | null;
}

export interface Measured extends Taken {
  readonly stages: Readonly<Record<string, Taken>>;
}

/** How often memory is looked at, in milliseconds: a shorter peak is not seen. */
const LOOK_EVERY = 50;
/** How much is kept of what a program says, for the case that it fails. */
const KEPT_OUTPUT = 20_000;

const rounded = (value: number): number => Number(value.toFixed(2));

/** Keeps the time, the processor's time and the peak of memory from its making on. */
class Meter {
  readonly #start = performance.now();
  readonly #before: number;
  #last: Usage | null;
  #peak = 0;

  constructor(usage: Usage | null) {
    this.#before = usage?.cpuSeconds ?? 0;
    this.#last = usage;
    this.see(usage);
  }

  see(usage: Usage | null): void {
    if (usage === null) return;
    this.#last = usage;
    this.#peak = Math.max(this.#peak, usage.rss);
  }

  /** What it took until now; for a stage that comes again, with what it took `before`. */
  taken(before?: Taken): Taken {
    const known = this.#last;
    return {
      seconds: rounded((performance.now() - this.#start) / 1000 + (before?.seconds ?? 0)),
      cpu_seconds:
        known === null ? null : rounded(known.cpuSeconds - this.#before + (before?.cpu_seconds ?? 0)),
      peak_rss_mb:
        known === null ? null : Math.max(Math.round(this.#peak / 2 ** 20), before?.peak_rss_mb ?? 0),
    };
  }
}

/** A program to be measured. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Whether it sends `StageMark`s. */
  readonly hasStages?: boolean;
}

/** Runs a program, which must end with exit code 0, and tells what it took. Throws `Failure` with what it said where it fails. */
export function measured({
  command,
  args,
  env,
  cwd = PROJECT,
  hasStages = false,
}: Program): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', ...(hasStages ? (['ipc'] as const) : [])],
    });
    const look = (): Usage | null => (child.pid === undefined ? null : usageOf(child.pid));
    const whole = new Meter(null);
    const running = new Map<string, Meter>();
    const stages: Record<string, Taken> = {};
    const see = (): Usage | null => {
      const usage = look();
      for (const meter of [whole, ...running.values()]) meter.see(usage);
      return usage;
    };
    const timer = setInterval(see, LOOK_EVERY);
    let said = '';
    const keep = (chunk: Buffer): void => {
      said = (said + chunk).slice(-KEPT_OUTPUT);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('message', (message) => {
      const { stage, at } = message as StageMark;
      const usage = see();
      if (at === 'begin') running.set(stage, new Meter(usage));
      else {
        const meter = running.get(stage);
        running.delete(stage);
        if (meter !== undefined) stages[stage] = meter.taken(stages[stage]);
      }
    });
    child.once('error', (error) => {
      clearInterval(timer);
      reject(failed(command, error.message, said));
    });
    child.once('close', (code, signal) => {
      clearInterval(timer);
      if (code === 0) resolve({ ...whole.taken(), stages });
      else reject(failed(args.at(-1) ?? command, signal ?? `exit code ${code}`, said));
    });
  });
}

const failed = (where: string, end: string, said: string): Failure =>
  Failure.of('measuredEnd', where, { end, said });
