import type { Trouble } from './fetch-packs.ts';

/*
 * An archive may be open in several tabs, and only one of them may fetch it, pause or remove it at a time. The others show what
 * that one does, and ask it to stop where their reader wants something else.
 */

/**
 * What tabs say to each other. `stop`: whoever is fetching gives its turn up. `changed`: what is kept is another by now.
 * `failed`: fetching has ended, and why.
 */
export type Said =
  | { readonly kind: 'stop' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly file: string }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number };

/** How long a tab that was asked to stop may take; a tab that hangs loses its turn. */
const PATIENCE = 10_000;

export class KeepingTurns {
  readonly #name: string;
  /** What has the packs to itself: whoever has a turn, or the worker while it removes what is not needed. */
  readonly #packs: string;
  readonly #channel: BroadcastChannel;

  /** `heard` is told what other tabs of the archive at `root` say. */
  constructor(root: string, heard: (said: Said) => void) {
    this.#name = `goftar ${root} keeping`;
    this.#packs = `goftar ${root} packs`;
    this.#channel = new BroadcastChannel(this.#name);
    this.#channel.addEventListener('message', ({ data }) => heard(data as Said));
  }

  say(said: Said): void {
    this.#channel.postMessage(said);
  }

  /** Nothing is heard, and nothing can be said, from now on. */
  end(): void {
    this.#channel.close();
  }

  /** Whether another tab, or this one, has its turn. */
  async isBusy(): Promise<boolean> {
    const { held } = await navigator.locks.query();
    return held?.some(({ name }) => name === this.#name) ?? false;
  }

  /** Waits until nobody has a turn. */
  async untilFree(): Promise<void> {
    await navigator.locks.request(this.#name, () => {});
  }

  /** Does `work` on the packs where nobody has a turn; takes none itself, since it is soon over. */
  async betweenTurns(work: () => Promise<void>): Promise<void> {
    await navigator.locks.request(this.#packs, { ifAvailable: true }, async (lock) => {
      if (lock !== null) await work();
    });
  }

  /** Does `work` where nobody else has a turn; `busy` where somebody has. The signal says that the turn was taken away. */
  async ifFree<T>(work: (lost: AbortSignal) => Promise<T>): Promise<T | 'busy'> {
    return this.#take({ ifAvailable: true }, work);
  }

  /** Asks whoever has a turn to give it up, and does `work`. */
  async insist<T>(work: (lost: AbortSignal) => Promise<T>): Promise<T | 'busy'> {
    this.say({ kind: 'stop' });
    try {
      return await this.#take({ signal: AbortSignal.timeout(PATIENCE) }, work);
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'TimeoutError')) throw error;
      return this.#take({ steal: true }, work);
    }
  }

  async #take<T>(options: LockOptions, work: (lost: AbortSignal) => Promise<T>): Promise<T | 'busy'> {
    const lost = new AbortController();
    let working: Promise<T> | undefined;
    try {
      return await navigator.locks.request(this.#name, options, async (lock) => {
        if (lock === null) return 'busy';
        const isStolen = options.steal === true;
        working = navigator.locks.request(this.#packs, { steal: isStolen }, () => work(lost.signal));
        return working;
      });
    } catch (error) {
      // The lock was stolen while the work was going on: the work has to end, too.
      if (working !== undefined) lost.abort();
      throw error;
    }
  }
}
