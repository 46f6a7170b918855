import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { translator } from '../../src/lib/display/i18n.ts';
import { writeFolder } from '../edition/folder.ts';
import { hasZimWriter, writeZim } from '../edition/zim.ts';
import { writeZip } from '../edition/zip.ts';
import { misuse, step } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { MANIFEST } from '../machine/site-manifest.ts';

const FORMATS = ['folder', 'zip', 'zim'] as const;
const USAGE = 'npm run pack [-- --out DIR] [-- --format folder|zip|zim]   (without --format: folder and zip)';

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** In both languages, as readers of a library know them. */
const both = (key: 'site.name' | 'site.tagline'): string =>
  `${translator('fa')(key)} · ${translator('en')(key)}`;

/** `npm run pack`: the built site as an edition that opens without a server: a folder, a ZIP of it, or a ZIM file. */
async function main(): Promise<void> {
  const { out, format } = misuse(() => {
    const { values } = parseArgs({ options: { out: { type: 'string' }, format: { type: 'string' } } });
    if (values.format !== undefined && !FORMATS.some((known) => known === values.format))
      throw new Error(`Unexpected format ${values.format}, expected ${FORMATS.join(', ')}`);
    return values;
  }, USAGE);
  const root = archiveRoot();
  const dist = join(root, 'dist');
  const manifest = join(dist, MANIFEST);
  if (!existsSync(manifest)) fail(`${dist} holds no built site. Run \`npm run build\` first.`);
  if (format === 'zim' && !hasZimWriter())
    fail(
      'zimwriterfs is not installed, which makes ZIM files. Install it (Debian, Ubuntu: `apt-get install zim-tools`; ' +
        'others: https://github.com/openzim/zim-tools) and run the command again.',
    );
  // Named by what is in it: the same archive has the same name, another one another.
  const name = `goftar-${hash('sha256', readFileSync(manifest)).slice(0, 8)}`;
  const target = resolve(out ?? join(root, 'packs'));
  const folder = join(target, name);
  mkdirSync(target, { recursive: true });
  await step('Writing the folder', () => writeFolder(dist, folder));
  const made = [join(folder, 'index.html')];
  if (format === undefined || format === 'zip') {
    const file = `${folder}.zip`;
    await step('Writing the ZIP', () => writeZip(folder, file));
    made.push(file);
  }
  if (format === 'zim') {
    const file = `${folder}.zim`;
    const words = { title: both('site.name'), description: both('site.tagline') };
    await step('Writing the ZIM', () => writeZim(folder, file, words));
    made.push(file);
  }
  for (const file of made) console.log(file);
}

await main();
