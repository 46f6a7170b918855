import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isComplete, keepArchive, removeUnused } from '../../../src/browser/offline/keep.ts';
import { KeptFiles } from '../../../src/browser/offline/kept-files.ts';
import { forgetAll, readState } from '../../../src/browser/offline/kept-store.ts';
import { MemoryCaches } from './memory-caches.ts';
import { PackedHost, ROOT } from './packed-host.ts';

/** Files of several subjects, so that they make several packs. */
const site = (version: string): Record<string, string> => ({
  '_astro/a.js': `script ${'a'.repeat(70_000)}`,
  'fa/index.html': `${version} ${'b'.repeat(7000)}`,
  'fa/documents/خبر/index.html': `same ${'c'.repeat(70_000)}`,
  'search/0123456789ab/0.json': 'texts',
  'search/manifest.json': '{}',
  'data/statements.jsonl': `${version} ${'long '.repeat(300_000)}`,
});

let caches: MemoryCaches;
let host: PackedHost;
const keep = (signal = new AbortController().signal, tell = () => {}): Promise<void> =>
  keepArchive(ROOT, signal, tell);
/** What is served at a path. */
async function served(path: string): Promise<string | undefined> {
  const { kept } = await readState(ROOT);
  return kept === null ? undefined : (await new KeptFiles(ROOT, kept).read(path))?.text();
}

/** Whether what is served is this version, whole. */
async function isServed(version: string): Promise<boolean> {
  const files = Object.entries(site(version));
  const same = await Promise.all(files.map(async ([path, text]) => (await served(path)) === text));
  return !same.includes(false);
}

beforeEach(() => {
  caches = new MemoryCaches();
  vi.stubGlobal('caches', caches);
  host = new PackedHost();
});
afterEach(() => vi.unstubAllGlobals());

describe('an archive that is kept', () => {
  it('is there whole, each file with its bytes and its type', async () => {
    const { version } = await host.publish(site('one'));
    await keep();
    const { kept } = await readState(ROOT);
    expect(kept).toMatchObject({ version, files: 6 });
    expect(await isServed('one')).toBe(true);
    expect(await served('fa/missing/index.html')).toBeUndefined();
    const page = kept && (await new KeptFiles(ROOT, kept).read('fa/index.html'));
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await isComplete(ROOT, { kept })).toBe(true);
  });
  it('is stored as it was fetched: pack by pack, under their hash', async () => {
    const { packs } = await host.publish(site('one'));
    await keep();
    const stored = caches.addresses('packs').filter((address) => address.endsWith('.pack'));
    expect(stored.sort()).toEqual(packs.map(({ sha256 }) => `${ROOT}offline/${sha256}.pack`).sort());
  });
  it('fetches only the packs that changed of a new version, which replaces the old one whole', async () => {
    const before = await host.publish(site('one'));
    await keep();
    host.asked = [];
    const after = await host.publish(site('two'));
    await keep();
    const has = new Set(before.packs.map(({ sha256 }) => sha256));
    const fresh = after.packs.filter(({ sha256 }) => !has.has(sha256));
    expect(host.packsAsked()).toEqual(fresh.map(({ sha256 }) => `offline/${sha256}.pack`));
    expect(fresh.length).toBeLessThan(after.packs.length);
    expect(await isServed('two')).toBe(true);
    await removeUnused(ROOT, { hasOldPages: true });
    expect(caches.addresses('packs').length).toBeGreaterThan(after.packs.length + 1);
    await removeUnused(ROOT, { hasOldPages: false });
    expect(caches.addresses('packs')).toHaveLength(after.packs.length + 1);
  });
  it('is known not to be whole where the browser has thrown a pack away, and the others are still read', async () => {
    await host.publish(site('one'));
    await keep();
    const { kept } = await readState(ROOT);
    const cache = await caches.open(`goftar ${ROOT} packs`);
    for (const { sha256 } of kept?.packs.slice(0, 1) ?? [])
      await cache.delete(`${ROOT}offline/${sha256}.pack`);
    expect(await isComplete(ROOT, { kept })).toBe(false);
    const read = await Promise.all(Object.keys(site('one')).map((path) => served(path).catch(() => 'lost')));
    expect(read).toContain('lost');
    expect(read.filter((text) => text !== 'lost').length).toBeGreaterThan(3);
  });
  it('does not take a pack for right that has the name and the length, but other bytes', async () => {
    await host.publish(site('one'));
    await keep();
    const { kept } = await readState(ROOT);
    const cache = await caches.open(`goftar ${ROOT} packs`);
    const { sha256 = '', bytes = 0 } = kept?.packs[0] ?? {};
    await cache.put(`${ROOT}offline/${sha256}.pack`, new Response(new Uint8Array(bytes)));
    host.asked = [];
    await keep();
    expect(host.packsAsked()).toEqual([`offline/${sha256}.pack`]);
    expect(await isServed('one')).toBe(true);
  });
  it('is gone when it is removed, though there is no space to write', async () => {
    await host.publish(site('one'));
    await keep();
    caches.room = 0;
    await forgetAll(ROOT);
    expect(await caches.keys()).toEqual([]);
    expect((await readState(ROOT)).kept).toBeNull();
  });
});

describe('keeping that was stopped', () => {
  it('goes on where it was left', async () => {
    const manifest = await host.publish(site('one'));
    const stop = new AbortController();
    let told = 0;
    const tell = (): void => {
      told += 1;
      // The first is told before anything is fetched.
      if (told === 2) stop.abort();
    };
    await expect(keep(stop.signal, tell)).rejects.toThrow();
    expect((await readState(ROOT)).kept).toBeNull();
    expect(host.packsAsked().length).toBeLessThan(manifest.packs.length);
    await keep();
    const names = manifest.packs.map(({ sha256 }) => `offline/${sha256}.pack`);
    // What was on its way when it was stopped is asked for again.
    expect(new Set(host.packsAsked())).toEqual(new Set(names));
    expect(host.packsAsked().length).toBeLessThanOrEqual(names.length + 1);
  });
});

describe('keeping fails, and says why', () => {
  const put = (path: string, text: string): void => {
    host.files.set(path, new TextEncoder().encode(text));
  };
  it('where the host cannot be reached', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('no network')));
    await expect(keep()).rejects.toMatchObject({ trouble: 'offline' });
  });
  it.each([
    '<html><title>Log in</title></html>',
    '{"version":',
    '{}',
    'null',
    '[]',
    '{"packs":[]}',
    `{"version":"${'a'.repeat(64)}","packs":[{"sha256":"${'b'.repeat(64)}","bytes":10}]}`,
    `{"version":"${'a'.repeat(64)}","packs":[{"sha256":"../../x","bytes":10}]}`,
  ])('where what answers is not the archive’s list of packs: %s', async (text) => {
    await host.publish(site('one'));
    put('offline/manifest.json', text);
    await expect(keep()).rejects.toMatchObject({ trouble: 'foreign' });
    expect(await readState(ROOT)).toMatchObject({ kept: null, wanted: null });
  });
  it('where a pack is damaged each time it is fetched', async () => {
    const [first] = (await host.publish(site('one'))).packs;
    put(`offline/${first?.sha256}.pack`, 'abc');
    await expect(keep()).rejects.toMatchObject({ trouble: 'corrupt', file: `${first?.sha256}.pack` });
    expect(host.packsAsked()).toHaveLength(3);
    expect((await readState(ROOT)).kept).toBeNull();
  });
  it('where the host lacks a pack that it lists', async () => {
    const [first] = (await host.publish(site('one'))).packs;
    host.files.delete(`offline/${first?.sha256}.pack`);
    await expect(keep()).rejects.toMatchObject({ trouble: 'missing', file: `${first?.sha256}.pack` });
  });
  it('where the device has no space, whichever entry is the one that does not fit', async () => {
    await host.publish(site('one'));
    let entries = 0;
    caches.onStep = (step) => {
      if (step.startsWith('put')) entries += 1;
    };
    await keep();
    caches.onStep = () => {};
    expect(entries).toBeGreaterThan(5);
    for (let room = 0; room < entries; room += 1) {
      await forgetAll(ROOT);
      caches.room = room;
      await expect(keep(), String(room)).rejects.toMatchObject({ trouble: 'quota' });
      expect((await readState(ROOT)).kept, String(room)).toBeNull();
    }
  });
});

it('a version that changes on the way is followed', async () => {
  const { version } = await host.publish(site('two'));
  const next = host.files;
  await host.publish(site('one'));
  host.onRequest = (path) => {
    if (path.endsWith('.pack')) host.files = next;
  };
  await keep();
  expect((await readState(ROOT)).kept?.version).toBe(version);
  expect(await isServed('two')).toBe(true);
});

it('a pack that was damaged on its way is fetched again, and that is told', async () => {
  const [first] = (await host.publish(site('one'))).packs;
  const path = `offline/${first?.sha256}.pack`;
  const right = host.files.get(path) ?? new Uint8Array();
  host.files.set(path, new Uint8Array([1]));
  const refused: (string | undefined)[] = [];
  await keepArchive(ROOT, new AbortController().signal, (progress) => {
    if (progress.refused === undefined) return;
    refused.push(progress.refused);
    host.files.set(path, right);
  });
  expect(refused).toEqual([`${first?.sha256}.pack`]);
});

it('whatever step an update fails at, the old version stands whole until the new one does', async () => {
  const steps: string[] = [];
  const note = (step: string): void => void steps.push(step);
  const begin = async (): Promise<void> => {
    caches.onStep = () => {};
    host.onRequest = () => {};
    await forgetAll(ROOT);
    await host.publish(site('one'));
    await keep();
    await host.publish(site('two'));
  };
  await begin();
  [caches.onStep, host.onRequest] = [note, note];
  await keep();
  expect(steps.length).toBeGreaterThan(15);
  for (let failing = 0; failing < steps.length; failing += 1) {
    await begin();
    let step = 0;
    const fail = (): void => {
      if (step >= failing) throw new TypeError('the browser was closed');
      step += 1;
    };
    [caches.onStep, host.onRequest] = [fail, fail];
    await keep().catch(() => {});
    [caches.onStep, host.onRequest] = [() => {}, () => {}];
    const whole = [await isServed('one'), await isServed('two')];
    expect(whole.filter(Boolean), `step ${failing}: ${steps[failing]}`).toHaveLength(1);
    const { kept } = await readState(ROOT);
    expect(await isComplete(ROOT, { kept })).toBe(true);
  }
});
