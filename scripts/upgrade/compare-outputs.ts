import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { indented, type Language, type Phrase, phrase, phraseInWords } from '../diagnostics/index.ts';
import { filesUnder } from '../site/site-manifest.ts';

/** A file of which readers or programs see something else. */
export interface Difference {
  readonly path: string;
  /** The first line that differs, before and after; a line that is there on one side only is empty on the other. */
  readonly before: string;
  readonly after: string;
}

/** What differs between what two versions of the program make of one archive. Paths are from the site's root. */
export interface Comparison {
  /** Files that only one of them makes, without those whose names are hashes. */
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Pages whose words differ, and data that differ. */
  readonly pages: readonly Difference[];
  readonly data: readonly Difference[];
  /** Ids within pages that links may lead to, and that are no more: `fa/documents/x/#s6`. */
  readonly anchors: readonly string[];
  /** How many pages differ in nothing that is read: in styles, scripts, markup. */
  readonly markup: number;
  /** How many files are of both and the same. */
  readonly same: number;
}

/** What is named by its own hash, or made of other files: it differs whenever anything does. */
const DERIVED = /^(?:_astro|offline|pagefind|search|usb)\/|^(?:sw\.js|SHA256SUMS.*|data\/manifest\.json)$/;

function firstDifference(
  path: string,
  before: readonly string[],
  after: readonly string[],
): Difference | undefined {
  const at = before.findIndex((line, i) => line !== after[i]);
  const from = at < 0 ? before.length : at;
  if (at < 0 && before.length === after.length) return undefined;
  return { path, before: before[from] ?? '', after: after[from] ?? '' };
}

/** The lines that a reader of a page is shown, its title first. */
function wordsOf(html: string): string[] {
  const tree = fromHtml(html);
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  return [title, ...toText(tree).split('\n')].map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

const idsOf = (html: string): string[] => [...html.matchAll(/\sid="(s\d[^"]*)"/g)].map(([, id = '']) => id);

/** Compares two built sites. */
export function compareOutputs(before: string, after: string): Comparison {
  const [old, now] = [before, after].map((root) => filesUnder(root).filter((path) => !DERIVED.test(path)));
  const isNow = new Set(now);
  const wasThere = new Set(old);
  const pages: Difference[] = [];
  const data: Difference[] = [];
  const anchors: string[] = [];
  let [markup, same] = [0, 0];
  for (const path of old ?? []) {
    if (!isNow.has(path)) continue;
    const [one, other] = [before, after].map((root) => readFileSync(join(root, path)));
    if (one === undefined || other === undefined || one.equals(other)) {
      same += 1;
      continue;
    }
    const [was, is] = [one.toString('utf8'), other.toString('utf8')];
    if (!path.endsWith('.html')) {
      data.push(firstDifference(path, was.split('\n'), is.split('\n')) ?? { path, before: '', after: '' });
      continue;
    }
    const left = new Set(idsOf(is));
    const page = path.replace(/index\.html$/, '');
    anchors.push(
      ...idsOf(was)
        .filter((id) => !left.has(id))
        .map((id) => `${page}#${id}`),
    );
    const difference = firstDifference(path, wordsOf(was), wordsOf(is));
    if (difference === undefined) markup += 1;
    else pages.push(difference);
  }
  const gone = (old ?? []).filter((path) => !isNow.has(path));
  const added = (now ?? []).filter((path) => !wasThere.has(path));
  return { gone, added, pages, data, anchors, markup, same };
}

/** How many of a kind are named one by one. */
const NAMED = 12;
const LONGEST = 160;

const cut = (line: string): string => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);

/** A line in words of the reader's language. */
const lineOf = (words: Phrase, language: Language, indent = ''): string =>
  indented(phraseInWords(words, language, true), indent, language);

const alone = (path: string): string[] => [path];

const shown = ({ path, before, after }: Difference): string[] => [
  path,
  ...(before === '' ? [] : [`  - ${cut(before)}`]),
  ...(after === '' ? [] : [`  + ${cut(after)}`]),
];

/** What differs, in lines for people: what may break first. */
export function differencesInWords(
  { gone, added, pages, data, anchors }: Comparison,
  language: Language,
): string[] {
  const listed = <T>(what: Phrase, all: readonly T[], lines: (one: T) => readonly string[]): string[] => {
    const more = all.length - NAMED;
    if (all.length === 0) return [];
    return [
      lineOf(phrase('howMany', { what, count: all.length }), language),
      ...all.slice(0, NAMED).flatMap((one) => lines(one).map((line) => `  ${line}`)),
      ...(more > 0 ? [lineOf(phrase('howManyMore', { count: more }), language, '  ')] : []),
    ];
  };
  return [
    ...listed(phrase('lostAnchors'), anchors, alone),
    ...listed(phrase('filesGone'), gone, alone),
    ...listed(phrase('filesAdded'), added, alone),
    ...listed(phrase('pagesChanged'), pages, shown),
    ...listed(phrase('dataChanged'), data, shown),
  ];
}

/** A comparison in lines for people: what differs, and how much does not. */
export const comparisonInWords = (all: Comparison, language: Language): string[] => [
  ...differencesInWords(all, language),
  lineOf(phrase('howMany', { what: phrase('markupChanged'), count: all.markup }), language),
  lineOf(phrase('howMany', { what: phrase('filesSame'), count: all.same }), language),
];
