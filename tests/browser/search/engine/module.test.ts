import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexSite } from '../../../../scripts/search/index-site.ts';
import type { SearchModule } from '../../../../src/browser/search/engine/api.ts';

let dist = '';
let module: SearchModule;
/** As it is before the module is loaded. */
const { fetch } = globalThis;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'goftar-module-'));
  await cp('tests/fixtures/search', dist, { recursive: true });
  await indexSite(dist);
  module = await import(pathToFileURL(join(dist, 'search.js')).href);
});
afterAll(() => rm(dist, { recursive: true, force: true }));

describe('/search.js', () => {
  it('searches the archive it stands in, from a folder, in Node', async () => {
    const { results, total } = await module.search('tractors', { lang: 'en', limit: 1 });
    expect(total).toBe(1);
    expect(results[0]).toMatchObject({ id: 'visit#s7', permalink: 'en/documents/visit/#s7' });
  });
  it('leaves the fetch of its host alone', async () => {
    await module.search('tractors');
    expect(globalThis.fetch).toBe(fetch);
  });
  it('opens two archives side by side, and each answers for itself', async () => {
    const other = await mkdtemp(join(tmpdir(), 'goftar-other-'));
    try {
      await cp(
        'tests/fixtures/search/data/documents/harvest.json',
        join(other, 'data/documents/harvest.json'),
      );
      await indexSite(other);
      const [both, one] = [dist, other].map((root) => module.openSearch({ root: pathToFileURL(root).href }));
      for (const query of ['گندم', 'ارمنستان', 'گندم']) {
        const [inBoth, inOne] = await Promise.all([both?.search(query), one?.search(query)]);
        const documents = (answer: typeof inBoth) => new Set(answer?.results.map(({ doc }) => doc));
        expect(documents(inOne)).toEqual(new Set(query === 'گندم' ? ['harvest'] : []));
        expect(documents(inBoth)).toEqual(new Set(query === 'گندم' ? ['harvest'] : ['visit']));
      }
    } finally {
      await rm(other, { recursive: true, force: true });
    }
  });
  it('opens one archive through two loaders, each of which is asked for all that its search needs', async () => {
    const root = pathToFileURL(join(dist, '/')).href;
    const files = module.folderLoader(root);
    const asked: [string[], string[]] = [[], []];
    const searches = asked.map((paths) => {
      const bytes = (path: string) => {
        paths.push(path);
        return files.bytes(path);
      };
      return module.openSearch({ load: { ...files, bytes } });
    });
    const answers = await Promise.all(searches.map(({ search }) => search('گندم')));
    expect(answers[0]).toEqual(answers[1]);
    expect(asked[0].toSorted()).toEqual(asked[1].toSorted());
    expect(asked[0].some((path) => path.endsWith('.pf_index'))).toBe(true);
  });
  it('says which archive was built by another version, where its Pagefind is not as this one writes it', async () => {
    const root = pathToFileURL(join(dist, '/')).href;
    const load = { ...module.folderLoader(root), pagefind: async () => ({ createInstance() {} }) };
    await expect(module.openSearch({ load }).search('گندم')).rejects.toThrow('build that archive again');
  });
  it('narrows by filters', async () => {
    const filters = { document: ['harvest'] };
    const { results } = await module.search('رئیس جمهور گندم', { filters });
    expect(new Set(results.map(({ doc }) => doc))).toEqual(new Set(['harvest']));
  });
  it('opens an archive by its root, with or without the slash at its end', async () => {
    const root = pathToFileURL(dist).href;
    for (const given of [root, `${root}/`])
      expect((await module.openSearch({ root: given, lang: 'fa' }).search('گندم')).total).toBeGreaterThan(0);
  });
  it('needs no other file than those of the archive', async () => {
    const code = await readFile(join(dist, 'search.js'), 'utf8');
    const imports = [...code.matchAll(/\bimport\s*\(\s*[`'"]([^`'"]*)|\bfrom\s*["']([^"']*)/g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(imports.filter((name) => name !== 'node:fs/promises' && !name?.includes('pagefind.js'))).toEqual(
      [],
    );
  });
  it('has types that a strict program is checked against', async () => {
    const program = `import { search, openSearch, type Answer } from './search.js';
      const answer: Answer = await search('q', { lang: 'fa', filters: { speaker: ['x'] }, limit: 5, sort: 'date' });
      const first: string | undefined = answer.results[0]?.permalink;
      openSearch({ root: 'https://example.org/' }).search(first ?? '');
      // @ts-expect-error – a language that is not there
      await search('q', { lang: 'de' });
    `;
    await writeFile(join(dist, 'program.mts'), program);
    const options = '--noEmit --strict --target es2022 --module nodenext';
    const { stdout, status } = spawnSync(
      process.execPath,
      [resolve('node_modules/typescript/bin/tsc'), ...options.split(' '), 'program.mts'],
      { cwd: dist, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});
