import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexSite } from '../../scripts/search/index-site.ts';

async function digest(): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'goftar-index-'));
  try {
    await cp('tests/fixtures/search', dist, { recursive: true });
    await indexSite(dist);
    const hash = createHash('sha256');
    for (const entry of (await readdir(dist, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    )) {
      const file = join(entry.parentPath, entry.name);
      hash.update(`${file.slice(dist.length)}\0`).update(await readFile(file));
    }
    return hash.digest('hex');
  } finally {
    await rm(dist, { recursive: true, force: true });
  }
}

it('indexing a site twice gives the same bytes', async () => {
  expect(await digest()).toBe(await digest());
});
