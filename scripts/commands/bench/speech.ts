import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type SpeechCase, scoreSpeech } from '../../benches/speech-score.ts';
import { documentsOf } from '../../benches/who-said-what.ts';
import { misuse } from '../../machine/command-line.ts';
import { readLexicon } from '../../machine/word-list.ts';

const USAGE = 'npm run bench:speech -- --gold FILE [--json] [--verbose]';

/** Who said what in the texts of a gold file, compared with what its authors say; `--verbose` lists what differs. */
const { gold, json, verbose } = misuse(() => {
  const { values } = parseArgs({
    options: { gold: { type: 'string' }, json: { type: 'boolean' }, verbose: { type: 'boolean' } },
  });
  if (values.gold === undefined)
    throw new Error('Unexpected absence of --gold, expected a file of {text, right} lines');
  return { ...values, gold: values.gold };
}, USAGE);
const cases = readFileSync(gold, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): SpeechCase => JSON.parse(line));
const figures = scoreSpeech(cases, documentsOf(cases, readLexicon()), (n, fault) => {
  if (verbose) console.error(`${n} ${cases[n - 1]?.kind ?? ''}: ${fault}`);
});
if (json) console.log(JSON.stringify(figures));
else console.table(figures);
