import { join } from 'node:path';
import { Misuse, told } from '../diagnostics/index.ts';
import { command, tell } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { givenKey, signIfAsked } from '../signatures/sign.ts';
import { buildSite } from '../site/build-site.ts';
import { buildPart, readShard } from '../site/parts/build-part.ts';
import { SUMS } from '../site/site-manifest.ts';

await command({
  usage: 'npm run build [-- --sign KEY | --shard k/n]',
  does: {
    fa: 'سایت بایگانی را در dist/ می‌سازد؛ با --sign فهرست هش‌های آن را با کلید minisign یا ssh-keygen امضا می‌کند. با --shard بخش k از n پرونده‌های سندهایش را برای `npm run assemble` می‌سازد.',
    en:
      "Makes the archive's site, in dist/; with --sign, signs its list of hashes with a key of minisign or ssh-keygen. With --shard, " +
      "makes part k of n of its documents' files, for `npm run assemble`.",
  },
  options: { sign: { type: 'string' }, shard: { type: 'string' } },
  async run({ values }) {
    if (values.shard !== undefined && values.sign !== undefined)
      throw Misuse.of('signWithShard', { one: '--sign', other: '--shard' });
    const key = givenKey(values.sign);
    const root = archiveRoot();
    if (values.shard !== undefined) {
      const folder = await buildPart(root, readShard(values.shard));
      if (folder === null) return 1;
      tell(told('partReady', { folder }));
      return 0;
    }
    if (!(await buildSite(root))) return 1;
    signIfAsked(join(root, 'dist', SUMS), key);
    tell(told('siteReady', { folder: join(root, 'dist') }));
    return 0;
  },
});
