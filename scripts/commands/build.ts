import { join } from 'node:path';
import { command } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { buildSite } from '../site/build-site.ts';

await command({
  usage: 'npm run build',
  does: "Makes the archive's site, in dist/.",
  async run() {
    const root = archiveRoot();
    if (!(await buildSite(root))) return 1;
    console.error(`${join(root, 'dist')} is ready to be served or copied.`);
    return 0;
  },
});
