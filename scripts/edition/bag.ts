import { hash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder } from '../site/site-manifest.ts';

/** What a bag says of itself; null is not known. */
export interface BagWords {
  readonly name: string;
  readonly address: string | null;
  /** The version of this program. */
  readonly version: string;
}

/** The list of the hashes of the other lists: whoever signs it signs all of the bag. */
export const TAG_SUMS = 'tagmanifest-sha256.txt';

/** What of an archive a bag holds: the site as it is read, and the seeds that it can be made of again. */
const PARTS = [
  ['dist', 'site'],
  ['seeds', 'seeds'],
] as const;

/** A path as a manifest of BagIt writes it (RFC 8493, 2.1.3): line ends, and the sign that they are written with, by their numbers. */
const inManifest = (path: string): string =>
  path.replace(/[%\r\n]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** A value of bag-info.txt: it stands on one line. */
const onLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Writes an archive as a bag of BagIt 1.0 (RFC 8493) to `folder`, anew: site and seeds, with a SHA-256 for each file. It says no
 * day, so that the same archive makes the same bag.
 */
export function writeBag(root: string, folder: string, { name, address, version }: BagWords): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  const payload = PARTS.flatMap(([from, to]) =>
    filesUnder(join(root, from)).map((path) => {
      const place = `data/${to}/${path}`;
      mkdirSync(dirname(join(folder, place)), { recursive: true });
      copyFileSync(join(root, from, path), join(folder, place));
      const content = readFileSync(join(folder, place));
      bytes += content.length;
      return `${hash('sha256', content)}  ${inManifest(place)}\n`;
    }),
  );
  const info = [
    `External-Description: ${onLine(name)}`,
    ...(address === null ? [] : [`External-Identifier: ${onLine(address)}`]),
    `Bag-Software-Agent: goftar ${version}`,
    `Payload-Oxum: ${bytes}.${payload.length}`,
  ];
  const tags = new Map([
    ['bag-info.txt', info.map((line) => `${line}\n`).join('')],
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['manifest-sha256.txt', payload.join('')],
  ]);
  for (const [path, text] of tags) writeFileSync(join(folder, path), text);
  const sums = [...tags].map(([path, text]) => `${hash('sha256', text)}  ${path}\n`);
  writeFileSync(join(folder, TAG_SUMS), sums.join(''));
}
