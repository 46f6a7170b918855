import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packSite, type SiteFile } from '../../../scripts/offline/packs.ts';
import { isComplete, keepArchive, removeArchive } from '../../../src/browser/offline/keep.ts';
import { keptCacheName, readState } from '../../../src/browser/offline/kept-store.ts';
import { MemoryCaches } from './memory-caches.ts';

const ROOT = 'https://example.org/archive/';
const file = (path: string, text: string): SiteFile => ({ path, bytes: Buffer.from(text) });
/** Files of which each makes a pack of its own. */
const site = (version: string): SiteFile[] => [
  file('_astro/a.js', `${version} ${'a'.repeat(70_000)}`),
  file('fa/index.html', `same ${'b'.repeat(70_000)}`),
  file('fa/خبر.html', `same ${'c'.repeat(70_000)}`),
];

let caches: MemoryCaches;
/** What the host has; a test may change it. */
let host: Map<string, Uint8Array>;
let asked: string[];

function publish(files: readonly SiteFile[]) {
  const { manifest, packs } = packSite(files);
  host = new Map([...packs].map(([name, content]) => [`offline/${name}`, new Uint8Array(content)]));
  host.set('offline/manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
  return manifest;
}
const packsAsked = (): string[] => asked.filter((path) => path.endsWith('.pack'));
const keep = (signal = new AbortController().signal, tell = () => {}): Promise<void> =>
  keepArchive(ROOT, signal, tell);

beforeEach(() => {
  caches = new MemoryCaches();
  asked = [];
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.slice(ROOT.length);
    asked.push(path);
    const bytes = host.get(path);
    return bytes === undefined ? new Response('', { status: 404 }) : new Response(bytes.slice());
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('an archive that is kept', () => {
  it('is there whole, each file with its bytes and its type', async () => {
    const manifest = publish(site('one'));
    await keep();
    const cache = await caches.open(keptCacheName(ROOT, manifest.version));
    const page = await cache.match(`${ROOT}fa/index.html`);
    expect(await page?.text()).toBe(`same ${'b'.repeat(70_000)}`);
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await cache.match(`${ROOT}fa/${encodeURIComponent('خبر')}.html`)).toBeDefined();
    expect((await readState(ROOT)).kept).toMatchObject({ version: manifest.version, files: 3 });
    expect(await isComplete(ROOT)).toBe(true);
  });
  it('fetches only the packs that changed of a new version, and keeps the scripts of open pages', async () => {
    publish([...site('one'), file('_astro/old.js', `old ${'d'.repeat(70_000)}`)]);
    await keep();
    asked = [];
    const { version } = publish(site('two'));
    await keep();
    expect(packsAsked()).toHaveLength(1);
    expect(caches.addresses(version)).toContain(`${ROOT}_astro/old.js`);
    expect((await caches.keys()).filter((name) => name.includes(' kept '))).toHaveLength(1);
  });
  it('is known not to be whole where the browser has thrown it away', async () => {
    const { version } = publish(site('one'));
    await keep();
    await caches.delete(keptCacheName(ROOT, version));
    expect(await isComplete(ROOT)).toBe(false);
  });
  it('is gone when it is removed, though there is no space to write', async () => {
    const { version } = publish(site('one'));
    await keep();
    caches.room = 0;
    await removeArchive(ROOT);
    expect(caches.addresses(version)).toEqual([]);
    expect(await readState(ROOT)).toEqual({ kept: null, partial: null });
  });
});

describe('keeping that was stopped', () => {
  it('goes on where it was left', async () => {
    const manifest = publish(site('one'));
    const stop = new AbortController();
    let told = 0;
    const tell = (): void => {
      told += 1;
      // The first is told before anything is fetched.
      if (told === 2) stop.abort();
    };
    await expect(keep(stop.signal, tell)).rejects.toThrow();
    expect((await readState(ROOT)).kept).toBeNull();
    const before = packsAsked().length;
    await keep();
    expect(before).toBeLessThan(manifest.packs.length);
    expect(packsAsked().toSorted()).toEqual(manifest.packs.map((pack) => `offline/${pack.file}`).toSorted());
  });
});

describe('keeping fails, and says why', () => {
  it('where the host cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    await expect(keep()).rejects.toMatchObject({ trouble: 'offline' });
  });
  it('where a pack is damaged each time it is fetched', async () => {
    const [first] = publish(site('one')).packs;
    host.set(`offline/${first?.file}`, new Uint8Array([1, 2, 3]));
    await expect(keep()).rejects.toMatchObject({ trouble: 'corrupt', file: first?.file });
    expect(packsAsked()).toHaveLength(3);
    expect((await readState(ROOT)).kept).toBeNull();
  });
  it('where the host has another version by now', async () => {
    const [first] = publish(site('one')).packs;
    host.delete(`offline/${first?.file}`);
    await expect(keep()).rejects.toMatchObject({ trouble: 'changed', file: first?.file });
  });
  it('where the device has no space', async () => {
    publish(site('one'));
    caches.room = 1;
    await expect(keep()).rejects.toMatchObject({ trouble: 'quota' });
  });
});

it('a pack that was damaged on its way is fetched again, and that is told', async () => {
  const [first] = publish(site('one')).packs;
  const path = `offline/${first?.file}`;
  const right = host.get(path) ?? new Uint8Array();
  host.set(path, new Uint8Array([1]));
  const refused: (string | undefined)[] = [];
  await keepArchive(ROOT, new AbortController().signal, (progress) => {
    if (progress.refused === undefined) return;
    refused.push(progress.refused);
    host.set(path, right);
  });
  expect(refused).toEqual([first?.file]);
  expect(await isComplete(ROOT)).toBe(true);
});
