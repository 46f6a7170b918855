import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import fa from '../../src/i18n/desk/fa.json' with { type: 'json' };
import { FIXTURES, PROJECT } from '../pipeline.ts';
import { type Development, startDevelopment } from './development.ts';
import { faultsOf } from './faults.ts';

/*
 * The way from a new archive to a site that can be verified, as an editor goes it who knows the desk only: each test goes on where the
 * one before it ended. Its twin on the command line is tests/archives/packages/from-nothing-to-an-upgrade.test.ts; the texts are the same.
 */

const GIVEN = join(FIXTURES, 'from-nothing');
const received = (name: string): string => readFileSync(join(GIVEN, `${name}.txt`), 'utf8');

let root: string;
let server: Development;
const test = base.extend<{ faults: string[] }>({
  faults: [async ({ page }, use) => use(faultsOf(page)), { auto: true }],
});
test.describe.configure({ mode: 'serial' });

const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
/** What a command of the program says, in the archive. */
const goftar = (command: string, ...args: string[]): string =>
  execFileSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `scripts/commands/${command}.ts`, ...args],
    { cwd: PROJECT, encoding: 'utf8', env: { ...process.env, ARCHIVE: root, PREVIEWS: 'none' } },
  );
/** The codes of all that deserves a look, as `npm run check` finds it on disk. */
function doubts(): string[] {
  const { left } = JSON.parse(goftar('check', '--json')) as { left: { code: string; file: string }[] };
  return left.filter(({ code }) => code !== 'GA014').map(({ code, file }) => `${code} ${file}`);
}

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'goftar-alone-'));
  goftar('new-archive', root, '--fa', 'دلگشا', '--en', 'Delgosha');
  // Whose work it is, git does not know from elsewhere.
  Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' });
  server = await startDevelopment('desk', root, /token=/);
});
test.afterAll(async () => {
  await server.stop();
  rmSync(root, { recursive: true, force: true });
});

async function open(page: Page, document = ''): Promise<void> {
  await page.goto(`${server.line}&lang=fa&document=${document}`);
  await page.locator('.panel-heading').waitFor();
}
const status = (page: Page): Locator => page.getByRole('status');

/** Fills in a form of the desk, by the names of its fields, and saves it with the keyboard. */
async function fill(
  page: Page,
  act: string,
  values: Readonly<Record<string, string>>,
  segment?: string,
): Promise<void> {
  if (segment !== undefined) await page.locator('[name=segment]').selectOption(segment);
  const form = page.locator(`form[data-act=${act}]`).first();
  if (!(await form.isVisible())) await form.locator('xpath=preceding-sibling::summary').click();
  for (const [name, value] of Object.entries(values)) {
    const control = form.locator(`[name=${name}]`);
    if ((await control.evaluate((one) => one.tagName)) === 'SELECT') await control.selectOption(value);
    else {
      await control.fill('');
      await control.focus();
      await page.keyboard.insertText(value);
    }
  }
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText('seeds/');
}

const SOURCE = {
  publisher: 'روزنامهٔ نمونه',
  url: 'https://example.org/delgosha',
  rightsFa: 'حقوق متن از آنِ ناشر آن است.',
  rightsEn: 'Rights in the text belong to its publisher.',
};

test('an empty archive opens with the form for its first text, which is pasted; two more are chosen as files', async ({
  page,
  faults,
}) => {
  await open(page);
  await expect(page.locator('.panel')).toContainText(fa.add.first);
  const form = page.locator('form[data-act=text]');
  await form.locator('[name=text]').focus();
  await page.keyboard.insertText(received('press-conference'));
  await form.locator('[name=id]').fill('press-conference');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[name=document]')).toHaveValue('press-conference');
  for (const name of ['interview', 'telegram-post']) {
    await page.locator('[data-action=add]').click();
    await form.locator('[name=file]').setInputFiles(join(GIVEN, `${name}.txt`));
    await form.locator('[name=id]').fill(name);
    await form.locator('button.main').click();
    await expect(page.locator('[name=document]')).toHaveValue(name);
  }
  await expect(page.frameLocator('iframe').locator('#s2')).toHaveAttribute('data-kind', 'statement');
  expect(faults).toEqual([]);
});

test('an archive without a history is offered one, told what it holds, and gets its first commit', async ({
  page,
  faults,
}) => {
  await open(page);
  await page.locator('[data-action=publish]').click();
  await expect(page.locator('.panel')).toContainText(fa.publish.noHistory);
  await expect(page.locator('.files')).toContainText('seeds');
  const form = page.locator('form[data-act=begin]');
  await form.locator('[name=name]').fill('ویراستار');
  await form.locator('[name=email]').fill('editor@example.org');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText(fa.publish.begun.split(':')[0] ?? fa.publish.begun);
  expect(git('log', '--format=%s %an').trim()).toBe(`${fa.publish.first} ویراستار`);
  expect(git('remote')).toBe('');
  expect(git('status', '--porcelain')).toBe('');
  expect(faults).toEqual([]);
});

test('all doubts are settled: people, speakers, spelling, speech that the rules have not heard, sources and occasions', async ({
  page,
}) => {
  await open(page, 'press-conference');
  // The form has the name that the text has, and its short form.
  await fill(page, 'person', { en: 'Arash Bordbar', id: 'arash-bordbar' }, '');
  await fill(page, 'person', { en: 'Negar Farahmand', id: 'negar-farahmand' }, '');
  await fill(page, 'facts', SOURCE, '');
  await fill(page, 'spelling', { reason: '«دوره» است، نه «دور».' }, 's6');
  await fill(page, 'doubt', { reason: 'جمله دنبالهٔ سخن فرماندار است.' }, 's8');
  await fill(page, 'speaker', { speaker: 'arash-bordbar', reason: 'سخنگوی شهرداری اوست.' }, 's9');
  await fill(
    page,
    'occasion',
    {
      id: 'flood-press-conference',
      titleFa: 'نشست خبری شهردار',
      titleEn: 'Press conference',
      edtf: '2025-08-19',
    },
    's3',
  );

  await open(page, 'interview');
  await fill(page, 'person', { en: 'Mahtab Nikru', id: 'mahtab-nikru' }, '');
  await fill(page, 'facts', SOURCE, '');
  await fill(page, 'speaker', { speaker: 'mahtab-nikru', reason: 'پاسخ‌ها از اوست.' }, 's4');
  for (const asked of ['s3', 's5'])
    await fill(
      page,
      'speaker',
      { speaker: 'unnamed:', words: 'روزنامه نمونه', reason: 'پرسش روزنامه است.' },
      asked,
    );
  await fill(
    page,
    'occasion',
    { id: 'choir-interview', titleFa: 'گفت‌وگو', titleEn: 'Interview', edtf: '2025-08' },
    's3',
  );

  await open(page, 'telegram-post');
  await fill(page, 'facts', SOURCE, '');
  await fill(
    page,
    'occasion',
    { id: 'flood-warning', titleFa: 'هشدار سیلاب', titleEn: 'Flood warning', edtf: '2025-08-18' },
    's2',
  );
  expect(doubts()).toEqual([]);
});

test('a page is translated from one paragraph to the next, and committed', async ({ page }) => {
  const english = parse(readFileSync(join(GIVEN, 'press-conference.en.yaml'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  await open(page, 'press-conference');
  await page.locator('[name=queue]').selectOption('untranslated');
  for (const [id, words] of Object.entries(english)) {
    await page.keyboard.press('F8');
    await expect(page.locator('.panel-heading')).toContainText(id);
    await fill(page, 'translate', { english: words });
  }
  await page.keyboard.press('F8');
  await expect(status(page)).toHaveText(fa.way.none);
  await page.locator('[data-action=page-en]').click();
  await expect(page.frameLocator('iframe').locator('#s6')).toContainText('This new round of inspecting');
  await page.locator('[data-action=publish]').click();
  await page.locator('form[data-act=publish] [name=message]').fill('سه متن نخست');
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText(fa.publish.done.split(':')[0] ?? fa.publish.done);
  expect(git('log', '-1', '--format=%s').trim()).toBe('سه متن نخست');
});

test('what the desk has made is what ingest makes, and the site that is built of it is verified', async () => {
  await server.stop();
  expect(doubts()).toEqual([]);
  goftar('ingest', '--check');
  expect(git('status', '--porcelain', 'seeds', 'content')).toBe('');
  goftar('build');
  expect(goftar('verify')).toContain('dist: as it was built');
});
