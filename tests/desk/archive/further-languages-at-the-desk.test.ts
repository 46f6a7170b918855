import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DeskArchive } from '../../../scripts/desk/archive/desk-archive.ts';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { deskAct } from '../../../src/schemas/desk/desk-acts.ts';
import { newFolder, remove } from '../../disk.ts';
import { FIXTURES } from '../../pipeline.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
  cpSync(join(FIXTURES, 'further-language'), root, { recursive: true });
  ingestArchive(root);
});
afterEach(() => remove(root));

test('a title that is changed at the desk keeps what stands beside it in a further language', () => {
  const title = { fa: 'دیدار از سدها', en: 'A visit to the dams' };
  const answer = new DeskArchive(root).act('visit', deskAct.parse({ act: 'facts', title }));
  expect(answer).not.toHaveProperty('refused');
  const written = readFileSync(join(root, 'seeds/visit/document.yaml'), 'utf8');
  expect(written).toContain('A visit to the dams');
  expect(written).toContain('ar: وزيرة الطاقة تزور السدود');
});
