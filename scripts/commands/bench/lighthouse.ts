import { join } from 'node:path';
import { lighthouseScores, pagesToMeasure } from '../../benches/lighthouse-scores.ts';
import { command } from '../../machine/command-line.ts';
import { archiveRoot } from '../../machine/disk.ts';
import { ensureBrowser } from '../../machine/programs.ts';
import { buildSite } from '../../site/build-site.ts';
import { documentsOf } from '../../site/take-screenshots.ts';

await command({
  usage: 'npm run bench:lighthouse [-- --json]',
  does: {
    fa: 'بایگانی را می‌سازد و آنچه را Lighthouse از صفحه‌هایش روی تلفن می‌گوید چاپ می‌کند.',
    en: 'Builds the archive, and prints what Lighthouse says of its pages on a phone.',
  },
  options: { json: { type: 'boolean' } },
  async run({ values }) {
    const root = archiveRoot();
    // Lighthouse asks for links to the public address, which is known only of what is published.
    process.env.SITE ??= 'https://example.org/';
    if (!(await buildSite(root))) return 1;
    const dist = join(root, 'dist');
    const scores = await lighthouseScores(dist, pagesToMeasure(documentsOf(dist)), ensureBrowser());
    if (values.json) console.log(JSON.stringify(scores));
    else console.table(scores.map((one) => ({ ...one, lost_by: one.lost_by.join(', ') })));
    return 0;
  },
});
