import { brokenLines } from '../../text/break-lines.ts';
import type { Quotation } from './quotation.ts';

/** Draws quotations as a picture, in the fonts and colours of the page. Measures are in pixels. */
const WIDTH = 1200;
const MARGIN = 96;
const COLUMN = WIDTH - 2 * MARGIN;
/** Sizes of what is said, the largest first; one is taken in which it has few lines and its longest word fits. */
const SIZES = [46, 38, 32, 26, 20, 14] as const;
const FEW_LINES = 9;
const SMALL = 24;
const TINY = 20;

const WRITING = {
  fa: { dir: 'rtl', font: '--font-persian', leading: 1.85 },
  en: { dir: 'ltr', font: '--font-latin', leading: 1.5 },
} as const;

const tokenOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

/** A line as it is drawn, and how much room it takes from the line before. */
interface Line {
  readonly text: string;
  readonly font: string;
  readonly ink: string;
  readonly dir: 'rtl' | 'ltr';
  readonly height: number;
}

const fontOf = (lang: Quotation['lang'], size: number, weight = 400): string =>
  `${weight} ${size}px ${tokenOf(WRITING[lang].font)}`;

/** What is said, who said it and where that is found, broken into lines. */
function linesOf(context: CanvasRenderingContext2D, { lang, said, attribution, link }: Quotation): Line[] {
  const { dir, leading } = WRITING[lang];
  const broken = (text: string, font: string): string[] => {
    context.font = font;
    const measure = (words: string): number => context.measureText(words).width;
    return brokenLines(text, { width: COLUMN, lines: Number.POSITIVE_INFINITY, measure });
  };
  const fits = (size: number): boolean => {
    const lines = broken(said, fontOf(lang, size, 500));
    return lines.length <= FEW_LINES && lines.every((line) => context.measureText(line).width <= COLUMN);
  };
  const size = SIZES.find(fits) ?? Math.min(...SIZES);
  const drawn = (text: string, px: number, ink: string, weight = 400): Line[] => {
    const font = fontOf(lang, px, weight);
    return broken(text, font).map((line) => ({ text: line, font, ink, dir, height: px * leading }));
  };
  const address: Line = {
    text: decodeURI(link),
    font: fontOf('en', TINY),
    ink: '--ink-muted',
    dir: 'ltr',
    height: TINY * 1.8,
  };
  return [...drawn(said, size, '--ink', 500), ...drawn(`— ${attribution}`, SMALL, '--ink-muted'), address];
}

/** Fonts come when a page asks for them: a picture cannot wait for one that comes later. */
const fontsFor = (lines: readonly Line[]): Promise<unknown> =>
  Promise.all(lines.map(({ font, text }) => document.fonts.load(font, text)));

/**
 * A picture (PNG) of quotations one below the other, each in its own direction, with its attribution and address, and the name
 * of the archive at its foot. Rejects where the browser makes none.
 */
export async function drawQuotations(quotations: readonly Quotation[], archive: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('2d');
  const first = quotations.map((one) => linesOf(context, one));
  await fontsFor(first.flat());
  // Measured anew: a line of another font is of another length.
  const blocks = quotations.map((one) => linesOf(context, one));
  const heights = blocks.map((lines) => lines.reduce((sum, { height }) => sum + height, 0));
  canvas.width = WIDTH;
  canvas.height = Math.ceil(
    MARGIN * (blocks.length + 1) + heights.reduce((sum, one) => sum + one, 0) + SMALL * 2,
  );
  context.fillStyle = tokenOf('--paper');
  context.fillRect(0, 0, WIDTH, canvas.height);
  context.textBaseline = 'middle';
  const write = ({ text, font, ink, dir }: Line, page: 'rtl' | 'ltr', y: number): void => {
    Object.assign(context, { font, fillStyle: tokenOf(ink), direction: dir });
    // An address reads from left to right, and stands at the side where its page begins.
    context.textAlign = page === 'rtl' ? 'right' : 'left';
    context.fillText(text, page === 'rtl' ? WIDTH - MARGIN : MARGIN, y, COLUMN);
  };
  let y = MARGIN;
  for (const [i, lines] of blocks.entries()) {
    const { dir } = WRITING[quotations[i]?.lang ?? 'fa'];
    context.fillStyle = tokenOf('--accent');
    context.fillRect(dir === 'rtl' ? WIDTH - MARGIN + 32 : MARGIN - 40, y, 8, heights[i] ?? 0);
    for (const line of lines) {
      write(line, dir, y + line.height / 2);
      y += line.height;
    }
    y += MARGIN;
  }
  const lang = quotations[0]?.lang ?? 'fa';
  const { dir } = WRITING[lang];
  write(
    { text: archive, font: fontOf(lang, SMALL, 700), ink: '--accent', dir, height: SMALL },
    dir,
    y - MARGIN / 4,
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('PNG')) : resolve(blob)), 'image/png');
  });
}
