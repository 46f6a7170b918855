import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestArchive } from '../../../scripts/machine/ingest-archive.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));

const asked = (): string[] =>
  ingestArchive(root)
    .filter(({ code }) => code === 'GA013' || code === 'GA015')
    .map(({ code, line }) => `${code} ${line}`);

test('an editor who has noted a doubt is not asked again who speaks, there and only there', () => {
  writeIn(root, 'seeds/report.txt', 'سفر\nعلی و حسن گفتند: می‌آییم.\nرضا و حسین گفتند: می‌مانیم.\n');
  expect(asked()).toEqual(['GA013 2', 'GA013 3']);
  const decision = '{ segment: s2, doubt: noted, reason: Nobody can tell which of the two. }';
  writeIn(root, 'seeds/report.yaml', `decisions:\n  - ${decision}\n`);
  expect(asked()).toEqual(['GA013 3']);
});
