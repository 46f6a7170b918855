import { join, resolve } from 'node:path';
import { writeEdition } from '../edition/write-edition.ts';
import { command, oneOf } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';

await command({
  usage: 'npm run pack [-- --out DIR] [-- --format folder|zip|zim|bag]   (without it: folder and zip)',
  does: 'Makes copies of the built site for sticks, readers of ZIM files, and libraries.',
  options: { out: { type: 'string' }, format: { type: 'string' } },
  async run({ values }) {
    const root = archiveRoot();
    const format = oneOf(values.format, 'format', ['folder', 'zip', 'zim', 'bag']);
    const out = values.out === undefined ? join(root, 'packs') : resolve(values.out);
    for (const file of await writeEdition(root, { out, format })) console.log(file);
  },
});
