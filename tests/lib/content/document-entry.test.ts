import { expect, test } from 'vitest';
import { addressIds } from '../../../src/lib/content/document-entry.ts';
import { entryOf } from '../sample-document.ts';

test('a document is found by its id and by those it had before', () => {
  expect(addressIds(entryOf({ id: 'new', formerly: ['old'] }))).toEqual(['new', 'old']);
});
