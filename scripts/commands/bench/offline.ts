import { keepInChromium } from '../../benches/keep-in-chromium.ts';
import { withSynthetic } from '../../benches/synthetic-archive.ts';
import { Failure } from '../../diagnostics/index.ts';
import { command, step, wholeNumber } from '../../machine/command-line.ts';
import { ensureBrowser, runQuietly } from '../../machine/programs.ts';

/** Keeps an archive of N synthetic documents in Chromium, and prints its size, requests and time as JSON. */
await command({
  usage: 'npm run bench:offline -- --documents N',
  options: { documents: { type: 'string' } },
  async run({ values }) {
    const documents = wholeNumber(values.documents, 'documents', 100);
    await withSynthetic(documents, async (root) => {
      // In a process of its own, since Astro reads from the environment which archive it is.
      const build = ['--max-old-space-size=8192', 'scripts/commands/build.ts'];
      await step('Building', () => runQuietly(build, { ARCHIVE: root, PREVIEWS: 'none' }));
      const { figures, said } = await keepInChromium(`${root}/dist`, ensureBrowser());
      console.log(JSON.stringify({ documents, ...figures }));
      if (figures.state === 'kept') return;
      throw new Failure({
        where: `an archive of ${documents} documents`,
        what: `Unexpected end of keeping it (${figures.state}), expected it to be kept`,
        mend: `The page says: ${said}`,
      });
    });
  },
});
