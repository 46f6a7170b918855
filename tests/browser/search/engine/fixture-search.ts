import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexSite } from '../../../../scripts/search/index-site.ts';
import type { Search } from '../../../../src/browser/search/engine/api.ts';
import { openSearch } from '../../../../src/browser/search/engine/client.ts';
import { folderLoader } from '../../../../src/browser/search/engine/load.ts';
import { newFolder, remove } from '../../../disk.ts';

/** The search of the archive in tests/fixtures/search, for readers of both languages. */
export interface FixtureSearch {
  readonly dist: string;
  readonly persian: Search;
  readonly english: Search;
  /** Removes the folder that it stands in. */
  readonly close: () => void;
}

/** Indexes the archive in a folder of its own, and opens its search. */
export async function openFixtureSearch(): Promise<FixtureSearch> {
  const dist = newFolder();
  await cp('tests/fixtures/search', dist, { recursive: true });
  await indexSite(dist);
  const load = folderLoader(pathToFileURL(join(dist, '/')).href);
  const of = (lang: 'fa' | 'en'): Search => openSearch({ load, lang });
  return { dist, persian: of('fa'), english: of('en'), close: () => remove(dist) };
}
