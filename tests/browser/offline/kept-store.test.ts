import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetFormerForm,
  forgetWanted,
  type KeptVersion,
  pauseWanted,
  readState,
  writeKept,
  writeWanted,
} from '../../../src/browser/offline/kept-store.ts';
import { MemoryCaches } from './memory-caches.ts';

const ROOT = 'https://example.org/a/';
const version = (letter: string): KeptVersion => ({
  version: letter.repeat(64),
  packs: [{ sha256: letter.repeat(64), bytes: 3 }],
  date: '2026-01-01T00:00:00.000Z',
  files: 1,
  folders: {},
});

let caches: MemoryCaches;
beforeEach(() => {
  caches = new MemoryCaches();
  vi.stubGlobal('caches', caches);
});
afterEach(() => vi.unstubAllGlobals());

it('two archives of one origin keep their states apart', async () => {
  await writeKept(ROOT, version('a'));
  expect((await readState(ROOT)).kept).toEqual(version('a'));
  expect((await readState('https://example.org/b/')).kept).toBeNull();
});

it('what is being fetched is paused and given up without any space, and what is kept stays', async () => {
  await writeKept(ROOT, version('a'));
  await writeWanted(ROOT, version('b'));
  expect(await readState(ROOT)).toMatchObject({ wanted: { version: 'b'.repeat(64) }, isPaused: false });
  caches.room = 0;
  await pauseWanted(ROOT);
  expect(await readState(ROOT)).toMatchObject({ wanted: { version: 'b'.repeat(64) }, isPaused: true });
  await forgetWanted(ROOT);
  expect(await readState(ROOT)).toMatchObject({ kept: version('a'), wanted: null });
});

it('a record that was cut off is passed over for the one before it', async () => {
  await writeKept(ROOT, version('a'));
  const cache = await caches.open(`goftar ${ROOT} state`);
  await cache.put(`${ROOT}offline/state/kept/2`, new Response('{"kept":{"version":'));
  expect((await readState(ROOT)).kept).toEqual(version('a'));
  await writeKept(ROOT, version('b'));
  expect(await readState(ROOT)).toMatchObject({ kept: version('b'), before: version('a') });
});

it('what was kept in the form of the past is removed, never read, and the reader is told', async () => {
  await caches.open(`goftar ${ROOT} kept 0123456789abcdef`);
  await caches.open('goftar https://example.org/b/ kept 0123456789abcdef');
  const cache = await caches.open(`goftar ${ROOT} state`);
  const former = { kept: { version: '0123456789abcdef', date: '', bytes: 1, files: 1 }, partial: null };
  await cache.put(`${ROOT}offline/state`, new Response(JSON.stringify(former)));
  expect((await readState(ROOT)).kept).toBeNull();
  await forgetFormerForm(ROOT);
  expect(await readState(ROOT)).toMatchObject({ kept: null, isOutdated: true });
  expect(await caches.keys()).toEqual([
    'goftar https://example.org/b/ kept 0123456789abcdef',
    `goftar ${ROOT} state`,
  ]);
  await writeKept(ROOT, version('a'));
  expect((await readState(ROOT)).isOutdated).toBe(false);
});
