import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ZWNJ } from '../../../src/text/characters.ts';
import { readLexicon } from '../../machine/word-list.ts';
import { restoreZwnj, ZWNJ_THRESHOLD } from '../../pipeline/normalise/index.ts';

const USAGE = 'Usage: npm run bench:zwnj -- --gold FILE [--json]';

interface Score {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function readOptions(): { gold: string; json: boolean } {
  try {
    const { values } = parseArgs({ options: { gold: { type: 'string' }, json: { type: 'boolean' } } });
    if (values.gold !== undefined) return { gold: values.gold, json: values.json === true };
    console.error(`Unexpected absence of --gold, expected a file of lines with correct ZWNJ.\n${USAGE}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  process.exit(2);
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/);
  } catch {
    console.error(`Unexpected --gold ${file}, expected a file that can be read.`);
    process.exit(1);
  }
}

/** Offsets, in the line without ZWNJ, before which ZWNJ stands. */
function placesOf(line: string): Set<number> {
  const places = new Set<number>();
  let at = 0;
  for (const character of line.split('')) {
    if (character === ZWNJ) places.add(at);
    else at += 1;
  }
  return places;
}

function score(lines: readonly string[]): Score {
  const lexicon = readLexicon();
  let [tp, fp, fn] = [0, 0, 0];
  for (const line of lines) {
    const gold = placesOf(line);
    const restored = restoreZwnj(line.replaceAll(ZWNJ, ''), lexicon)
      .filter(({ confidence }) => confidence >= ZWNJ_THRESHOLD)
      .map(({ start }) => start);
    const right = restored.filter((place) => gold.has(place)).length;
    tp += right;
    fp += restored.length - right;
    fn += gold.size - right;
  }
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { tp, fp, fn, precision, recall, f1 };
}

const { gold, json } = readOptions();
const result = score(readLines(gold));
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
console.log(
  json
    ? JSON.stringify(result)
    : `${result.tp} ZWNJ restored rightly, ${result.fp} wrongly, ${result.fn} missed: precision ${percent(result.precision)}, ` +
        `recall ${percent(result.recall)}, F1 ${result.f1.toFixed(3)}.`,
);
