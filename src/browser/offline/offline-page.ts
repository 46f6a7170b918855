import { bytesOfPacks, type OfflineManifest } from '../../schemas/offline.ts';
import { siteRoot } from '../this-page.ts';
import { fetchManifest, KeepingFailed, type Trouble } from './fetch-packs.ts';
import { bytesOnDevice, isComplete } from './keep.ts';
import { KeepingSession } from './keeping-session.ts';
import type { Said } from './keeping-turns.ts';
import { type KeptVersion, readState } from './kept-store.ts';
import { keptLine, LINES, progressLine, refusedLine, sizeLine, troubleLine } from './offline-words.ts';
import { workerRegistration } from './register-worker.ts';
import { servedVersion } from './worker-link.ts';

const ROOT = siteRoot();

const ACTIONS = ['keep', 'pause', 'resume', 'update', 'cancel', 'remove'] as const;
type Action = (typeof ACTIONS)[number];
type Shown = 'none' | 'downloading' | 'kept' | 'error';

const isSupported = (): boolean =>
  'serviceWorker' in navigator &&
  'locks' in navigator &&
  'caches' in globalThis &&
  'DecompressionStream' in globalThis;

/** The part of the page that says what is on this device, and changes it. */
class OfflineView {
  readonly #section: HTMLElement;
  readonly #session: KeepingSession;
  /** The version that the host has; null where it cannot be asked. */
  #manifest: OfflineManifest | null = null;
  /** Counts what the reader has asked for: what was asked before it says nothing more. */
  #asked = 0;
  /** What another tab does is shown. */
  #isWatching = false;
  #trouble: Trouble | 'evicted' | null = null;

  constructor(section: HTMLElement) {
    this.#section = section;
    this.#session = new KeepingSession(ROOT, (said) => void this.#hear(said));
    const does: Readonly<Record<Action, () => Promise<unknown>>> = {
      keep: () => this.#keep(),
      resume: () => this.#keep(),
      update: () => this.#keep(),
      pause: () => this.#session.pause(),
      cancel: () => this.#session.cancel(),
      remove: () => this.#session.remove(),
    };
    for (const action of ACTIONS)
      this.#button(action)?.addEventListener('click', () => void this.#do(does[action]));
    addEventListener('online', () => {
      if (this.#trouble === 'offline') void this.#do(() => this.#keep());
    });
  }

  #button(action: Action): HTMLButtonElement | null {
    return this.#section.querySelector(`[data-action=${action}-offline]`);
  }

  #show(state: Shown, line: string, actions: readonly Action[]): void {
    if (state !== 'error') this.#trouble = null;
    const status = this.#section.querySelector('[data-offline-status]');
    if (status && status.textContent !== line) status.textContent = line;
    for (const action of ACTIONS) {
      const button = this.#button(action);
      if (button) button.hidden = !actions.includes(action);
    }
    const wanted = this.#section.querySelector<HTMLElement>('[data-offline-size]');
    // What it would take is of no use to who has it.
    if (wanted) wanted.hidden = state === 'kept';
    const progress = this.#section.querySelector('progress');
    if (progress) progress.hidden = state !== 'downloading';
    this.#section.dataset.offlineState = state;
  }

  #showProgress(kind: 'downloading' | 'elsewhere', done: number, of: number, more = ''): void {
    const progress = this.#section.querySelector('progress');
    if (progress) [progress.max, progress.value] = [Math.max(1, of), done];
    this.#show('downloading', progressLine(kind, done, of) + more, ['pause', 'cancel']);
  }

  /** Does what the reader has asked for, and shows what has come of it. */
  async #do(action: () => Promise<unknown>): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    try {
      await action();
      if (asked !== this.#asked) return;
      const show = await this.#look();
      if (asked === this.#asked) show();
    } catch (error) {
      if (asked !== this.#asked) return;
      if (error instanceof KeepingFailed) await this.#fail(error.trouble, error.file);
      else await this.#fail('storage', '');
    }
  }

  /** Says what there is, and goes on with what was not finished. */
  async start(): Promise<void> {
    this.#section.hidden = false;
    if (!isSupported()) {
      this.#show('error', LINES.unsupported, []);
      return;
    }
    await this.#do(async () => {
      this.#manifest = await fetchManifest(ROOT).catch(() => null);
      const { wanted, isPaused } = await readState(ROOT);
      if (wanted !== null && !isPaused) await this.#keep();
    });
  }

  async #keep(): Promise<void> {
    const asked = this.#asked;
    this.#showProgress('downloading', 0, bytesOfPacks(this.#manifest?.packs ?? []));
    // Not waited for: some browsers ask the reader first, and fetching need not stand still meanwhile.
    void navigator.storage?.persist?.().catch(() => false);
    // Without a worker nothing of what is kept could be read: then nothing is fetched.
    await servedVersion(await workerRegistration);
    if (asked !== this.#asked) return;
    const ending = await this.#session.keep(({ done, of, refused }) => {
      const more = refused === undefined ? '' : ` ${refusedLine(refused)}`;
      if (asked === this.#asked) this.#showProgress('downloading', done, of, more);
    });
    if (ending === 'done') this.#manifest = await fetchManifest(ROOT).catch(() => this.#manifest);
  }

  /**
   * Looks what there is; nothing is changed by it. Returns how to show it: looking takes its time, and whoever has looked
   * shows it only where nothing was asked for meanwhile.
   */
  async #look(): Promise<() => void> {
    const { kept, wanted, isOutdated } = await readState(ROOT);
    // What is not kept any more is not served any more.
    if (kept === null) void workerRegistration.then(servedVersion).catch(() => null);
    if (await this.#session.isBusy()) return () => this.#watch(0, bytesOfPacks(wanted?.packs ?? []));
    if (wanted !== null) return this.#pausedView(wanted);
    if (kept !== null) return this.#keptView(kept);
    return () => this.#showNone(isOutdated ? LINES.outdated : LINES.none);
  }

  #showNone(line: string): void {
    const place = this.#section.querySelector('[data-offline-size]');
    if (place && this.#manifest !== null) place.textContent = sizeLine(bytesOfPacks(this.#manifest.packs));
    this.#show('none', line, ['keep']);
  }

  async #pausedView(wanted: OfflineManifest): Promise<() => void> {
    const line = progressLine('paused', await bytesOnDevice(ROOT, wanted), bytesOfPacks(wanted.packs));
    return () => this.#show('none', line, ['resume', 'cancel']);
  }

  async #keptView(kept: KeptVersion): Promise<() => void> {
    if (!(await isComplete(ROOT, { kept }))) return () => void this.#fail('evicted', '');
    // Only what the worker says that it serves is kept: without it, nothing of that could be opened.
    if ((await servedVersion(await workerRegistration)) !== kept.version) throw new KeepingFailed('worker');
    const isPersistent = (await navigator.storage?.persisted?.()) ?? false;
    const line = keptLine(kept, bytesOfPacks(kept.packs), isPersistent);
    const isNewer = this.#manifest !== null && this.#manifest.version !== kept.version;
    if (isNewer) return () => this.#show('kept', `${line} ${LINES.newer}`, ['update', 'remove']);
    return () => this.#show('kept', line, ['remove']);
  }

  async #fail(trouble: Trouble | 'evicted', file: string): Promise<void> {
    const { kept, wanted } = await readState(ROOT).catch(() => ({ kept: null, wanted: null }));
    const packs = (wanted ?? this.#manifest ?? kept)?.packs ?? [];
    const line = troubleLine(trouble, { file, space: bytesOfPacks(packs), kept });
    this.#show('error', line, ['resume', wanted === null && kept !== null ? 'remove' : 'cancel']);
    this.#trouble = trouble;
  }

  /** Shows what another tab does, and looks again when it has ended. */
  #watch(done: number, of: number): void {
    this.#showProgress('elsewhere', done, of);
    if (this.#isWatching) return;
    this.#isWatching = true;
    const asked = this.#asked;
    void this.#session.untilFree().then(async () => {
      this.#isWatching = false;
      if (asked !== this.#asked || this.#trouble !== null) return;
      // The other tab may have been closed before it was done.
      const { wanted, isPaused } = await readState(ROOT);
      await this.#do(async () => {
        if (wanted !== null && !isPaused) await this.#keep();
      });
    });
  }

  /** What another tab says. */
  async #hear(said: Said): Promise<void> {
    if (said.kind === 'progress') this.#watch(said.done, said.of);
    else if (said.kind === 'failed') await this.#fail(said.trouble, said.file);
    else if (said.kind === 'changed') await this.#do(async () => {});
  }
}

const section = document.querySelector<HTMLElement>('[data-offline-state]');
if (section !== null) void new OfflineView(section).start();
