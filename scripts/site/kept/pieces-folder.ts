import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of what pages have made of each document for files of the whole archive. It is safe to delete. */
const FOLDER = '.cache/pieces';

/** The folder for what the program with this digest makes (`src/lib/keeping/kept-pieces.ts`). What others have made is removed. */
export function piecesFolder(root: string, program: string): string {
  const folder = join(root, FOLDER);
  if (existsSync(folder)) {
    for (const name of readdirSync(folder).filter((one) => one !== program))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
  return join(folder, program);
}
