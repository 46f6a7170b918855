import type { APIRoute } from 'astro';
import { documentEntries } from '../../lib/content/archive.ts';
import { dataPackage, factsOfFile } from '../../lib/exports/data-package.ts';
import { piecesOf, type StatementFile, statementFiles } from '../../lib/exports/statement-files.ts';

/** The description of the data that Frictionless tools read. */
export const GET: APIRoute = async ({ locals: { addressOf } }) => {
  const { csv, jsonl } = await statementFiles();
  const factsOf = (files: readonly StatementFile[]) => {
    const [file] = files;
    return file !== undefined && files.length === 1
      ? factsOfFile(file.name, piecesOf(file, addressOf))
      : { path: files.map(({ name }) => name) };
  };
  const files = { csv: factsOf(csv), lines: factsOf(jsonl) };
  const described = dataPackage(await documentEntries(), files, addressOf('/en/data/'));
  return new Response(`${JSON.stringify(described, null, 1)}\n`);
};
