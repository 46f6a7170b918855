import { join, resolve } from 'node:path';
import { writeEdition } from '../edition/write-edition.ts';
import { command, oneOf } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { givenKey } from '../signatures/sign.ts';

await command({
  usage: 'npm run pack [-- --out DIR] [-- --format folder|zip|zim|bag|wacz] [-- --sign KEY]',
  does: {
    fa: 'از سایتِ ساخته‌شده نسخه‌هایی برای حافظهٔ همراه، برنامه‌های ZIM و کتابخانه‌ها می‌سازد: پوشه و zip، مگر آنکه چیز دیگری بخواهند. --sign امضایشان می‌کند.',
    en: 'Makes copies of the built site for sticks, readers of ZIM files, and libraries: folder and zip unless told. --sign signs them.',
  },
  options: { out: { type: 'string' }, format: { type: 'string' }, sign: { type: 'string' } },
  async run({ values }) {
    const root = archiveRoot();
    const format = oneOf(values.format, 'format', ['folder', 'zip', 'zim', 'bag', 'wacz']);
    const out = values.out === undefined ? join(root, 'packs') : resolve(values.out);
    const key = givenKey(values.sign);
    for (const file of await writeEdition(root, { out, format, key })) console.log(file);
  },
});
