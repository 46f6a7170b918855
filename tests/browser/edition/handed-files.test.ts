import { expect, it } from 'vitest';
import { handOver } from '../../../scripts/edition/hand-over.ts';
import { bytesOf, type Handed, pathBelow } from '../../../src/browser/edition/handed-files.ts';

/** What the script made of a file hands over. */
function handed(path: string, bytes: Uint8Array): { path: string; content: Handed } {
  const given: { path: string; content: Handed }[] = [];
  const goftar = { hand: (of: string, content: Handed) => given.push({ path: of, content }) };
  new Function('goftar', handOver(path, bytes))(goftar);
  const [first] = given;
  if (first === undefined) throw new Error('nothing was handed over');
  return first;
}

it.each([
  ['text', new TextEncoder().encode('{"a":"سلام \u2028 </script>"}')],
  ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61])],
  ['bytes that are no UTF-8', new Uint8Array([0, 255, 254, 128, 10])],
  ['nothing', new Uint8Array()],
])('a file comes out of its script byte for byte: %s', (_, bytes) => {
  const { path, content } = handed('search/a "b".json', bytes);
  expect(path).toBe('search/a "b".json');
  expect([...bytesOf(path, content)]).toEqual([...bytes]);
});

it('a module has no bytes', () => {
  expect(() => bytesOf('a.js', { exports: {} })).toThrow('a.js is a module');
});

it('an address below the root is a path, decoded, without query and fragment; another is none', () => {
  const root = 'file:///media/stick/goftar/';
  expect(pathBelow(root, `${root}data/%D8%AE%D8%A8%D8%B1.json?a#b`)).toBe('data/خبر.json');
  expect(pathBelow(root, `${root}fa/documents/page/2/`)).toBe('fa/documents/page/2/index.html');
  expect(pathBelow(root, 'file:///media/stick/other/a')).toBeNull();
});
