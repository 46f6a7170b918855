import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { chromium, type FrameLocator, type Page } from '@playwright/test';
import { Failure } from '../../diagnostics/index.ts';
import { PROJECT } from '../../machine/disk.ts';
import { DESK_TEXTS, type DeskText } from './desk-texts.ts';

/** The longest that anything at the desk may take, in milliseconds. */
const LIMIT = 60_000;

/** How long an editor waits, in seconds: for each act, from the key that sends it until what it has changed is shown. */
export interface DeskFigures {
  /** From the start of the program until it answers. */
  readonly start_seconds: number;
  /** Until the first page stands beside the desk. */
  readonly first_page_seconds: number;
  readonly acts: Readonly<Record<string, { readonly median: number; readonly most: number }>>;
}

/** What an editor sees of the archive: the desk, and the page of the text beside it. */
interface Seen {
  readonly page: Page;
  readonly frame: FrameLocator;
}

/** An act: where it is done, what is written into its form, and what is to be seen then. */
interface MeasuredAct {
  readonly name: string;
  /** The form it is done in. */
  readonly act: string;
  /** The paragraph; null where it is the document itself. */
  readonly segment: string | null;
  readonly fields: (text: DeskText) => Readonly<Record<string, string>>;
  /** Waits until what the act has changed is shown. */
  readonly shown: (seen: Seen, text: DeskText) => Promise<unknown>;
}

const REASON = { reason: 'The publisher says so.' };
const ENGLISH = 'These new rounds are in the plan of the dams.';
/** Somebody whom every synthetic archive has. */
const SPEAKER = 'person-1';

const ACTS: readonly MeasuredAct[] = [
  {
    name: 'accepting a doubt',
    act: 'doubt',
    segment: 's5',
    fields: () => REASON,
    shown: ({ page }) => page.locator('form[data-act=doubt]').waitFor({ state: 'detached', timeout: LIMIT }),
  },
  {
    name: 'naming a speaker',
    act: 'speaker',
    segment: 's4',
    fields: () => ({ speaker: SPEAKER, ...REASON }),
    shown: ({ frame }) => frame.locator(`#s4[data-speaker=${SPEAKER}]`).waitFor({ timeout: LIMIT }),
  },
  {
    name: 'accepting a spelling',
    act: 'spelling',
    segment: 's3',
    fields: () => REASON,
    shown: ({ frame }) => frame.locator('#s3', { hasText: 'دوره‌ای' }).waitFor({ timeout: LIMIT }),
  },
  {
    name: 'translating a paragraph',
    act: 'translate',
    segment: 's3',
    fields: () => ({ english: ENGLISH }),
    shown: ({ frame }) => frame.locator('#s3', { hasText: ENGLISH }).waitFor({ timeout: LIMIT }),
  },
  {
    name: 'adding a person',
    act: 'person',
    segment: null,
    fields: ({ person }) => ({ fa: person.fa, en: 'Name of Somebody', id: person.id, aliases: '' }),
    shown: ({ frame }, { person }) =>
      frame.locator(`#s6[data-speaker=${person.id}]`).waitFor({ timeout: LIMIT }),
  },
  {
    name: 'adding a place',
    act: 'place',
    segment: null,
    fields: ({ place }) => ({ fa: place.fa, en: 'Name of a Place', id: place.id }),
    shown: ({ frame }, { place }) =>
      frame.locator(`a[href*="/places/${place.id}/"]`).first().waitFor({ state: 'attached', timeout: LIMIT }),
  },
];

/** The address that a desk prints, once it is open. Throws `Failure` where it ends without one. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout !== null)
    for await (const line of createInterface({ input: stdout })) {
      if (!line.includes('token=')) continue;
      stdout.resume();
      return line;
    }
  throw Failure.of('programEnd', 'desk.ts', { end: 'no address', said: '' });
}

async function open({ page, frame }: Seen, { id }: DeskText, language: 'fa' | 'en'): Promise<void> {
  const document = page.locator('[name=document]');
  if ((await document.inputValue()) !== id) await document.selectOption(id);
  const other = page.locator(`[data-action=page-${language}][aria-pressed=false]`);
  if ((await other.count()) > 0) await other.click();
  await page.waitForFunction(
    (path) => {
      const shown = window.document.querySelector('iframe')?.contentDocument;
      return shown?.location.pathname === path && shown.querySelector('[data-kind]') !== null;
    },
    `/${language}/documents/${id}/`,
    { timeout: LIMIT },
  );
  await frame.locator('#s1').waitFor({ timeout: LIMIT });
}

/** Fills in the form of an act, sends it by the keyboard, and waits. Returns the seconds from the key to the sight of it. */
async function secondsOf(act: MeasuredAct, seen: Seen, text: DeskText): Promise<number> {
  const { page } = seen;
  await page.locator('[name=segment]').selectOption(act.segment ?? '');
  const form = page.locator(`form[data-act=${act.act}]`);
  if (!(await form.isVisible())) await page.locator('details', { has: form }).locator('summary').click();
  for (const [name, value] of Object.entries(act.fields(text))) {
    const field = form.locator(`[name=${name}]`);
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
    await field.focus();
  }
  // The form of a suggestion has buttons of its own.
  const accept = form.locator('[data-action=accept]');
  if ((await accept.count()) > 0) await accept.focus();
  const start = performance.now();
  await page.keyboard.press(act.act === 'spelling' ? 'Enter' : 'Control+Enter');
  await act.shown(seen, text);
  return (performance.now() - start) / 1000;
}

const rounded = (seconds: number): number => Number(seconds.toFixed(2));

function summed(seconds: readonly number[]): { median: number; most: number } {
  const sorted = seconds.toSorted((a, b) => a - b);
  return { median: rounded(sorted[sorted.length >> 1] ?? 0), most: rounded(sorted.at(-1) ?? 0) };
}

/** Starts the desk of an archive in a process of its own, on a port that is free. */
async function startDesk(root: string): Promise<ChildProcess> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/commands/desk.ts'], {
    cwd: PROJECT,
    env: { ...process.env, ARCHIVE: root, PORT: String(port), PREVIEWS: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** Opens the desk of an archive that has `DESK_TEXTS`, in a browser, and does each act at each of them. */
export async function deskFigures(root: string, executablePath: string): Promise<DeskFigures> {
  const begun = performance.now();
  const since = (): number => rounded((performance.now() - begun) / 1000);
  const desk = await startDesk(root);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const address = await addressOf(desk);
    const start_seconds = since();
    const page = await browser.newPage();
    page.setDefaultTimeout(LIMIT);
    const seen = { page, frame: page.frameLocator('iframe') };
    await page.goto(`${address}&lang=en`);
    const times = new Map<string, number[]>();
    let first_page_seconds = 0;
    for (const text of DESK_TEXTS) {
      for (const act of ACTS) {
        // A translation is seen on the English page, a spelling on the Persian one.
        await open(seen, text, act.act === 'translate' ? 'en' : 'fa');
        first_page_seconds ||= since();
        times.set(act.name, [...(times.get(act.name) ?? []), await secondsOf(act, seen, text)]);
      }
    }
    const acts = Object.fromEntries([...times].map(([name, all]) => [name, summed(all)]));
    return { start_seconds, first_page_seconds, acts };
  } finally {
    await browser.close();
    desk.kill('SIGINT');
  }
}
