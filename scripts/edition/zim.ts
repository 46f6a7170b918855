import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { Failure } from '../diagnostics/index.ts';
import { filesUnder } from '../site/kept/site-files.ts';
import { withZimKeywords } from './zim-keywords.ts';

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

/** The files of `folder` in another one, without copies of them; pages have the words by which a reader of ZIM files finds them. */
function linkFiles(folder: string, other: string): void {
  for (const path of filesUnder(folder)) {
    const [from, to] = [join(folder, path), join(other, path)];
    mkdirSync(dirname(to), { recursive: true });
    const page = path.endsWith('.html') ? readFileSync(from, 'utf8') : null;
    const found = page === null ? null : withZimKeywords(page);
    if (found === null || found === page) linkSync(from, to);
    else writeFileSync(to, found);
  }
}

/**
 * Writes the packed site in `folder` as the ZIM file `file`, with zimwriterfs, from a folder beside it that is there meanwhile.
 * Throws `Failure` with what zimwriterfs said where it fails.
 */
export async function writeZim(folder: string, file: string, words: ZimWords): Promise<void> {
  rmSync(file, { force: true });
  const linked = `${folder}.linked`;
  rmSync(linked, { recursive: true, force: true });
  try {
    linkFiles(folder, linked);
    const icon = readFileSync(join(folder, 'icon.svg'));
    writeFileSync(
      join(linked, ILLUSTRATION),
      await sharp(icon, { density: 144 }).resize(48, 48).png().toBuffer(),
    );
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
        linked,
        file,
      ],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    if (status !== 0) {
      const said = `${stdout}${stderr}`;
      throw Failure.of('noZim', 'zimwriterfs', { status: String(status), folder, said });
    }
  } finally {
    rmSync(linked, { recursive: true, force: true });
  }
}
