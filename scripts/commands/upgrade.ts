import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { told } from '../diagnostics/index.ts';
import { command, step } from '../machine/command-line.ts';
import { archiveRoot, PROJECT } from '../machine/disk.ts';
import { compareOutputs, comparisonInWords, differencesInWords } from '../upgrade/compare-outputs.ts';
import { takeOver } from '../upgrade/take-over.ts';
import { buildCopy, changelogOf, installBeside, specFrom } from '../upgrade/try-version.ts';
import { archivePackage, changesBetween, versionIn } from '../upgrade/versions.ts';

/** Builds a copy of the archive with both versions, and says what differs. */
async function sayDifferences(root: string, folder: string, program: string): Promise<void> {
  const before = await step(told('buildingHere'), () => buildCopy(root, join(folder, 'before')));
  const after = await step(told('buildingThere'), () => buildCopy(root, join(folder, 'after'), program));
  const content = compareOutputs(join(before, 'content'), join(after, 'content'));
  const changed = content.data.length + content.added.length + content.gone.length;
  console.log(`\nWhat differs in content/: ${changed === 0 ? 'nothing' : ''}`);
  if (changed > 0) for (const line of differencesInWords(content)) console.log(line);
  console.log('\nWhat differs in the site:');
  for (const line of comparisonInWords(compareOutputs(join(before, 'dist'), join(after, 'dist'))))
    console.log(line);
}

await command({
  usage: 'npm run upgrade [-- VERSION] [-- --yes]   (without a version: the latest)',
  does: {
    fa: 'نشان می‌دهد که نسخهٔ دیگری از برنامه برای این بایگانی چه تغییر می‌دهد؛ تنها با --yes آن را به کار می‌گیرد.',
    en: 'Shows what another version of the program changes for this archive; takes it over only with --yes.',
  },
  words: 1,
  options: { yes: { type: 'boolean' } },
  async run({ positionals: [given = 'latest'], values: { yes = false } }) {
    const root = archiveRoot();
    const own = archivePackage(root);
    const spec = specFrom(root, given);
    const folder = mkdtempSync(join(tmpdir(), 'goftar-upgrade-'));
    try {
      const program = await step(told('fetchingVersion'), () => installBeside(join(folder, 'next'), spec));
      const [from, to] = [versionIn(PROJECT), versionIn(program)];
      console.log(`From ${from} to ${to}`);
      const changes = changesBetween(changelogOf(program), from, to);
      console.log(changes === '' ? 'The changelog has nothing between the two.' : `\n${changes}`);
      await sayDifferences(root, folder, program);
      // A tarball stays named as it was given: package.json is not to tell of this machine's folders.
      const named = spec.startsWith('file:') && !given.startsWith('file:') ? `file:${given}` : given;
      const wanted = given === 'latest' ? to : named;
      if (yes) {
        takeOver(root, own, wanted);
        console.log(`\nThe archive is made with ${to} now. Look at what git shows, and commit it.`);
      } else console.log(`\nNothing was changed. To take it over: npm run upgrade -- ${given} --yes`);
      return 0;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});
