import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { brokenLines } from '../../../text/break-lines.ts';
import { remembering } from '../../../text/remember.ts';
import type { Locale } from '../../display/locale.ts';
import { xmlText } from '../xml.ts';

/** What a preview image says. */
export interface Preview {
  readonly locale: Locale;
  /** The speaker's name, or that it is not known; the site's name on the general image. */
  readonly heading: string;
  /** The words of the statement, and the language they are in. */
  readonly text: string;
  readonly lang: Locale;
  /** Occasion and date. */
  readonly context: string;
  readonly site: string;
}

export const SIZE = { width: 1200, height: 630 } as const;
const MARGIN = 70;
const BAR = 16;
const COLOURS = { paper: '#faf6ed', ink: '#221e19', muted: '#645b4f', accent: '#8a2f22' } as const;
const TEXT = { size: 44, leading: 74, lines: 5, top: 195 } as const;

const fonts = join(dirname(createRequire(import.meta.url).resolve('vazirmatn/package.json')), 'fonts/ttf');
const OPTIONS: ResvgRenderOptions = {
  font: {
    fontFiles: [join(fonts, 'Vazirmatn-Regular.ttf'), join(fonts, 'Vazirmatn-Bold.ttf')],
    loadSystemFonts: false,
    defaultFontFamily: 'Vazirmatn',
  },
};

/** The renderer takes every text for left-to-right; these controls make it order a Persian one from the right. */
const EMBED = { fa: ['\u202B', '\u202C'], en: ['', ''] } as const;

/** How words are set. */
interface Face {
  /** In pixels. */
  readonly size: number;
  readonly weight: 400 | 700;
}

interface Line extends Face {
  readonly text: string;
  readonly lang: Locale;
  readonly y: number;
  readonly fill: string;
}

/** One line of text, from the side where the page's language begins. */
function lineNode({ text, lang, y, size, weight, fill }: Line, locale: Locale): Element {
  const [open, close] = EMBED[lang];
  const [start, anchor] = locale === 'fa' ? [SIZE.width - MARGIN, 'end'] : [MARGIN, 'start'];
  const place = { x: String(start), y: String(y), 'text-anchor': anchor };
  const face = { 'font-family': 'Vazirmatn', 'font-size': String(size), 'font-weight': String(weight) };
  return x('text', { ...place, ...face, fill }, `${open}${text}${close}`);
}

const svgOf = (width: number, height: number, nodes: readonly Element[]): string =>
  xmlText(
    x('svg', { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height) }, ...nodes),
  );

function widthOf({ text, size, weight }: Face & { readonly text: string }): number {
  const line = { text, lang: 'en', y: size, size, weight, fill: '#000' } as const;
  return new Resvg(svgOf(9999, 2 * size, [lineNode(line, 'en')]), OPTIONS).getBBox()?.width ?? 0;
}

/** How many words' widths are remembered: words come again. */
const STORE = 50_000;

/** The width of a word as the renderer shapes it, in pixels. A space has no box of its own. */
const measured = remembering(
  {
    most: STORE,
    keyOf: ({ text, size, weight }: Face & { readonly text: string }) => `${size} ${weight} ${text}`,
  },
  (word) =>
    word.text === ' ' ? widthOf({ ...word, text: 'و و' }) - widthOf({ ...word, text: 'وو' }) : widthOf(word),
);

/** Breaks words into lines of at most the image's inner width. */
const linesIn = (text: string, face: Face, lines: number): string[] =>
  brokenLines(text, {
    width: SIZE.width - 2 * MARGIN,
    lines,
    measure: (word) => measured({ ...face, text: word }),
  });

/** The image as SVG, with its lines broken. */
export function previewSvg({ locale, heading, text, lang, context, site }: Preview): string {
  const { accent, ink, muted, paper } = COLOURS;
  const one = (words: string, y: number, style: Face & { readonly fill: string }): Line => ({
    ...style,
    text: linesIn(words, style, 1)[0] ?? '',
    lang: locale,
    y,
  });
  const body: Face = { size: TEXT.size, weight: 400 };
  const lines: Line[] = [
    one(heading, 105, { size: 46, weight: 700, fill: accent }),
    ...linesIn(text, body, TEXT.lines).map(
      (words, i): Line => ({ ...body, text: words, lang, y: TEXT.top + i * TEXT.leading, fill: ink }),
    ),
    one(context, 553, { size: 27, weight: 400, fill: muted }),
    one(site, 597, { size: 27, weight: 700, fill: muted }),
  ];
  const bar = String(locale === 'fa' ? SIZE.width - BAR : 0);
  return svgOf(SIZE.width, SIZE.height, [
    x('rect', { width: '100%', height: '100%', fill: paper }),
    x('rect', { x: bar, width: String(BAR), height: '100%', fill: accent }),
    ...lines.map((line) => lineNode(line, locale)),
  ]);
}

/** The image as PNG of few colours: 20 to 45 kB. The same preview gives the same bytes. */
async function png(svg: string): Promise<Buffer> {
  const { pixels, width, height } = new Resvg(svg, OPTIONS).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true, colours: 16, effort: 1, compressionLevel: 9 })
    .toBuffer();
}

/** The preview's PNG, from `cache` (a folder) where it was made before: it is made anew only when its SVG changes. */
export async function previewImage(preview: Preview, cache: string): Promise<Buffer> {
  const svg = previewSvg(preview);
  const file = join(cache, `${createHash('sha256').update(svg).digest('hex')}.png`);
  if (existsSync(file)) return readFileSync(file);
  const image = await png(svg);
  mkdirSync(cache, { recursive: true });
  // Another thread may make the same image at the same time.
  const part = `${file}.${threadId}.part`;
  writeFileSync(part, image);
  renameSync(part, file);
  return image;
}
