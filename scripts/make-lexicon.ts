import { makeLexicon } from './lexicon.ts';

const started = performance.now();
const { file, bytes } = makeLexicon();
const ms = Math.round(performance.now() - started);
console.error(`Compiled dictionary-fa into ${file}: ${bytes.length} bytes in ${ms} ms.`);
