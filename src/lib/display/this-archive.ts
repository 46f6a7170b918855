import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FACTS, type Archive, archiveFacts } from '../../schemas/archive-file.ts';
import { ROOT } from '../content/archive-root.ts';

/** Outside a build, as in tests of single functions, there is no archive: then its name is the program's. */
const read = (): Archive => {
  const file = join(ROOT, ARCHIVE_FACTS);
  return archiveFacts(ROOT !== '' && existsSync(file) ? readFileSync(file, 'utf8') : null);
};

let kept: Archive | undefined;

/** Who this archive is. In a build it is read once; in development each time, since files change while the server runs. */
export function thisArchive(): Archive {
  if (import.meta.env?.DEV) return read();
  kept ??= read();
  return kept;
}
