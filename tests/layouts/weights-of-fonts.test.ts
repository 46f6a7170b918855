import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PROJECT } from '../pipeline.ts';

const STYLES = join(PROJECT, 'src/styles');

/** The weights that the style sheets ask for. */
const asked = readdirSync(STYLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .flatMap((name) => [...readFileSync(join(STYLES, name), 'utf8').matchAll(/font-weight: (\d+)/g)])
  .map(([, weight]) => Number(weight));

/** The weights that each font has, by its name. */
const fonts = new Map(
  readFileSync(join(PROJECT, 'public/fonts/fonts.css'), 'utf8')
    .split('@font-face')
    .flatMap((face) => {
      const [, name] = /font-family: "(.+)"/.exec(face) ?? [];
      const [, least, most] = /font-weight: (\d+) (\d+)/.exec(face) ?? [];
      return name === undefined || least === undefined ? [] : [[name, [Number(least), Number(most)]]];
    }),
);

it('the font of Persian has the weights that pages are set in, and no others, which readers would have to fetch', () => {
  expect(fonts.get('Vazirmatn')).toEqual([Math.min(...asked), Math.max(...asked)]);
});

it('every font has all weights that pages are set in', () => {
  expect(fonts.size).toBe(4);
  for (const [least = 0, most = 0] of fonts.values()) {
    expect(least).toBeLessThanOrEqual(Math.min(...asked));
    expect(most).toBeGreaterThanOrEqual(Math.max(...asked));
  }
});
