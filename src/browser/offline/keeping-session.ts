import { KeepingFailed } from './fetch-packs.ts';
import { keepArchive, type Progress, removeUnused } from './keep.ts';
import { KeepingTurns, type Said } from './keeping-turns.ts';
import { forgetAll, forgetWanted, pauseWanted, readState } from './kept-store.ts';

/** How a keeping ended: the version is on the device; it was stopped; another tab does it. */
export type Ending = 'done' | 'stopped' | 'busy';

/** What one page does about keeping the archive, among other tabs of it. */
export class KeepingSession {
  readonly #root: string;
  readonly #turns: KeepingTurns;
  #stop: AbortController | null = null;

  /** `heard` is told what other tabs say. */
  constructor(root: string, heard: (said: Said) => void) {
    this.#root = root;
    this.#turns = new KeepingTurns(root, (said) => {
      if (said.kind === 'stop') this.#stop?.abort();
      heard(said);
    });
  }

  isBusy(): Promise<boolean> {
    return this.#turns.isBusy();
  }

  untilFree(): Promise<void> {
    return this.#turns.untilFree();
  }

  /** Fetches what is not there yet. Rejects with KeepingFailed. */
  async keep(tell: (progress: Progress) => void): Promise<Ending> {
    const stop = new AbortController();
    this.#stop = stop;
    const told = (progress: Progress): void => {
      if (stop.signal.aborted) return;
      tell(progress);
      this.#turns.say({ kind: 'progress', done: progress.done, of: progress.of });
    };
    try {
      const ending = await this.#turns.ifFree(async (lost) => {
        await keepArchive(this.#root, AbortSignal.any([stop.signal, lost]), told);
        return 'done' as const;
      });
      if (ending === 'done') this.#turns.say({ kind: 'changed' });
      return ending;
    } catch (error) {
      if (stop.signal.aborted) return 'stopped';
      if (error instanceof DOMException && error.name === 'AbortError') return 'stopped';
      const failed = error instanceof KeepingFailed ? error : new KeepingFailed('storage');
      this.#turns.say({ kind: 'failed', trouble: failed.trouble, file: failed.file });
      throw failed;
    }
  }

  /** Stops whoever is fetching, and does `work`, with which everybody agrees afterwards. */
  async #decide(work: () => Promise<void>): Promise<void> {
    this.#stop?.abort();
    await this.#turns.insist(work);
    this.#turns.say({ kind: 'changed' });
  }

  /** Fetching stops, and goes on when the reader says so. */
  pause(): Promise<void> {
    return this.#decide(() => pauseWanted(this.#root));
  }

  /** Gives up what is being fetched. What was kept before stays. */
  cancel(): Promise<void> {
    return this.#decide(async () => {
      await forgetWanted(this.#root);
      const { kept } = await readState(this.#root);
      if (kept === null) await forgetAll(this.#root);
      else await removeUnused(this.#root, { hasOldPages: true });
    });
  }

  /** Removes all that is kept. */
  remove(): Promise<void> {
    return this.#decide(() => forgetAll(this.#root));
  }
}
