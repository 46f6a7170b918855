import { join, resolve } from 'node:path';
import { Misuse, told } from '../diagnostics/index.ts';
import { command, tell } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { givenKey, signIfAsked } from '../signatures/sign.ts';
import { assembleParts } from '../site/parts/assemble-parts.ts';
import { SUMS } from '../site/site-manifest.ts';

await command({
  usage: 'npm run assemble -- DIR… [--sign KEY]',
  does: {
    fa: 'سایت بایگانی را در dist/ از بخش‌هایی که `npm run build -- --shard k/n` ساخته است فراهم می‌آورد: بایت به بایت همان که یک ساخت یکپارچه می‌دهد.',
    en: "Makes the archive's site, in dist/, of parts that `npm run build -- --shard k/n` has made: the same bytes as one build.",
  },
  words: Number.POSITIVE_INFINITY,
  options: { sign: { type: 'string' } },
  async run({ positionals, values }) {
    if (positionals.length === 0) throw Misuse.of('noFolders');
    const key = givenKey(values.sign);
    const root = archiveRoot();
    const folders = positionals.map((folder) => resolve(folder));
    if (!(await assembleParts(root, folders))) return 1;
    signIfAsked(join(root, 'dist', SUMS), key);
    tell(told('siteReady', { folder: join(root, 'dist') }));
    return 0;
  },
});
