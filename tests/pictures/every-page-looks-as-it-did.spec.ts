import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { type Browser, expect, test } from '@playwright/test';
import { serve } from '../../scripts/machine/serve.ts';
import { onceARun } from '../build-archive.ts';
import { LOCALES } from '../e2e/site.ts';
import { PROJECT } from '../pipeline.ts';
import { ARCHIVES } from './archives.ts';
import { differenceOf, inWords, pixelsOf, sideBySide, smallPicture } from './compare.ts';
import { FORMS, type Form, SUBJECTS, type Subject } from './subjects.ts';
import { open, showTheme, takePicture } from './take-picture.ts';

const GOLDENS = join(PROJECT, 'tests/fixtures/pictures/goldens');
/** Where pictures are written that differ, and in which way; with PICTURES=all, every picture. */
const SEEN = join(PROJECT, '.cache/pictures');
const isUpdate = process.env.UPDATE_GOLDENS !== undefined;
const isAllWritten = process.env.PICTURES === 'all';

const write = (file: string, bytes: Uint8Array): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
};

const nameOf = ({ name }: Subject, locale: string, { width, theme, hasScripts }: Form): string =>
  `${name}/${locale}-${width}-${theme}${hasScripts === false ? '-without-scripts' : ''}`;

const formsOf = ({ forms }: Subject): readonly Form[] => forms ?? FORMS;
const localesOf = ({ isOfNoLanguage }: Subject): readonly string[] => (isOfNoLanguage ? ['root'] : LOCALES);

/** Compares a picture of a page with what is kept of it; what it finds, in words. */
async function look(name: string, png: Buffer): Promise<string[]> {
  const golden = join(GOLDENS, `${name}.webp`);
  const seen = join(SEEN, `${name}.png`);
  const small = await smallPicture(png);
  if (isAllWritten) write(seen, png);
  const known = existsSync(golden) ? readFileSync(golden) : null;
  if (known?.equals(small)) return [];
  if (known !== null) {
    const [was, is] = await Promise.all([pixelsOf(known), pixelsOf(small)]);
    const difference = differenceOf(was, is);
    if (difference === null) return [];
    if (!isUpdate) {
      write(seen, png);
      write(join(SEEN, `${name}-difference.png`), await sideBySide(was, is, difference));
      return [`${name}: ${inWords(difference)}; see .cache/pictures/${name}-difference.png`];
    }
  }
  if (!isUpdate) return [`${name} has no golden: look at it, and run npm run pictures -- --update`];
  write(golden, small);
  return [];
}

/** Takes the pictures of a subject in one language, in each of its forms; what differs, in words. */
async function pictured(browser: Browser, root: string, subject: Subject, locale: string): Promise<string[]> {
  const address = subject.isOfNoLanguage ? `${root}/${subject.path}` : `${root}/${locale}/${subject.path}`;
  const found: string[] = [];
  const devices = Map.groupBy(formsOf(subject), ({ width, hasScripts }) => `${width} ${hasScripts}`);
  for (const forms of devices.values()) {
    const [first] = forms;
    if (first === undefined) continue;
    const page = await browser.newPage({ javaScriptEnabled: first.hasScripts !== false });
    await open(page, address, subject, first);
    for (const form of forms) {
      await showTheme(page, form);
      const png = await takePicture(page, subject.act !== undefined);
      found.push(...(await look(nameOf(subject, locale, form), png)));
    }
    await page.close();
  }
  return found;
}

const servers: Server[] = [];
/** The address of the archive that a subject is of; the project's own is served to all tests. */
async function rootOf({ archive }: Subject, own: string): Promise<string> {
  if (archive === undefined) return own;
  const root = await onceARun(process.env.TEST_RUN_FOLDER ?? '', archive, ARCHIVES[archive]);
  const server = await serve(join(root, 'dist'), 0);
  servers.push(server);
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}
test.afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

for (const [i, subject] of SUBJECTS.entries()) {
  for (const locale of localesOf(subject))
    test(`${subject.name} ${locale} (${i + 1})`, async ({ browser, baseURL }) => {
      const root = await rootOf(subject, baseURL ?? '');
      expect(await pictured(browser, root, subject, locale)).toEqual([]);
    });
}

test('every golden is of a picture that is taken', () => {
  const taken = new Set(
    SUBJECTS.flatMap((subject) =>
      localesOf(subject).flatMap((locale) =>
        formsOf(subject).map((form) => `${nameOf(subject, locale, form)}.webp`),
      ),
    ),
  );
  const lost = readdirSync(GOLDENS, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.webp') && !taken.has(file),
  );
  if (isUpdate) for (const file of lost.splice(0)) rmSync(join(GOLDENS, file));
  expect(lost).toEqual([]);
});
