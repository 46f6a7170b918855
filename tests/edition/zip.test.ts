import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeZip } from '../../scripts/edition/zip.ts';

it('the same files make the same ZIP, whenever they were written, below the name of their folder', async () => {
  const out = mkdtempSync(join(tmpdir(), 'goftar-zip-'));
  try {
    const folder = join(out, 'goftar-1');
    mkdirSync(join(folder, 'fa'), { recursive: true });
    writeFileSync(join(folder, 'fa', 'خبر.txt'), 'سلام');
    writeFileSync(join(folder, 'a.txt'), 'a');
    await writeZip(folder, join(out, 'one.zip'));
    utimesSync(join(folder, 'a.txt'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    await writeZip(folder, join(out, 'other.zip'));
    const [one, other] = ['one.zip', 'other.zip'].map((name) => readFileSync(join(out, name)));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
    expect(one?.includes('goftar-1/fa/خبر.txt')).toBe(true);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
