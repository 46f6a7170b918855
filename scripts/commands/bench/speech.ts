import { parseCases, scoreSpeech } from '../../benches/speech-score.ts';
import { documentsOf } from '../../benches/who-said-what.ts';
import { command, readInput, required } from '../../machine/command-line.ts';
import { readLexicon } from '../../machine/word-list.ts';

await command({
  usage: 'npm run bench:speech -- --gold FILE [--json] [--verbose]',
  does: {
    fa: 'آنچه را پروندهٔ مرجع از گویندگان متن‌هایش می‌گوید با یافته‌های برنامه می‌سنجد؛ --verbose تفاوت‌ها را فهرست می‌کند.',
    en: 'Compares who said what in the texts of a gold file with what its authors say; --verbose lists what differs.',
  },
  options: { gold: { type: 'string' }, json: { type: 'boolean' }, verbose: { type: 'boolean' } },
  run({ values }) {
    const gold = required(values.gold, 'gold', 'a file of lines {"text": …, "right": …}');
    const cases = parseCases(readInput(gold, 'gold'));
    const figures = scoreSpeech(cases, documentsOf(cases, readLexicon()), (n, fault) => {
      if (values.verbose) console.error(`${n} ${cases[n - 1]?.kind ?? ''}: ${fault}`);
    });
    if (values.json) console.log(JSON.stringify(figures));
    else console.table(figures);
  },
});
