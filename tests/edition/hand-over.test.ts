import { expect, it } from 'vitest';
import { handOverModule } from '../../scripts/edition/hand-over.ts';

it('a module is handed over by what it exports, and leaves nothing else behind', () => {
  const given: unknown[] = [];
  const goftar = { hand: (path: string, content: unknown) => given.push([path, content]) };
  const script = handOverModule('pagefind/pagefind.js', 'var exported={a:1};');
  const left = new Function('goftar', `${script};return typeof exported`)(goftar);
  expect(given).toEqual([['pagefind/pagefind.js', { exports: { a: 1 } }]]);
  expect(left).toBe('undefined');
});
