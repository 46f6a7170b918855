import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pagefindFiles } from '../../../../src/browser/search/engine/pagefind-fetch.ts';

function archive(files: Readonly<Record<string, string | Buffer>>) {
  const asked: string[] = [];
  const load = {
    root: 'https://example.org/',
    async bytes(path: string) {
      asked.push(path);
      const content = files[path];
      if (content === undefined) throw new Error(`${path}: 404`);
      return new Uint8Array(Buffer.from(content));
    },
    pagefind: () => Promise.reject(new Error('is not needed')),
  };
  return { asked, load };
}

it('what Pagefind needs at once is loaded before it asks, and handed over once', async () => {
  const { asked, load } = archive({ 'pagefind/entry.json': '{}' });
  const files = await pagefindFiles(load, ['entry.json']);
  expect(asked).toHaveLength(1);
  expect(await (await files.fetch('pagefind/entry.json?ts=1')).text()).toBe('{}');
  expect(asked).toHaveLength(1);
  await files.fetch('pagefind/entry.json');
  expect(asked).toEqual(['pagefind/entry.json', 'pagefind/entry.json']);
});

it('a file that cannot be loaded is told to who asked for it, and once to who checks', async () => {
  const files = await pagefindFiles(archive({}).load, []);
  await expect(files.fetch('pagefind/index/x.pf_index')).rejects.toThrow('404');
  expect(() => files.check()).toThrow('pagefind/index/x.pf_index: 404');
  expect(() => files.check()).not.toThrow();
});

it('an archive without its engine is not opened', async () => {
  await expect(pagefindFiles(archive({}).load, ['wasm'])).rejects.toThrow('pagefind/wasm: 404');
});

it('files that are zipped are handed over unzipped, since Pagefind would take long for it', async () => {
  const zipped = { 'pagefind/wasm': gzipSync('engine'), 'pagefind/index/x.pf_index': gzipSync('words') };
  const files = await pagefindFiles(archive(zipped).load, ['wasm']);
  expect(await (await files.fetch('pagefind/wasm')).text()).toBe('engine');
  expect(await (await files.fetch('pagefind/index/x.pf_index')).text()).toBe('words');
});

it('a zipped file that is broken is told to who checks', async () => {
  const broken = gzipSync('words').subarray(0, 15);
  const files = await pagefindFiles(archive({ 'pagefind/index/x.pf_index': broken }).load, []);
  await expect(files.fetch('pagefind/index/x.pf_index')).rejects.toThrow();
  expect(() => files.check()).toThrow();
});
