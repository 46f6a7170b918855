import { offline as english } from '../../i18n/en.json?offline';
import { offline as persian } from '../../i18n/fa.json?offline';
import type { OfflineManifest } from '../../schemas/offline.ts';
import { fill } from '../../text/fill.ts';
import { pageLanguage, siteRoot } from '../this-page.ts';
import {
  fetchManifest,
  isComplete,
  KeepingFailed,
  keepArchive,
  removeArchive,
  type Trouble,
} from './keep.ts';
import { forgetState, type KeptState, readState, writeState } from './kept-store.ts';

const lang = pageLanguage();
const messages = lang === 'en' ? english : persian;

const ROOT = siteRoot();
const MEGABYTE = 1_000_000;

/** A size in the reader's digits: kilobytes below a megabyte. */
function size(bytes: number): string {
  const isSmall = bytes < MEGABYTE;
  const n = new Intl.NumberFormat(lang, { maximumFractionDigits: isSmall ? 0 : 1 }).format(
    bytes / (isSmall ? 1000 : MEGABYTE),
  );
  return fill(messages.unit[isSmall ? 'kb' : 'mb'], { n });
}

const ACTIONS = ['keep', 'pause', 'resume', 'update', 'cancel', 'remove'] as const;
type Action = (typeof ACTIONS)[number];

/** The part of the page that says what is on this device, and changes it. */
class OfflineView {
  readonly #section: HTMLElement;
  #manifest: OfflineManifest | null = null;
  #running: { readonly stop: AbortController; readonly ended: Promise<void> } | null = null;

  constructor(section: HTMLElement) {
    this.#section = section;
    const does: Readonly<Record<Action, () => Promise<void>>> = {
      keep: () => this.#keep(),
      resume: () => this.#keep(),
      update: () => this.#keep(),
      pause: () => this.#pause(),
      cancel: () => this.#remove(),
      remove: () => this.#remove(),
    };
    for (const action of ACTIONS) this.#button(action)?.addEventListener('click', () => void does[action]());
  }

  #button(action: Action): HTMLButtonElement | null {
    return this.#section.querySelector(`[data-action=${action}-offline]`);
  }

  #show(state: 'none' | 'downloading' | 'kept' | 'error', line: string, actions: readonly Action[]): void {
    this.#section.dataset.offlineState = state;
    const status = this.#section.querySelector('[data-offline-status]');
    if (status && status.textContent !== line) status.textContent = line;
    for (const action of ACTIONS) {
      const button = this.#button(action);
      if (button) button.hidden = !actions.includes(action);
    }
    const progress = this.#section.querySelector('progress');
    if (progress) progress.hidden = state !== 'downloading';
  }

  #progress(done: number, of: number): string {
    const progress = this.#section.querySelector('progress');
    if (progress) [progress.max, progress.value] = [of, done];
    return fill(messages.downloading, { done: size(done), of: size(of) });
  }

  /** Says what there is, and goes on with what was not finished. */
  async start(): Promise<void> {
    this.#section.hidden = false;
    if (!('serviceWorker' in navigator && 'caches' in window && 'DecompressionStream' in window)) {
      this.#show('error', messages.unsupported, []);
      return;
    }
    this.#manifest = await fetchManifest(ROOT).catch(() => null);
    const { kept, partial } = await readState(ROOT);
    if (partial !== null && !partial.isPaused) await this.#keep();
    else if (partial !== null) this.#showPaused(partial.packs);
    else if (kept !== null) await this.#showKept(kept);
    else this.#showNone();
  }

  #showNone(): void {
    const { bytes, unpacked } = this.#manifest ?? {};
    const line = this.#section.querySelector('[data-offline-size]');
    if (line && bytes !== undefined && unpacked !== undefined)
      line.textContent = fill(messages.size, { fetch: size(bytes), space: size(unpacked) });
    this.#show('none', messages.none, ['keep']);
  }

  #showPaused(packs: readonly string[]): void {
    const has = new Set(packs);
    const all = this.#manifest?.packs ?? [];
    const done = all.reduce((sum, { sha256, bytes }) => sum + (has.has(sha256) ? bytes : 0), 0);
    const values = { done: size(done), of: size(this.#manifest?.bytes ?? 0) };
    this.#show('none', fill(messages.paused, values), ['resume', 'cancel']);
  }

  async #showKept(kept: NonNullable<KeptState['kept']>): Promise<void> {
    if (!(await isComplete(ROOT))) {
      await forgetState(ROOT);
      this.#fail('evicted', '');
      return;
    }
    const isNewer = this.#manifest !== null && this.#manifest.version !== kept.version;
    const date = new Intl.DateTimeFormat(lang === 'fa' ? 'fa-IR' : 'en-GB', { dateStyle: 'long' });
    const number = new Intl.NumberFormat(lang);
    const isPersistent = (await navigator.storage?.persisted?.()) ?? false;
    const lines = [
      fill(messages.kept, {
        date: date.format(new Date(kept.date)),
        files: number.format(kept.files),
        space: size(kept.bytes),
      }),
      isPersistent ? messages.persistent : messages.notPersistent,
      ...(isNewer ? [messages.newer] : []),
    ];
    this.#show('kept', lines.join(' '), isNewer ? ['update', 'remove'] : ['remove']);
  }

  #fail(trouble: Trouble | 'evicted', file: string): void {
    const space = size(this.#manifest?.unpacked ?? 0);
    this.#show('error', fill(messages.trouble[trouble], { file, space }), ['resume', 'cancel']);
  }

  async #keep(): Promise<void> {
    const stop = new AbortController();
    const ended = this.#run(stop.signal);
    this.#running = { stop, ended };
    await ended;
  }

  /** Ends what is running; what it was about to write is written by then. */
  async #stop(): Promise<void> {
    this.#running?.stop.abort();
    await this.#running?.ended;
    this.#running = null;
  }

  async #run(signal: AbortSignal): Promise<void> {
    this.#show('downloading', this.#progress(0, this.#manifest?.bytes ?? 1), ['pause', 'cancel']);
    // Not waited for: some browsers ask the reader first, and fetching need not stand still meanwhile.
    void navigator.storage?.persist?.().catch(() => false);
    try {
      await keepArchive(ROOT, signal, ({ done, of, refused }) => {
        const line = this.#progress(done, of);
        const more = refused === undefined ? '' : ` ${fill(messages.refused, { file: refused })}`;
        this.#show('downloading', line + more, ['pause', 'cancel']);
      });
      await this.#tellWorker();
      this.#manifest = await fetchManifest(ROOT).catch(() => this.#manifest);
      const { kept } = await readState(ROOT);
      if (kept !== null) await this.#showKept(kept);
    } catch (error) {
      if (error instanceof KeepingFailed) this.#fail(error.trouble, error.file);
      else if (!signal.aborted) throw error;
    }
  }

  async #tellWorker(): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration();
    for (const worker of [registration?.active, registration?.waiting]) worker?.postMessage('goftar:state');
  }

  async #pause(): Promise<void> {
    await this.#stop();
    const state = await readState(ROOT);
    const partial = state.partial ?? { version: this.#manifest?.version ?? '', packs: [] };
    await writeState(ROOT, { ...state, partial: { ...partial, isPaused: true } });
    this.#showPaused(partial.packs);
  }

  async #remove(): Promise<void> {
    await this.#stop();
    await removeArchive(ROOT);
    await this.#tellWorker();
    this.#showNone();
  }
}

const section = document.querySelector<HTMLElement>('[data-offline-state]');
if (section !== null) void new OfflineView(section).start();
