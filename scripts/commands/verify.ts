import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Misuse } from '../diagnostics/index.ts';
import { command } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { verifyHashes, verifySources } from '../site/verify-site.ts';

await command({
  usage: 'npm run verify [-- DIR]   (without DIR: the site that npm run build made)',
  words: 1,
  run({ positionals }) {
    const dist = resolve(positionals[0] ?? join(archiveRoot(), 'dist'));
    if (!existsSync(dist)) throw new Misuse(`Unexpected ${dist}, expected the folder of a built site`);
    const breaches = [...verifyHashes(dist), ...verifySources(dist)];
    for (const breach of breaches) console.log(breach);
    const verdict = breaches.length === 0 ? 'as it was built' : `${breaches.length} differences`;
    console.log(`${relative(process.cwd(), dist) || '.'}: ${verdict}`);
    return breaches.length > 0 ? 1 : 0;
  },
});
