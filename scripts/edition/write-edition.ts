import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import en from '../../src/i18n/en.json' with { type: 'json' };
import fa from '../../src/i18n/fa.json' with { type: 'json' };
import { type Archive, archiveSlug } from '../../src/schemas/archive-file.ts';
import { Failure, Misuse, told } from '../diagnostics/index.ts';
import { archiveOf } from '../machine/archive-of.ts';
import { step } from '../machine/command-line.ts';
import { PROJECT } from '../machine/disk.ts';
import { lastCommitTime } from '../machine/last-edition.ts';
import { signIfAsked } from '../signatures/sign.ts';
import type { Key } from '../signatures/signing-programs.ts';
import { publicAddress } from '../site/public-address.ts';
import { MANIFEST, SUMS } from '../site/site-manifest.ts';
import { TAG_SUMS, writeBag } from './bag.ts';
import { writeFolder } from './folder.ts';
import { writeWacz } from './wacz.ts';
import { hasZimWriter, writeZim, type ZimWords } from './zim.ts';
import { writeZip } from './zip.ts';

/** Where an edition is written, and as what; without a format, as a folder and a ZIP of it. */
interface EditionChoice {
  readonly out: string;
  readonly format: 'folder' | 'zip' | 'zim' | 'bag' | 'wacz' | undefined;
  /** What it is signed with, if at all: a folder, and the ZIP of it, by its list of hashes; a bag by that of its tag files; ZIM and WACZ as they are. */
  readonly key?: Key | undefined;
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

/** The address that pages are replayed under. Throws `Failure` where the archive has none. */
function addressOf(facts: Archive): string {
  const address = publicAddress(facts);
  if (address !== undefined) return address;
  throw Failure.of('noAddress', 'seeds/archive.yaml');
}

/**
 * The time that an edition is of, where its form asks for one: SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/),
 * else that of the archive's last commit. It is never the present one, so that the same archive makes the same bytes.
 */
function timeOf(root: string): Date {
  const given = process.env.SOURCE_DATE_EPOCH;
  if (given !== undefined && !/^\d{1,11}$/.test(given)) throw Misuse.of('badEpoch', { value: given });
  const time = given === undefined ? lastCommitTime(root) : new Date(1000 * Number(given));
  if (time !== null) return time;
  throw Failure.of('noCommit', root);
}

/**
 * Writes the built site of an archive as an edition that opens without a server – a folder, a ZIP of it, or a ZIM file – or as a
 * bag or WACZ for keeping. Returns the paths of what a reader or keeper opens. Throws `Failure` where nothing is built, or no ZIM file can be made here.
 */
export async function writeEdition(root: string, { out, format, key }: EditionChoice): Promise<string[]> {
  const dist = join(root, 'dist');
  const manifest = join(dist, MANIFEST);
  if (!existsSync(manifest)) {
    throw Failure.of('noSite', dist);
  }
  if (format === 'zim' && !hasZimWriter()) {
    throw Failure.of('noZimWriter', 'zimwriterfs');
  }
  const facts = archiveOf(root);
  // Named by what is in it: the same archive has the same name, another one another.
  const folder = join(out, `${archiveSlug(facts)}-${hash('sha256', readFileSync(manifest)).slice(0, 8)}`);
  mkdirSync(out, { recursive: true });
  const signed = (file: string): void => signIfAsked(file, key);
  const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  const name = `${facts.name.fa} · ${facts.name.en}`;
  if (format === 'wacz') {
    const file = `${folder}.wacz`;
    const words = {
      title: name,
      description: wordsOf(facts).description,
      address: addressOf(facts),
      date: timeOf(root),
      version,
    };
    await step(told('writingWacz'), () => writeWacz(dist, file, words));
    signed(file);
    return [file];
  }
  if (format === 'bag') {
    const bag = `${folder}-bag`;
    const words = { name, address: facts.address, version };
    await step(told('writingBag'), () => writeBag(root, bag, words));
    signed(join(bag, TAG_SUMS));
    return [bag];
  }
  await step(told('writingFolder'), () => writeFolder(dist, folder));
  if (format !== 'zim') signed(join(folder, SUMS));
  const made = [join(folder, 'index.html')];
  if (format === undefined || format === 'zip') {
    const file = `${folder}.zip`;
    await step(told('writingZip'), () => writeZip(folder, file));
    made.push(file);
  }
  if (format === 'zim') {
    const file = `${folder}.zim`;
    await step(told('writingZim'), () => writeZim(folder, file, wordsOf(facts)));
    signed(file);
    made.push(file);
  }
  return made;
}
