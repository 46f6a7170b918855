import sharp from 'sharp';

/** By what a picture is made smaller before it is kept: a shift of four pixels is one of one pixel then. */
const SMALLER = 4;
/**
 * Colours are kept to eight of 255, and nothing else is left out. A format that loses more, such as JPEG, draws what did not change
 * otherwise, too, near what did: a hairline that is gone could not be told from that.
 */
const STEP = 8;

/** Half of the stretch, in pixels of the small picture, over which a difference is averaged: along the row, and along the column. */
const STRETCH = 4;
/**
 * How far the average has to be from what it was, of 255, for a place to be another one: that of a hairline that is gone, in the dark theme,
 * in which it is faintest. Another build of Chromium draws edges of letters by a hair otherwise, now lighter and now darker, so that the
 * average is less nearly everywhere.
 */
const FAR = 8;
/** How many places may be another one: of a word in another colour 59 were, of a hairline that is gone 160, of another build a few. */
const FEW = 24;

/** A small picture as its pixels: red, green and blue of each, row by row. */
export interface Pixels {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The small picture that is kept of a picture of a page (PNG): a WebP. */
export async function smallPicture(png: Uint8Array): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(png).metadata();
  const { data, info } = await sharp(png)
    .resize(Math.ceil(width / SMALLER), Math.ceil(height / SMALLER), { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  for (const [at, value] of data.entries()) data[at] = Math.min(255, Math.round(value / STEP) * STEP);
  return sharp(data, { raw: info }).webp({ lossless: true, effort: 5 }).toBuffer();
}

export async function pixelsOf(small: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(small).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** How far values are from what they were, averaged over a stretch of pixels that are `step` apart, of which `at` is the middle one. */
function averageAlong(was: Pixels, is: Pixels, at: number, step: number): number {
  let sum = 0;
  let count = 0;
  for (let place = at - STRETCH * step; place <= at + STRETCH * step; place += step) {
    const [one, other] = [was.data[place], is.data[place]];
    if (one === undefined || other === undefined) continue;
    sum += other - one;
    count += 1;
  }
  return Math.abs(sum / count);
}

/** What differs between two pictures: their heights in pixels of the page, or which pixels, with the box they are in. */
export type Difference =
  | { readonly kind: 'height'; readonly was: number; readonly is: number }
  | { readonly kind: 'pixels'; readonly marked: ReadonlySet<number>; readonly box: string };

/** Where pixels of the small picture are in the page. */
function boxOf(marked: ReadonlySet<number>, width: number): string {
  const columns = [...marked].map((pixel) => pixel % width);
  const rows = [...marked].map((pixel) => Math.floor(pixel / width));
  const span = (all: readonly number[]): string =>
    `${all.reduce((a, b) => Math.min(a, b)) * SMALLER}–${(all.reduce((a, b) => Math.max(a, b)) + 1) * SMALLER}`;
  return `${marked.size} places in x ${span(columns)}, y ${span(rows)}`;
}

/** Compares two small pictures. Null where nothing differs that anybody sees. */
export function differenceOf(was: Pixels, is: Pixels): Difference | null {
  if (was.width !== is.width || was.height !== is.height)
    return { kind: 'height', was: was.height * SMALLER, is: is.height * SMALLER };
  const marked = new Set<number>();
  const row = was.width * 3;
  for (let at = 0; at < was.data.length; at += 1) {
    if (averageAlong(was, is, at, 3) >= FAR || averageAlong(was, is, at, row) >= FAR)
      marked.add(Math.floor(at / 3));
  }
  return marked.size > FEW ? { kind: 'pixels', marked, box: boxOf(marked, was.width) } : null;
}

export const inWords = (difference: Difference): string =>
  difference.kind === 'height'
    ? `the page was ${difference.was} pixels high and is ${difference.is}`
    : difference.box;

/** Three pictures side by side, as a PNG: how it was, how it is, and in red what differs. */
export async function sideBySide(was: Pixels, is: Pixels, difference: Difference): Promise<Buffer> {
  const marks = Buffer.from(is.data);
  if (difference.kind === 'pixels') for (const pixel of difference.marked) marks.set([255, 0, 0], pixel * 3);
  const shown = [was, is, { ...is, data: marks }];
  const width = Math.max(was.width, is.width) + SMALLER;
  const background = '#888';
  return sharp({
    create: { width: width * shown.length, height: Math.max(was.height, is.height), channels: 3, background },
  })
    .composite(
      shown.map(({ data, ...size }, i) => ({
        input: Buffer.from(data),
        raw: { ...size, channels: 3 as const },
        left: i * width,
        top: 0,
      })),
    )
    .png()
    .toBuffer();
}
