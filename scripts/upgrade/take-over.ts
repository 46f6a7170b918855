import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { npmInstall } from './try-version.ts';
import { type ArchivePackage, withSpec } from './versions.ts';

const LOCK = 'package-lock.json';

/**
 * Takes a version over: package.json, what npm installs, and the content that it makes. Throws `Failure`; where npm cannot install it,
 * package.json and the lock file are as they were.
 */
export function takeOver(root: string, own: ArchivePackage, spec: string): void {
  const [file, lock] = [join(root, 'package.json'), join(root, LOCK)];
  const before = existsSync(lock) ? readFileSync(lock) : null;
  writeFileSync(file, withSpec(own, spec));
  try {
    npmInstall(root);
  } catch (error) {
    writeFileSync(file, own.text);
    if (before === null) rmSync(lock, { force: true });
    else writeFileSync(lock, before);
    throw error;
  }
  const program = join(root, 'node_modules/goftar/scripts/setup.mjs');
  const { status } = spawnSync(process.execPath, [program, 'ingest'], {
    cwd: root,
    env: { ...process.env, ARCHIVE: root },
    stdio: 'inherit',
  });
  if (status === 0) return;
  throw Failure.of('newVersionEnd', 'ingest', { status: String(status) });
}
