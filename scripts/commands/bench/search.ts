import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchSearch } from '../../benches/search-quality.ts';
import { readPassages, readQuestions } from '../../benches/search-questions.ts';
import { ensureBrowser } from '../../machine/programs.ts';

const USAGE = 'Usage: npm run bench:search -- --records FILE --queries FILE [--json] [--browser]';

function readArguments(): { records: string; queries: string; json: boolean; browser: boolean } | string {
  try {
    const { values } = parseArgs({
      options: {
        records: { type: 'string' },
        queries: { type: 'string' },
        json: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
      },
    });
    if (values.records === undefined) return 'Unexpected end, expected --records FILE';
    if (values.queries === undefined) return 'Unexpected end, expected --queries FILE';
    const { records, queries, json, browser } = values;
    return { records, queries, json, browser };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Returns the exit code: 0 done, 1 the input has errors, 2 misused. */
async function main(): Promise<number> {
  const given = readArguments();
  if (typeof given === 'string') {
    console.error(`${given}\n${USAGE}`);
    return 2;
  }
  const dist = await mkdtemp(join(tmpdir(), 'goftar-bench-'));
  try {
    const passages = readPassages(await readFile(given.records, 'utf8'), given.records);
    const questions = readQuestions(await readFile(given.queries, 'utf8'), given.queries);
    console.error(`Indexing ${passages.length} records, then asking ${questions.length} queries …`);
    const figures = await benchSearch(passages, questions, dist, {
      browser: given.browser ? ensureBrowser() : null,
    });
    if (given.json) console.log(JSON.stringify(figures));
    else console.table(figures);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

process.exitCode = await main();
