import { isError, Misuse, worded } from '../diagnostics/index.ts';
import { command, printDiagnostics } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { ingestArchive } from '../machine/ingest-archive.ts';

await command({
  usage: 'npm run ingest [-- --check] [-- --json] [-- --resolve]',
  does: {
    fa: 'محتوای بایگانی را از متن‌هایش می‌سازد؛ --check چیزی نمی‌نویسد و می‌گوید چه تغییر می‌کرد، و --resolve به آنچه دو شاخه یکسان شماره داده‌اند شمارهٔ تازه می‌دهد.',
    en: 'Makes the content of the archive from its seeds; --check writes nothing and tells what would change, --resolve renumbers what two branches numbered alike.',
  },
  options: { check: { type: 'boolean' }, json: { type: 'boolean' }, resolve: { type: 'boolean' } },
  run({ values }) {
    const { check = false, resolve = false } = values;
    if (check && resolve) throw Misuse.of('checkWithResolve', { one: '--check', other: '--resolve' });
    const root = archiveRoot();
    const diagnostics = ingestArchive(root, { check, resolve });
    if (values.json) console.log(JSON.stringify(diagnostics.map(worded)));
    else printDiagnostics(diagnostics, root);
    return diagnostics.some(isError) ? 1 : 0;
  },
});
