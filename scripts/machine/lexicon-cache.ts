import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FORMAT_VERSION } from '../pipeline/normalise/lexicon/automaton-format.ts';
import { compileLexicon } from '../pipeline/normalise/lexicon/compile.ts';
import { type Lexicon, openLexicon } from '../pipeline/normalise/lexicon/index.ts';

const root = join(import.meta.dirname, '../..');

/** Compiles dictionary-fa anew and returns where the compiled file lies, in the cache that npm ci clears. */
export function makeLexicon(): { file: string; bytes: Uint8Array } {
  const { folder, file } = places();
  const bytes = compileLexicon(readFileSync(join(folder, 'index.dic'), 'utf8'));
  mkdirSync(dirname(file), { recursive: true });
  // Written beside and swapped in, so that a second command at the same time never reads half a file.
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, bytes);
  renameSync(beside, file);
  return { file, bytes };
}

/** The lexicon, compiled on first use (under a second) and read from the cache after that (a few ms). */
export function readLexicon(): Lexicon {
  try {
    return openLexicon(readFileSync(places().file));
  } catch {
    return openLexicon(makeLexicon().bytes);
  }
}

/** The cache's name holds both versions: a new dictionary or a new format is compiled anew. */
function places(): { folder: string; file: string } {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-fa'));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const name = `lexicon-${version}-${FORMAT_VERSION}.bin`;
  return { folder, file: join(root, 'node_modules', '.cache', 'goftar', name) };
}
