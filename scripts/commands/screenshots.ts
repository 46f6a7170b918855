import { command } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { buildSite } from '../site/build-site.ts';
import { takeScreenshots } from '../site/take-screenshots.ts';

await command({
  usage: 'npm run screenshots',
  does: {
    fa: 'تصویرهای README.md را از نو می‌گیرد.',
    en: 'Takes the pictures of README.md anew.',
  },
  async run() {
    const root = archiveRoot();
    if (!(await buildSite(root))) return 1;
    for (const file of await takeScreenshots(root)) console.log(file);
    return 0;
  },
});
