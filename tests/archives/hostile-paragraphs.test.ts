import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse, defaultTreeAdapter as tree } from 'parse5';
import remarkGfm from 'remark-gfm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyInFolder } from '../../scripts/site/site-copy.ts';
import { verifySite } from '../../scripts/site/verify-site.ts';
import { documentData } from '../../src/schemas/data.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../build-archive.ts';
import { hostile } from './hostile.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const DOCUMENTS = 50;
const PARAGRAPHS = 210;
/** Printed, so that a failure can be had again: FUZZ_SEED=… npm test */
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((a) => a.name === name)?.value;
const children = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);

function* elements(node: Node): Generator<Element> {
  if (tree.isElementNode(node)) yield node;
  for (const child of children(node)) yield* elements(child);
}

/** The text of a segment's own words on the page: notes apart. */
function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && attribute(node, 'class') === 'note-ref') return '';
  return children(node).map(textOf).join('');
}

const hasClass = (element: Element, name: string): boolean =>
  attribute(element, 'class')?.split(' ').includes(name) ?? false;

let root: string;

beforeAll(() => {
  console.log(`FUZZ_SEED=${SEED}`);
  root = mkdtempSync(join(tmpdir(), 'goftar-fuzz-'));
  mkdirSync(join(root, 'seeds'));
  const texts = fc.sample(hostile, { numRuns: DOCUMENTS * PARAGRAPHS, seed: SEED });
  for (let i = 0; i < DOCUMENTS; i += 1) {
    const text = ['گزارش', ...texts.slice(i * PARAGRAPHS, (i + 1) * PARAGRAPHS)].join('\n');
    writeFileSync(join(root, `seeds/fuzz-${i}.txt`), text);
  }
  // Previews of any text are tested by themselves: there are hundreds of statements here.
  buildArchive(root, WITHOUT_PREVIEWS);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const documentsBuilt = () => {
  const folder = join(root, 'dist/data/documents');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => documentData.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
};

describe(`${DOCUMENTS * PARAGRAPHS} hostile paragraphs, built into a site`, () => {
  test('all became segments, whose sources rebuild the received bytes', async () => {
    const documents = documentsBuilt();
    expect(documents).toHaveLength(DOCUMENTS);
    expect(await verifySite(copyInFolder(join(root, 'dist')))).toEqual([]);
  });

  test('show on the page as the edited text says, and nothing of them became markup', () => {
    for (const { id, segments } of documentsBuilt()) {
      const page = parse(readFileSync(join(root, `dist/fa/documents/${id}/index.html`), 'utf8'));
      const shown = new Map<string, string>();
      for (const element of elements(page)) {
        if (attribute(element, 'data-kind') === undefined) continue;
        const text = [...elements(element)].find((inner) => hasClass(inner, 'text'));
        shown.set(attribute(element, 'id') ?? '', text === undefined ? '' : textOf(text));
        for (const { tagName } of text === undefined ? [] : elements(text))
          expect(['p', 'h1', 'h2', 'span', 'q', 'sup', 'a', 'bdi']).toContain(tagName);
      }
      expect(Object.fromEntries(shown)).toEqual(
        Object.fromEntries(segments.map((s) => [s.id, s.text.fa.edited])),
      );
    }
  });

  test('are MDX that compiles, with GFM', async () => {
    for (const name of readdirSync(join(root, 'content/fa'))) {
      const mdx = readFileSync(join(root, 'content/fa', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
      expect(String(await compile(mdx, { remarkPlugins: [remarkGfm] }))).toContain('MDXContent');
    }
  });
});
