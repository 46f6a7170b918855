import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../src/i18n/en.json' with { type: 'json' };
import fa from '../../src/i18n/fa.json' with { type: 'json' };
import { type Archive, archiveSlug } from '../../src/schemas/archive-file.ts';
import { Failure } from '../diagnostics/index.ts';
import { archiveOf } from '../machine/archive-of.ts';
import { step } from '../machine/command-line.ts';
import { PROJECT } from '../machine/disk.ts';
import { MANIFEST } from '../site/site-manifest.ts';
import { writeBag } from './bag.ts';
import { writeFolder } from './folder.ts';
import { hasZimWriter, writeZim, type ZimWords } from './zim.ts';
import { writeZip } from './zip.ts';

/** Where an edition is written, and as what; without a format, as a folder and a ZIP of it. */
interface EditionChoice {
  readonly out: string;
  readonly format: 'folder' | 'zip' | 'zim' | 'bag' | undefined;
}

/** What a reader's library shows of the archive. */
function wordsOf(facts: Archive): ZimWords {
  return {
    title: `${facts.name.fa} · ${facts.name.en}`,
    description: `${fa.site.tagline} · ${en.site.tagline}`,
    creator: facts.name.en,
    slug: archiveSlug(facts),
  };
}

/**
 * Writes the built site of an archive as an edition that opens without a server – a folder, a ZIP of it, or a ZIM file – or as a
 * bag for keeping. Returns the paths of what a reader or keeper opens. Throws `Failure` where nothing is built, or no ZIM file can be made here.
 */
export async function writeEdition(root: string, { out, format }: EditionChoice): Promise<string[]> {
  const dist = join(root, 'dist');
  const manifest = join(dist, MANIFEST);
  if (!existsSync(manifest)) {
    throw new Failure({
      where: dist,
      what: 'Unexpected absence of a site, expected what `npm run build` makes',
      mend: 'Run `npm run build` first.',
    });
  }
  if (format === 'zim' && !hasZimWriter()) {
    throw new Failure({
      where: 'zimwriterfs',
      what: 'Unexpected absence of the program that makes ZIM files, expected it to be installed',
      mend:
        'Install it (Debian, Ubuntu: `apt-get install zim-tools`; others: https://github.com/openzim/zim-tools) ' +
        'and run the command again.',
    });
  }
  const facts = archiveOf(root);
  // Named by what is in it: the same archive has the same name, another one another.
  const folder = join(out, `${archiveSlug(facts)}-${hash('sha256', readFileSync(manifest)).slice(0, 8)}`);
  mkdirSync(out, { recursive: true });
  if (format === 'bag') {
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    const bag = `${folder}-bag`;
    const words = { name: `${facts.name.fa} · ${facts.name.en}`, address: facts.address, version };
    await step('Writing the bag', () => writeBag(root, bag, words));
    return [bag];
  }
  await step('Writing the folder', () => writeFolder(dist, folder));
  const made = [join(folder, 'index.html')];
  if (format === undefined || format === 'zip') {
    const file = `${folder}.zip`;
    await step('Writing the ZIP', () => writeZip(folder, file));
    made.push(file);
  }
  if (format === 'zim') {
    const file = `${folder}.zim`;
    await step('Writing the ZIM', () => writeZim(folder, file, wordsOf(facts)));
    made.push(file);
  }
  return made;
}
