import type { APIRoute } from 'astro';
import { documentEntries, documents } from '../../lib/content/archive.ts';
import { dataPackage, GrowingFile } from '../../lib/exports/data-package.ts';
import { csvHead, csvOf, jsonLinesOf } from '../../lib/exports/statement-table.ts';

/** The description of the data that Frictionless tools read. */
export const GET: APIRoute = async ({ locals: { addressOf } }) => {
  const csv = new GrowingFile();
  const lines = new GrowingFile();
  csv.add(csvHead());
  for await (const document of documents()) {
    csv.add(csvOf(document, addressOf));
    lines.add(jsonLinesOf(document));
  }
  const files = { csv: csv.done(), lines: lines.done() };
  const described = dataPackage(await documentEntries(), files, addressOf('/en/data/'));
  return new Response(`${JSON.stringify(described, null, 1)}\n`);
};
