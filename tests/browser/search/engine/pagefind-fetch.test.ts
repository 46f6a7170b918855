import { expect, it } from 'vitest';
import { pagefindFiles } from '../../../../src/browser/search/engine/pagefind-fetch.ts';

function archive(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const load = {
    root: 'https://example.org/',
    async bytes(path: string) {
      asked.push(path);
      const text = files[path];
      if (text === undefined) throw new Error(`${path}: 404`);
      return new TextEncoder().encode(text);
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
