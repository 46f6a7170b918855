import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FACTS, type Archive, archiveFacts } from '../../src/schemas/archive-file.ts';

/** Who the archive in a folder is: what its last ingest has read of seeds/archive.yaml. */
export function archiveOf(root: string): Archive {
  const file = join(root, ARCHIVE_FACTS);
  return archiveFacts(existsSync(file) ? readFileSync(file, 'utf8') : null);
}
