import { join } from 'node:path';
import { command } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { sign, signingKey } from '../signatures/sign.ts';
import { buildSite } from '../site/build-site.ts';
import { SUMS } from '../site/site-manifest.ts';

await command({
  usage: 'npm run build [-- --sign KEY]',
  does: "Makes the archive's site, in dist/; with --sign, signs its list of hashes with a key of minisign or ssh-keygen.",
  options: { sign: { type: 'string' } },
  async run({ values }) {
    const key = values.sign === undefined ? undefined : signingKey(values.sign);
    const root = archiveRoot();
    if (!(await buildSite(root))) return 1;
    if (key !== undefined) console.error(`Signed: ${sign(join(root, 'dist', SUMS), key)}`);
    console.error(`${join(root, 'dist')} is ready to be served or copied.`);
    return 0;
  },
});
