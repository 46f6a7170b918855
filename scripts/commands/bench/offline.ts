import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOfPacks } from '../../../src/schemas/offline.ts';
import { keepInChromium, manifestIn } from '../../benches/keep-in-chromium.ts';
import { sourceOf, withSynthetic } from '../../benches/synthetic/synthetic-archive.ts';
import { Failure, told } from '../../diagnostics/index.ts';
import { command, step, wholeNumber } from '../../machine/command-line.ts';
import { ensureBrowser, runQuietly } from '../../machine/programs.ts';

/** Builds the archive in a process of its own, since Astro reads from the environment which archive it is. */
function build(root: string): void {
  const args = ['--max-old-space-size=8192', 'scripts/commands/build.ts'];
  runQuietly(args, { ARCHIVE: root, PREVIEWS: 'none' });
}

/** Puts another word in the place of the fourth paragraph's last: all before it stays where it was. */
function changeWord(source: string): void {
  const lines = readFileSync(source, 'utf8').split('\n');
  lines[3] = lines[3]?.replace(/\p{L}+(?=\P{L}*$)/u, 'دگرگون') ?? '';
  writeFileSync(source, lines.join('\n'));
}

/** What somebody who keeps the archive fetches after a word of one document was changed, as a share of all. */
function shareOfChange(root: string, documents: number): number {
  const dist = join(root, 'dist');
  const has = new Set(manifestIn(dist).packs.map(({ sha256 }) => sha256));
  changeWord(join(root, sourceOf(Math.ceil(documents / 2))));
  build(root);
  const { packs } = manifestIn(dist);
  const fresh = packs.filter(({ sha256 }) => !has.has(sha256));
  return Number((bytesOfPacks(fresh) / bytesOfPacks(packs)).toFixed(4));
}

await command({
  usage: 'npm run bench:offline -- --documents N',
  does: {
    fa: 'یک بایگانی از N سند ساختگی را در Chromium نگه می‌دارد و اندازه، درخواست‌ها و زمان آن را به صورت JSON چاپ می‌کند.',
    en: 'Keeps an archive of N synthetic documents in Chromium, and prints its size, requests and time as JSON.',
  },
  options: { documents: { type: 'string' } },
  async run({ values }) {
    const documents = wholeNumber(values.documents, 'documents', 100);
    await withSynthetic(documents, async (root) => {
      await step(told('building'), () => build(root));
      const { figures, said } = await keepInChromium(`${root}/dist`, ensureBrowser());
      if (figures.state !== 'kept') {
        throw Failure.of('notKept', `an archive of ${documents} documents`, { state: figures.state, said });
      }
      const changed_share = await step(told('buildingAgain'), () => shareOfChange(root, documents));
      console.log(JSON.stringify({ documents, ...figures, changed_share }));
    });
  },
});
