import { expect, test } from 'vitest';
import { placeOfUnbuilt } from '../../src/browser/unbuilt-page.ts';

test.each([
  ['/fa/documents/visit/s6/', '/fa/documents/visit/', '#s6'],
  ['/archive/en/documents/visit/s6', '/archive/en/documents/visit/', '#s6'],
  ['/fa/documents/visit/source/', '/fa/documents/visit/', ''],
])('what has no page of its own is in its document: %s', (path, page, fragment) => {
  expect(placeOfUnbuilt(path)).toEqual({ page, fragment });
});

test.each(['/fa/documents/visit/', '/fa/documents/visit/s06/', '/fa/speakers/s6/', '/fa/documents/s6/', '/'])(
  'any other address is what it is: %s',
  (path) => {
    expect(placeOfUnbuilt(path)).toBeNull();
  },
);
