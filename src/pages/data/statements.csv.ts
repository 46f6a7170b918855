import type { APIRoute } from 'astro';
import { documents } from '../../lib/archive.ts';
import { publicAddress } from '../../lib/links.ts';
import { csvHead, csvOf } from '../../lib/take-away/statement-table.ts';

/** Every statement of the archive, one a row, for spreadsheets and statistics. */
export const GET: APIRoute = async ({ site }) => {
  let table = csvHead();
  for await (const document of documents()) table += csvOf(document, (path) => publicAddress(site, path));
  return new Response(table);
};
