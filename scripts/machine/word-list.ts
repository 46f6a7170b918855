import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Lexicon, openLexicon } from '../pipeline/normalise/index.ts';

/** Reads the word list of dictionary-fa. A command reads it once: some 40 ms and 6 MB, see `openLexicon`. */
export function readLexicon(): Lexicon {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fa'));
  return openLexicon(readFileSync(join(folder, 'index.dic'), 'utf8'));
}
