import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFolder } from '../../scripts/edition/folder.ts';
import { newFolder, remove, writeIn } from '../disk.ts';

it('what scripts ask for is handed over: data, and all that the list of documents is filtered by', async () => {
  const [dist, out] = [newFolder(), newFolder()];
  try {
    const page = '<!doctype html><html data-root="../../"><a href="../water/">آب</a></html>';
    writeIn(dist, 'fa/documents/filters.json', '{"documents":[]}');
    writeIn(dist, 'fa/documents/page/2/index.html', page);
    writeIn(dist, 'fa/documents/water/index.html', page);
    writeIn(dist, 'data/documents/water.json', '{}');
    writeIn(dist, 'search/manifest.json', '{}');
    await writeFolder(dist, out);
    const handed = [
      'fa/documents/filters.json',
      'fa/documents/page/2/index.html',
      'data/documents/water.json',
    ];
    for (const path of [...handed, 'search/manifest.json']) {
      const script = readFileSync(join(out, `usb/files/${path}.js`), 'utf8');
      expect(script).toContain(`goftar.hand(${JSON.stringify(path)}`);
    }
    // Readers open these, too.
    for (const path of handed) expect(existsSync(join(out, path)), path).toBe(true);
  } finally {
    remove(dist);
    remove(out);
  }
});
