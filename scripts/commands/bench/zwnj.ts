import { scoreZwnj } from '../../benches/zwnj-score.ts';
import { command, readInput, required } from '../../machine/command-line.ts';
import { readLexicon } from '../../machine/word-list.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

await command({
  usage: 'npm run bench:zwnj -- --gold FILE [--json]',
  does: {
    fa: 'می‌گوید در سطرهایی که هر نیم‌فاصله‌شان سر جایش است، چند نیم‌فاصله درست بازگردانده می‌شود.',
    en: 'Tells how many ZWNJ are restored rightly in lines that have each where it belongs.',
  },
  options: { gold: { type: 'string' }, json: { type: 'boolean' } },
  run({ values }) {
    const gold = required(values.gold, 'gold', 'a file of lines with correct ZWNJ');
    const score = scoreZwnj(readInput(gold, 'gold').split(/\r?\n/), readLexicon());
    const { tp, fp, fn, precision, recall, f1 } = score;
    const words =
      `${tp} ZWNJ restored rightly, ${fp} wrongly, ${fn} missed: ` +
      `precision ${percent(precision)}, recall ${percent(recall)}, F1 ${f1.toFixed(3)}.`;
    console.log(values.json ? JSON.stringify(score) : words);
  },
});
