import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codesInOrder } from '../../scripts/diagnostics/index.ts';
import { type ManualMessage, manualMessages } from '../../src/manual/manual-messages.ts';
import { expectGolden } from '../golden.ts';
import { cases, FIXTURES, PROJECT } from '../pipeline.ts';

const FILE = join(PROJECT, 'src/manual/manual-messages.json');
/** More than this is no example that a reader takes in at a glance. In characters. */
const LONGEST = 1200;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file as a page can show it; null where it is none. */
function shownText(file: string): string | null {
  try {
    const text = utf8.decode(readFileSync(file)).trimEnd();
    // Controls could not be seen, or would reorder the page.
    return /[^\P{C}\n\u200C]/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** What a fixture shows of a code: all its files, where they are few, written by people, and lead to this message alone. */
function exampleIn(folder: string, code: string): ManualMessage['example'] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !/^expected(?:\.fa)?\.txt$/.test(name))
    .sort();
  if (names.length === 0 || names.some((name) => !name.startsWith('seeds/') || name.endsWith('ids.json')))
    return null;
  const files = names.map((name) => ({ name, text: shownText(join(folder, name)) }));
  if (!files.every((file): file is { name: string; text: string } => !!file.text)) return null;
  if (files.reduce((sum, { text }) => sum + text.length, 0) > LONGEST) return null;
  const saidIn = (golden: string): string =>
    readFileSync(join(folder, golden), 'utf8')
      .split(/\n(?! )/)
      .filter((entry) => entry.includes(` ${code} `))
      .join('\n')
      .trimEnd();
  const said = { fa: saidIn('expected.fa.txt'), en: saidIn('expected.txt') };
  return said.en === '' || said.en.length > LONGEST ? null : { files, said };
}

const exampleOf = (code: string): ManualMessage['example'] =>
  ['diagnostics', 'check']
    .flatMap((stage) => cases(stage).map((name) => join(FIXTURES, stage, name)))
    .filter((folder) => folder.includes(`/${code}`) && existsSync(join(folder, 'expected.txt')))
    .map((folder) => exampleIn(folder, code))
    .filter((example) => example !== null)
    .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0] ?? null;

test('the manual tells of every diagnostic as the code and its fixtures know it; UPDATE_GOLDENS=1 rewrites it', () => {
  const found = codesInOrder().map(([code, { severity, title, mend }]) => ({
    code,
    severity,
    title,
    mend,
    example: exampleOf(code),
  }));
  expectGolden(`${JSON.stringify(manualMessages.parse(found), null, 2)}\n`, FILE);
});

test('at least thirty messages have an example, each of which says its code', () => {
  const shown = manualMessages
    .parse(JSON.parse(readFileSync(FILE, 'utf8')))
    .flatMap(({ code, example }) => (example === null ? [] : [{ code, example }]));
  expect(shown.length).toBeGreaterThanOrEqual(30);
  for (const { code, example } of shown)
    for (const said of Object.values(example.said)) expect(said).toContain(code);
});
