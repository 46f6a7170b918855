import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Misuse } from '../diagnostics/index.ts';
import { command } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { copyInFolder, copyOnHost } from '../site/site-copy.ts';
import { verifySite } from '../site/verify-site.ts';

/** The copy that is meant, and its name. */
function copyAt(given: string | undefined) {
  if (given !== undefined && /^https?:\/\//i.test(given)) {
    const url = URL.parse(given);
    if (url === null) throw new Misuse(`Unexpected address "${given}", expected that of a site`);
    return { name: url.href, copy: copyOnHost(url) };
  }
  const dist = resolve(given ?? join(archiveRoot(), 'dist'));
  if (!statSync(dist, { throwIfNoEntry: false })?.isDirectory())
    throw new Misuse(`Unexpected ${dist}, expected the folder of a built site`);
  return { name: relative(process.cwd(), dist) || '.', copy: copyInFolder(dist) };
}

await command({
  usage: 'npm run verify [-- DIR|URL]   (without either: the site that npm run build made)',
  does: 'Compares a built site, in a folder or at its address, with what its manifest says of each file.',
  words: 1,
  async run({ positionals }) {
    const { name, copy } = copyAt(positionals[0]);
    const breaches = await verifySite(copy);
    for (const breach of breaches) console.log(breach);
    const isAll = copy.entries !== null;
    const same = isAll
      ? 'as it was built'
      : 'every file is as it was built; whether there are others, a host does not tell';
    const differences = breaches.length === 1 ? '1 difference' : `${breaches.length} differences`;
    console.log(`${name}: ${breaches.length === 0 ? same : differences}`);
    return breaches.length > 0 ? 1 : 0;
  },
});
