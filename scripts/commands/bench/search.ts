import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchSearch } from '../../benches/search-quality.ts';
import { readPassages, readQuestions } from '../../benches/search-questions.ts';
import { type SearchBench, syntheticSearch } from '../../benches/synthetic/synthetic-questions.ts';
import { Misuse } from '../../diagnostics/index.ts';
import { command, readInput, required, wholeNumber } from '../../machine/command-line.ts';
import { ensureBrowser } from '../../machine/programs.ts';

/** The passages and queries of two files. */
function searchOf(recordsFile: string | undefined, queriesFile: string | undefined): SearchBench {
  const records = required(recordsFile, 'records', 'a file of lines {id, title, text}');
  const queries = required(queriesFile, 'queries', 'a file of lines {id, query, relevant[]}');
  return {
    passages: readPassages(readInput(records, 'records'), records),
    questions: readQuestions(readInput(queries, 'queries'), queries),
  };
}

await command({
  usage:
    'npm run bench:search -- (--records FILE --queries FILE | --synthetic N) [--json] [--browser] [--halves]',
  does: {
    fa: 'می‌گوید که نمایه‌ساز و جست‌وجوی خود سایت به پرسش‌هایی دربارهٔ متن‌ها چه اندازه درست و تند پاسخ می‌دهد؛ --synthetic N از N بند یک بایگانی ساختگی می‌گیرد.',
    en: "Tells how well and how fast the site's own indexer and client answer questions about passages; --synthetic N takes N paragraphs of a synthetic archive.",
  },
  options: {
    records: { type: 'string' },
    queries: { type: 'string' },
    synthetic: { type: 'string' },
    json: { type: 'boolean' },
    browser: { type: 'boolean' },
    halves: { type: 'boolean' },
  },
  async run({ values }) {
    const { records, queries, synthetic } = values;
    if (synthetic !== undefined && (records ?? queries) !== undefined)
      throw Misuse.of('recordsWithSynthetic', {
        records: '--records',
        queries: '--queries',
        synthetic: '--synthetic',
      });
    const { passages, questions } =
      synthetic === undefined
        ? searchOf(records, queries)
        : syntheticSearch(wholeNumber(synthetic, 'synthetic', 1));
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
