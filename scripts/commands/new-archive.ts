import { relative, resolve } from 'node:path';
import { makeArchive } from '../archive-template/make-archive.ts';
import { Misuse, told } from '../diagnostics/index.ts';
import { command, tell } from '../machine/command-line.ts';

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
    tell(told('archiveMade', { folder: relative(process.cwd(), folder) || '.' }));
  },
});
