import { relative, resolve } from 'node:path';
import { makeArchive } from '../archive-template/make-archive.ts';
import { Misuse } from '../diagnostics/index.ts';
import { command } from '../machine/command-line.ts';

await command({
  usage: 'npm run new-archive -- DIR [--fa NAME] [--en NAME] [--tool SPEC]',
  does: {
    fa: 'پوشهٔ یک بایگانی تازه را می‌سازد.',
    en: "Makes the folder of an archive of one's own.",
  },
  words: 1,
  options: { fa: { type: 'string' }, en: { type: 'string' }, tool: { type: 'string' } },
  run({ positionals: [given], values: { fa = 'بایگانی من', en = 'My archive', tool } }) {
    if (given === undefined) throw Misuse.of('noFolder');
    const folder = resolve(given);
    for (const file of makeArchive(folder, { name: { fa, en }, tool })) console.log(file);
    console.error(
      `${relative(process.cwd(), folder) || '.'} is an archive now. Go there, run npm install, and put a text into seeds/.`,
    );
  },
});
