import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderLoader, httpLoader, loadJson } from '../../../../src/browser/search/engine/load.ts';

afterEach(() => vi.unstubAllGlobals());

describe('over HTTP', () => {
  const serve = (status: number): { address: string; cache: string | undefined }[] => {
    const asked: { address: string; cache: string | undefined }[] = [];
    vi.stubGlobal('fetch', async (address: string, { cache }: RequestInit = {}) => {
      asked.push({ address, cache });
      return new Response('{"a":1}', { status });
    });
    return asked;
  };
  it('a file is fetched from the archive’s root, by the fetch that the page has then', async () => {
    const load = httpLoader('https://example.org/a/');
    const asked = serve(200);
    expect(await loadJson(load, 'search/f/0.json')).toEqual({ a: 1 });
    expect(asked).toEqual([{ address: 'https://example.org/a/search/f/0.json', cache: undefined }]);
  });
  it.each(['search/manifest.json', 'pagefind/pagefind-entry.json'])(
    'what keeps its address when it changes is asked for anew: %s',
    async (path) => {
      const asked = serve(200);
      await httpLoader('https://example.org/').bytes(path);
      expect(asked[0]?.cache).toBe('no-cache');
    },
  );
  it('an error page is not taken for the file', async () => {
    serve(404);
    await expect(httpLoader('https://example.org/').bytes('x.json')).rejects.toThrow('x.json: 404');
  });
});

it('from a folder, a file is read by its path', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goftar-load-'));
  try {
    await writeFile(join(folder, 'a.json'), '[1]');
    const load = folderLoader(pathToFileURL(join(folder, '/')).href);
    expect(await loadJson(load, 'a.json')).toEqual([1]);
    await expect(load.bytes('b.json')).rejects.toThrow('b.json');
  } finally {
    await rm(folder, { recursive: true });
  }
});
