import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { Failure } from '../diagnostics/index.ts';

/** The names of an archive in both of its languages, as a ZIM reader's library shows them. */
export interface ZimWords {
  /** At most 30 characters. */
  readonly title: string;
  /** At most 80 characters. */
  readonly description: string;
  /** Who made it: the archive's name in English. */
  readonly creator: string;
  /** The archive's name for computers. */
  readonly slug: string;
}

const ILLUSTRATION = 'illustration-48.png';

const cut = (text: string, length: number): string => {
  const letters = [...text];
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
};

/** Whether openZIM's zimwriterfs is installed. */
export const hasZimWriter = (): boolean => spawnSync('zimwriterfs', ['--version']).error === undefined;

/**
 * Writes the packed site in `folder` as the ZIM file `file`, with zimwriterfs, whose illustration stands in the folder
 * meanwhile. Throws `Failure` with what zimwriterfs said where it fails.
 */
export async function writeZim(folder: string, file: string, words: ZimWords): Promise<void> {
  rmSync(file, { force: true });
  const illustration = join(folder, ILLUSTRATION);
  const icon = readFileSync(join(folder, 'icon.svg'));
  writeFileSync(illustration, await sharp(icon, { density: 144 }).resize(48, 48).png().toBuffer());
  try {
    const { status, stdout, stderr } = spawnSync(
      'zimwriterfs',
      [
        '--welcome=index.html',
        `--illustration=${ILLUSTRATION}`,
        '--language=fas,eng',
        `--title=${cut(words.title, 30)}`,
        `--description=${cut(words.description, 80)}`,
        `--creator=${words.creator}`,
        `--publisher=${words.creator}`,
        `--name=${words.slug}_fas-eng`,
        '--scraper=goftar',
        folder,
        file,
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    if (status !== 0) {
      throw new Failure({
        where: 'zimwriterfs',
        what: `Unexpected exit code ${status}, expected a ZIM file of ${folder}`,
        mend: `Mend what it says:\n${stdout}${stderr}`,
      });
    }
  } finally {
    rmSync(illustration);
  }
}
