import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchSearch } from '../../benches/search-quality.ts';
import { readPassages, readQuestions } from '../../benches/search-questions.ts';
import { command, readInput, required } from '../../machine/command-line.ts';
import { ensureBrowser } from '../../machine/programs.ts';

await command({
  usage: 'npm run bench:search -- --records FILE --queries FILE [--json] [--browser] [--halves]',
  does: "Tells how well and how fast the site's own indexer and client answer questions about passages.",
  options: {
    records: { type: 'string' },
    queries: { type: 'string' },
    json: { type: 'boolean' },
    browser: { type: 'boolean' },
    halves: { type: 'boolean' },
  },
  async run({ values }) {
    const records = required(values.records, 'records', 'a file of lines {id, title, text}');
    const queries = required(values.queries, 'queries', 'a file of lines {id, query, relevant[]}');
    const passages = readPassages(readInput(records, 'records'), records);
    const questions = readQuestions(readInput(queries, 'queries'), queries);
    console.error(`Indexing ${passages.length} records, then asking ${questions.length} queries …`);
    const dist = await mkdtemp(join(tmpdir(), 'goftar-bench-'));
    try {
      const browser = values.browser ? ensureBrowser() : null;
      const figures = await benchSearch(passages, questions, dist, {
        browser,
        halves: values.halves ?? false,
      });
      if (values.json) console.log(JSON.stringify(figures));
      else console.table(figures);
    } finally {
      await rm(dist, { recursive: true, force: true });
    }
  },
});
