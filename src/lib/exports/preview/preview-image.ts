import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Locale } from '../../display/locale.ts';
import { legalXml } from '../xml.ts';
import { linesOf, type Measure } from './break-lines.ts';

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

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);

/** The renderer takes every text for left-to-right; these controls make it order a Persian one from the right. */
const EMBED = { fa: ['\u202B', '\u202C'], en: ['', ''] } as const;

interface Line {
  readonly text: string;
  readonly lang: Locale;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
}

/** One line of text, from the side where the page's language begins. */
function lineSvg({ text, lang, y, size, fill, bold = false }: Line, locale: Locale): string {
  const [open, close] = EMBED[lang];
  const [x, anchor] = locale === 'fa' ? [SIZE.width - MARGIN, 'end'] : [MARGIN, 'start'];
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="Vazirmatn" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${fill}">${open}${escaped(legalXml(text))}${close}</text>`;
}

const widths = new Map<string, number>();
/** Words that come again are measured once; beyond this many the store is begun anew. */
const STORE = 50_000;

/** Measures words as the renderer shapes them. */
function measureAt(size: number, bold: boolean): Measure {
  return (text) => {
    const key = `${size} ${bold} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > STORE) widths.clear();
    // A space has no box of its own.
    const inked =
      text === ' ' ? widthOf('و و', size, bold) - widthOf('وو', size, bold) : widthOf(text, size, bold);
    widths.set(key, inked);
    return inked;
  };
}

function widthOf(text: string, size: number, bold: boolean): number {
  const line = { text, lang: 'en', y: size, size, fill: '#000', bold } as const;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9999" height="${2 * size}">${lineSvg(line, 'en')}</svg>`;
  return new Resvg(svg, OPTIONS).getBBox()?.width ?? 0;
}

/** The image as SVG, with its lines broken. */
export function previewSvg({ locale, heading, text, lang, context, site }: Preview): string {
  const width = SIZE.width - 2 * MARGIN;
  const one = (words: string, size: number, bold: boolean): string =>
    linesOf(words, width, 1, measureAt(size, bold))[0] ?? '';
  const { accent, ink, muted } = COLOURS;
  const lines: Line[] = [
    { text: one(heading, 46, true), lang: locale, y: 105, size: 46, fill: accent, bold: true },
    ...linesOf(text, width, TEXT.lines, measureAt(TEXT.size, false)).map(
      (words, i): Line => ({ text: words, lang, y: TEXT.top + i * TEXT.leading, size: TEXT.size, fill: ink }),
    ),
    { text: one(context, 27, false), lang: locale, y: 553, size: 27, fill: muted },
    { text: one(site, 27, true), lang: locale, y: 597, size: 27, fill: muted, bold: true },
  ];
  const bar = locale === 'fa' ? SIZE.width - BAR : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">`,
    `<rect width="100%" height="100%" fill="${COLOURS.paper}"/><rect x="${bar}" width="${BAR}" height="100%" fill="${accent}"/>`,
    ...lines.map((line) => lineSvg(line, locale)),
    '</svg>',
  ].join('');
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
  writeFileSync(`${file}.part`, image);
  renameSync(`${file}.part`, file);
  return image;
}
