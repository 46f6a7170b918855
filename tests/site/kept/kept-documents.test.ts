import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentsBefore, keepDocuments } from '../../../scripts/site/kept/kept-documents.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
  writeIn(root, '.cache/left', '');
  writeIn(root, 'now.jsonl', '{"digest":"a"}\n');
  keepDocuments(root, 'this program', join(root, 'now.jsonl'));
});
afterEach(() => remove(root));

test('what a program knew of documents is there for its next build, and not for another program', () => {
  expect(documentsBefore(root, 'this program')).toBe(join(root, '.cache/documents.jsonl'));
  expect(documentsBefore(root, 'another program')).toBeNull();
  expect(documentsBefore(root, null)).toBeNull();
});

test('what somebody has changed or removed since is not believed', () => {
  writeIn(root, '.cache/documents.jsonl', '{"digest":"b"}\n');
  expect(documentsBefore(root, 'this program')).toBeNull();
  remove(join(root, '.cache/documents.jsonl'));
  expect(documentsBefore(root, 'this program')).toBeNull();
});

test('nothing is kept where nobody can tell the program', () => {
  writeIn(root, 'now.jsonl', '{"digest":"c"}\n');
  keepDocuments(root, null, join(root, 'now.jsonl'));
  expect(documentsBefore(root, null)).toBeNull();
});
