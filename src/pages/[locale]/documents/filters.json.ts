import type { APIRoute } from 'astro';
import { type LocalePath, localePaths } from '../../../lib/addresses/paths.ts';
import { listedDocuments } from '../../../lib/content/archive-lists.ts';
import { filterEntries } from '../../../lib/display/filter-choices.ts';

export const getStaticPaths = localePaths;

/** What the documents of the list are found by: fetched when a reader first uses a filter. */
export const GET: APIRoute<Record<string, never>, LocalePath['params']> = async () =>
  new Response(`${JSON.stringify(filterEntries(await listedDocuments()))}\n`);
