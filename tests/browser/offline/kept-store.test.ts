import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetOthers,
  keptAddress,
  keptCacheName,
  NOTHING,
  readState,
  writeState,
} from '../../../src/browser/offline/kept-store.ts';
import { MemoryCaches } from './memory-caches.ts';

let caches: MemoryCaches;
beforeEach(() => {
  caches = new MemoryCaches();
  vi.stubGlobal('caches', caches);
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['https://example.org/fa/', 'https://example.org/fa/index.html'],
  ['https://example.org/fa/search/?q=a#s1', 'https://example.org/fa/search/index.html'],
  ['https://example.org/pagefind/pagefind.js?2', 'https://example.org/pagefind/pagefind.js'],
])('%s is kept as %s', (address, file) => {
  expect(keptAddress(address)).toBe(file);
});

it('two archives of one origin keep their states apart', async () => {
  const state = { kept: null, partial: { version: 'v', packs: ['p'], isPaused: true } };
  await writeState('https://example.org/a/', state);
  expect(await readState('https://example.org/a/')).toEqual(state);
  expect(await readState('https://example.org/b/')).toEqual(NOTHING);
});

it('only other versions of the same archive are forgotten', async () => {
  const [mine, others] = ['https://example.org/', 'https://example.org/b/'];
  for (const name of [keptCacheName(mine, '1'), keptCacheName(mine, '2'), keptCacheName(others, '1')])
    await caches.open(name);
  await forgetOthers(mine, ['2']);
  expect(await caches.keys()).toEqual([keptCacheName(mine, '2'), keptCacheName(others, '1')]);
});
