import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Diagnostic, format } from '../scripts/diagnostics/index.ts';
import { readArchive } from '../scripts/machine/disk.ts';
import { ingest, type OutputFiles } from '../scripts/pipeline/index.ts';
import { parseContent } from '../src/lib/content/content-tree.ts';
import { dataOf, joinDocument } from '../src/lib/content/document.ts';
import { frontMatterOf } from '../src/lib/content/front-matter.ts';
import { frontmatter } from '../src/schemas/content.ts';
import { PROJECT } from './pipeline.ts';

const README = readFileSync(join(PROJECT, 'README.md'), 'utf8');

/** What stands between two pieces of the README; throws where they are not there. */
function between(start: string, end: string): string {
  const from = README.indexOf(start);
  const to = README.indexOf(end, from + start.length);
  if (from === -1 || to === -1) throw new Error(`README.md has nothing between ${start} and ${end}`);
  return README.slice(from + start.length, to);
}

test('README.md has at most 130 lines', () => {
  expect(README.trimEnd().split('\n').length).toBeLessThanOrEqual(130);
});

test('every file that README.md links to or shows is there', () => {
  const linked = [...README.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
  expect(linked.length).toBeGreaterThan(10);
  expect(linked.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
});

describe('the text that README.md adds comes out as README.md shows', () => {
  const path = between('cat > ', ' <<');
  const text = between("<<'END'\n", 'END\n');
  let files: OutputFiles;
  let found: readonly Diagnostic[];
  beforeAll(() => {
    const root = mkdtempSync(join(tmpdir(), 'goftar-'));
    mkdirSync(dirname(join(root, path)));
    for (const name of ['people.yaml', 'places.yaml'])
      cpSync(join(PROJECT, 'seeds', name), join(root, 'seeds', name));
    writeFileSync(join(root, path), text);
    const { input, diagnostics } = readArchive(root);
    const outcome = ingest(input);
    files = outcome.value;
    found = [...diagnostics, ...outcome.diagnostics];
    rmSync(root, { recursive: true, force: true });
  });

  const mdx = (locale: 'fa' | 'en'): string => files.get(`content/${locale}/water.mdx`) ?? '';

  test('as content', () => {
    expect(mdx('fa')).toContain(between('```mdx\n', '```'));
  });

  test('as data', () => {
    const [fa, en] = [mdx('fa'), mdx('en')];
    const [front, english] = [fa, en].map((file) => frontmatter.parse(parse(frontMatterOf(file).yaml)));
    if (front?.lang !== 'fa' || english?.lang !== 'en')
      throw new Error('a content file has another language');
    const document = joinDocument(
      { front, tree: parseContent(fa, 'fa.mdx') },
      { front: english, tree: parseContent(en, 'en.mdx') },
    );
    const shown = JSON.parse(between('```json\n', '```')) as { readonly id: string };
    expect(dataOf(document).segments.find(({ id }) => id === shown.id)).toMatchObject(shown);
  });

  test('with a ledger beside it, and these messages', () => {
    expect([...files.keys()]).toContain('seeds/water.ids.json');
    const said = found.map((one) => format(one).split('\n')[0]);
    expect(said).toEqual(
      between('```\nseeds/', '```')
        .trimEnd()
        .split('\n')
        .map((line) => line.replace(/^(?!seeds)/, 'seeds/')),
    );
  });
});
