import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { buildArchive, onceARun } from '../build-archive.ts';
import { PROJECT } from '../pipeline.ts';

/**
 * A text that is hard on every format: quotes, commas, markup, what XML forbids, a formula, a speaker without a name,
 * and one (the last) who is only probable.
 */
const HARD = `خبر دوم: «گفت‌وگو», "نقل"؛ <b> & ]]>
=SUM(1,2) ناصر کنعانی، سخنگوی وزارت امور خارجه، گفت: گفت‌وگوها & <i>مذاکرات</i>, "ادامه" دارد \u000B\u0001 و تمام می‌شود.
یک مقام آگاه گفت: جزئیات منتشر نمی‌شود.
مسعود پزشکیان، رئیس‌جمهوری اسلامی ایران، گفت: ما آماده‌ایم.
الکساندر لوکاشنکو نیز در این دیدار حضور داشت.
وی افزود: این راه ادامه دارد.
`;

/** A text as somebody may have it: no sidecar, Windows line ends, a name nobody knows, somebody unnamed, MDX in it. */
export const BARE = `سخنگوی وزارت امور خارجه: گفت‌وگوها ادامه دارد\r
\r
ناصر کنعانی، سخنگوی وزارت امور خارجه، در نشست هفتگی با خبرنگاران گفت: گفت‌وگوها ادامه دارد {import} <b>و</b> *تمام* می‌شود.\r
یک مقام آگاه گفت: جزئیات منتشر نمی‌شود.\r
  وی افزود: شاید هفتهٔ آینده.\r
---\r
[^1]: پایان &amp; \`خبر\``;

export const SITE = 'https://example.org/archive';

/** Builds the archive of the seed and two texts that nobody prepared, in the folder `root`. */
export function buildArchiveOfThree(root: string): void {
  mkdirSync(join(root, 'seeds'), { recursive: true });
  for (const name of ['people.yaml', 'places.yaml', 'belarus-visit']) {
    cpSync(join(PROJECT, 'seeds', name), join(root, 'seeds', name), { recursive: true });
  }
  writeFileSync(join(root, 'seeds', 'خبر ۲.txt'), HARD);
  writeFileSync(join(root, 'seeds', 'خبر دوم.txt'), BARE);
  buildArchive(root, { SITE });
}

/** The root of such an archive, with its built site, for every test file that only reads it. */
export const builtArchive = (): Promise<string> =>
  onceARun(inject('runFolder'), 'archive', buildArchiveOfThree);

/** Reads a file of the built site. */
export const readFrom = (root: string, path: string): string =>
  readFileSync(join(root, 'dist', path), 'utf8');
