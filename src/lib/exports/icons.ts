import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PROJECT_ROOT } from '../content/archive-root.ts';

/** The sizes in which systems show installed programs, in pixels. */
export const ICON_SIZES = [192, 512] as const;
export type IconPurpose = 'any' | 'maskable';

/** Where an icon is, from the site's root. */
export const iconAddress = (size: number, purpose: IconPurpose): string => `/icon-${purpose}-${size}.png`;

/** Systems cut maskable icons to shapes of their own: what matters lies within the inner circle of 80 %. */
const SAFE = 0.7;

/** The site's icon as PNG. */
export function iconImage(size: number, purpose: IconPurpose): Uint8Array<ArrayBuffer> {
  const svg = readFileSync(join(PROJECT_ROOT, 'public/icon.svg'), 'utf8').trim();
  const drawing = svg.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  const inner = purpose === 'any' ? drawing : drawing.replace(/<rect[^>]*>/, '');
  const [, fill = '#fff'] = /<rect[^>]*fill="([^"]+)"/.exec(svg) ?? [];
  const [, , , width = '32'] = /viewBox="(\S+) (\S+) (\S+)/.exec(svg) ?? [];
  const side = Number(width);
  const margin = (side * (1 - SAFE)) / 2;
  const maskable = `<rect width="${side}" height="${side}" fill="${fill}"/><g transform="translate(${margin} ${margin}) scale(${SAFE})">${inner}</g>`;
  const content = purpose === 'any' ? inner : maskable;
  const image = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${content}</svg>`,
    { fitTo: { mode: 'width', value: size } },
  ).render();
  return new Uint8Array(image.asPng());
}
