import { expect, test } from 'vitest';
import { Misuse } from '../../../scripts/diagnostics/index.ts';
import { partFolder, readShard } from '../../../scripts/site/parts/build-part.ts';
import { digestsOf, documentsOf } from '../../../scripts/site/parts/part-record.ts';

test('each document is in one part, and parts are about equally large', () => {
  const ids = Array.from({ length: 10 }, (_, at) => `text-${at + 1}`);
  const parts = [1, 2, 3, 4].map((part) => documentsOf({ part, of: 4 }, ids));
  expect(parts.flat().toSorted()).toEqual(ids.toSorted());
  expect(parts.map(({ length }) => length)).toEqual([3, 3, 2, 2]);
});

test('which documents a part has depends on their ids alone, and not on the order in which they were read', () => {
  const shard = { part: 2, of: 3 };
  expect(documentsOf(shard, ['c', 'a', 'b', 'd'])).toEqual(documentsOf(shard, ['d', 'c', 'b', 'a']));
});

test('of more parts than documents, some have none', () => {
  expect(documentsOf({ part: 3, of: 4 }, ['a', 'b'])).toEqual([]);
});

test('a shard is k/n with k from 1 to n; anything else is refused', () => {
  expect(readShard('2/4')).toEqual({ part: 2, of: 4 });
  expect(readShard('1/1')).toEqual({ part: 1, of: 1 });
  for (const wrong of ['5/4', '0/4', '1/0', '2', '2/', '/4', 'a/b', '1.5/4', '-1/4', ''])
    expect(() => readShard(wrong), wrong).toThrow(Misuse);
});

test('the folder of a part says which it is', () => {
  expect(partFolder({ part: 2, of: 4 })).toBe('dist-parts/2-of-4');
});

test('what a part was made of is told apart: the archive, the program, the settings', () => {
  const inputs = (changed: Readonly<Record<string, string>> = {}) =>
    new Map(
      Object.entries({
        node: 'v24',
        commit: 'c1',
        SITE: 'https://example.org',
        PREVIEWS: '',
        'seeds/a.txt': '1',
        'content/fa/a.mdx': '2',
        'src/env.d.ts': '3',
        'package.json': '4',
        ...changed,
      }),
    );
  const differing = (changed: Readonly<Record<string, string>>): string[] => {
    const [one, other] = [digestsOf(inputs()), digestsOf(inputs(changed))];
    return (['archive', 'program', 'settings'] as const).filter((key) => one[key] !== other[key]);
  };
  expect(differing({})).toEqual([]);
  for (const key of ['seeds/a.txt', 'content/fa/a.mdx', 'commit'])
    expect(differing({ [key]: 'x' })).toEqual(['archive']);
  for (const key of ['node', 'src/env.d.ts', 'package.json'])
    expect(differing({ [key]: 'x' })).toEqual(['program']);
  for (const key of ['SITE', 'PREVIEWS']) expect(differing({ [key]: 'x' })).toEqual(['settings']);
});
