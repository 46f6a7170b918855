import { offline as english } from '../../i18n/en.json?offline';
import { offline as persian } from '../../i18n/fa.json?offline';
import { fill } from '../../text/fill.ts';
import { pageLanguage } from '../this-page.ts';
import type { Trouble } from './fetch-packs.ts';
import type { KeptVersion } from './kept-store.ts';

/** What the page about keeping says, in its language and with its digits. */

const lang = pageLanguage();
const messages = lang === 'en' ? english : persian;

const MEGABYTE = 1_000_000;

/** A size: in kilobytes below a megabyte. */
function size(bytes: number): string {
  const isSmall = bytes < MEGABYTE;
  const n = new Intl.NumberFormat(lang, { maximumFractionDigits: isSmall ? 0 : 1 }).format(
    bytes / (isSmall ? 1000 : MEGABYTE),
  );
  return fill(messages.unit[isSmall ? 'kb' : 'mb'], { n });
}

const day = (date: string): string =>
  new Intl.DateTimeFormat(lang === 'fa' ? 'fa-IR' : 'en-GB', { dateStyle: 'long' }).format(new Date(date));

const PROGRESS = {
  downloading: messages.downloading,
  paused: messages.paused,
  elsewhere: messages.elsewhere,
} as const;

/** What is said as it stands. */
export const LINES = {
  unsupported: messages.unsupported,
  none: messages.none,
  outdated: messages.outdated,
  newer: messages.newer,
} as const;

/** What keeping all of it takes. */
export const sizeLine = (bytes: number): string => fill(messages.size, { fetch: size(bytes) });

/** That a pack came with wrong bytes, and is fetched again. */
export const refusedLine = (file: string): string => fill(messages.refused, { file });

/** How much of a version has come. */
export const progressLine = (kind: keyof typeof PROGRESS, done: number, of: number): string =>
  fill(PROGRESS[kind], { done: size(done), of: size(of) });

/** Which version is kept, and how safe it is from the browser. */
export function keptLine(kept: KeptVersion, bytes: number, isPersistent: boolean): string {
  const files = new Intl.NumberFormat(lang).format(kept.files);
  const line = fill(messages.kept, { date: day(kept.date), files, space: size(bytes) });
  return `${line} ${isPersistent ? messages.persistent : messages.notPersistent}`;
}

/** What went wrong, and what stays. */
export function troubleLine(
  trouble: Trouble | 'evicted',
  { file, space, kept }: { file: string; space: number; kept: KeptVersion | null },
): string {
  const line = fill(messages.trouble[trouble], { file, space: size(space) });
  const isReadable = kept !== null && trouble !== 'evicted' && trouble !== 'worker';
  return isReadable ? `${line} ${fill(messages.stays, { date: day(kept.date) })}` : line;
}
