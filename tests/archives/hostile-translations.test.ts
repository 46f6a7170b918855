import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isError, worded } from '../../scripts/diagnostics/index.ts';
import { ingestArchive } from '../../scripts/machine/ingest-archive.ts';
import { parseContent, textOf } from '../../src/lib/content/content-tree.ts';
import { newFolder, remove, writeIn } from '../disk.ts';
import { FIXTURES } from '../pipeline.ts';

const FOLDER = join(FIXTURES, 'hostile-translations');

/** Segment id → what it is to have: null where nothing. */
type Expected = Readonly<Record<string, string | null>>;

/** What an archive is given, and what comes of it. */
interface Case {
  /** en.po, or what English one segment has in it where all others have theirs. */
  readonly po?: string;
  readonly encoding?: 'latin1' | 'utf16le';
  readonly 'english-of'?: Readonly<Record<string, string>>;
  readonly flags?: string;
  readonly document?: string;
  /** Codes in the order of the report, with the line where a case tells it. */
  readonly says: readonly string[];
  readonly english?: Expected;
  readonly earlier?: Expected;
  readonly occasions?: Expected;
}

interface Report {
  readonly people: string;
  readonly header: string;
  readonly segments: readonly { readonly fa: string; readonly en: string }[];
}

const yaml = (name: string): unknown => parse(readFileSync(join(FOLDER, name), 'utf8'));
const { people, header, segments } = yaml('report.yaml') as Report;

const entry = (id: string, fa: string, en: string, flags = ''): string =>
  `${flags === '' ? '' : `#, ${flags}\n`}msgctxt "${id}"\nmsgid "${fa}"\nmsgstr "${en}"\n`;

/** en.po as a case has it, its names in braces filled in. */
const filled = (po: string): string =>
  po
    .replace('{header}', header)
    .replaceAll('{header}', header)
    .replaceAll(/\{(s|fa)(\d)\}/g, (_, what: string, n: string) => {
      const { fa = '', en = '' } = segments[Number(n) - 1] ?? {};
      return what === 'fa' ? fa : entry(`s${n}`, fa, en);
    });

/** en.po with all segments in it, but for what a case says of some. */
const whole = (others: Readonly<Record<string, string>> = {}, flags = ''): string =>
  [
    header,
    ...segments.map(({ fa, en }, i) => {
      const id = `s${i + 1}`;
      return others[id] === undefined ? entry(id, fa, en) : entry(id, fa, others[id], flags);
    }),
  ].join('\n');

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));

function write({ po, encoding, document, flags, 'english-of': english }: Case): void {
  const text = po === undefined ? whole(english, flags) : filled(po);
  const files = {
    'people.yaml': people,
    'report/source.fa.txt': `${segments.map(({ fa }) => fa).join('\n')}\n`,
    'report/en.po': Buffer.from(text, encoding ?? 'utf8'),
    ...(document !== undefined && { 'report/document.yaml': document }),
  };
  for (const [path, content] of Object.entries(files)) writeIn(root, `seeds/${path}`, content);
}

/** The segments of a content file. */
const contentOf = (lang: 'fa' | 'en') => {
  const file = `content/${lang}/report.mdx`;
  return parseContent(readFileSync(join(root, file), 'utf8'), file).segments;
};

/** Of the segments that a case tells of, what the archive has. */
const found = (
  told: Expected,
  lang: 'fa' | 'en',
  read: (segment: ReturnType<typeof contentOf>[number]) => string | null,
) =>
  Object.fromEntries(
    Object.keys(told).map((id) => {
      const segment = contentOf(lang).find(({ attributes }) => attributes.id === id);
      return [id, segment === undefined ? undefined : read(segment)];
    }),
  );

/** Codes about what the text leaves open: no case is about them. */
const OPEN = ['GA013', 'GA014', 'GA015', 'GA020', 'GA022'];

const FILES = readdirSync(FOLDER).filter((name) => name !== 'report.yaml');

describe.each(FILES)('%s', (file) => {
  test.each(Object.entries(yaml(file) as Record<string, Case>))('%s', (_, given) => {
    write(given);
    const diagnostics = ingestArchive(root).filter(({ code }) => !OPEN.includes(code));
    const withLines = given.says.some((one) => one.includes(' '));
    expect(diagnostics.map(({ code, line }) => (withLines ? `${code} ${line}` : code))).toEqual(given.says);
    for (const { mend, line } of diagnostics.map(worded)) {
      expect(mend).not.toBe('');
      expect(line).toBeGreaterThan(0);
    }
    // Where anything is an error, nothing is half read: no content is made.
    expect(existsSync(join(root, 'content'))).toBe(!diagnostics.some(isError));
    const { english, earlier, occasions } = given;
    const shown = ({ children }: { readonly children: Parameters<typeof textOf>[0] | null }) =>
      children === null ? null : textOf(children);
    if (english) {
      expect(found(english, 'en', shown)).toEqual(english);
      expect(contentOf('en').filter(({ attributes }) => attributes.wording)).toEqual([]);
    }
    if (earlier)
      expect(
        found(earlier, 'en', (segment) => (segment.attributes.wording === 'earlier' ? shown(segment) : null)),
      ).toEqual(earlier);
    if (occasions)
      expect(found(occasions, 'fa', ({ attributes }) => attributes.occasion ?? null)).toEqual(occasions);
  });
});

test('there are more than a hundred cases, each of another nature', () => {
  expect(FILES.flatMap((file) => Object.keys(yaml(file) as object)).length).toBeGreaterThan(100);
});
