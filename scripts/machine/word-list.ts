import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Lexicon, openLexicon } from '../pipeline/normalise/index.ts';

let lexicon: Lexicon | undefined;

/** The word list of dictionary-fa. It is read once: some 40 ms and 6 MB, see `openLexicon`. */
export function readLexicon(): Lexicon {
  if (lexicon !== undefined) return lexicon;
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fa'));
  lexicon = openLexicon(readFileSync(join(folder, 'index.dic'), 'utf8'));
  return lexicon;
}
