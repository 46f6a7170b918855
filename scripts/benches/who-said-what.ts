import { parse } from 'yaml';
import { parseContent } from '../../src/lib/content/content-tree.ts';
import { dataOf, joinDocument } from '../../src/lib/content/document.ts';
import { frontmatter } from '../../src/schemas/content.ts';
import type { DocumentData } from '../../src/schemas/data.ts';
import { inWords } from '../diagnostics/index.ts';
import { ingest } from '../pipeline/index.ts';
import type { Lexicon } from '../pipeline/normalise/index.ts';
import type { SpeechCase } from './speech-score.ts';

const nameOf = (n: number): string => `case-${String(n + 1).padStart(4, '0')}`;

/** What an archive of these texts alone says of each: the data of its documents, in the order of the cases. */
export function documentsOf(cases: readonly SpeechCase[], lexicon: Lexicon): (DocumentData | undefined)[] {
  const { value, diagnostics } = ingest({
    people: null,
    places: null,
    lexicon,
    seeds: cases.map(({ text }, n) => ({
      id: nameOf(n),
      source: { path: `seeds/${nameOf(n)}.txt`, bytes: new TextEncoder().encode(text) },
      sidecar: null,
      ledger: null,
      ledgerPath: `seeds/${nameOf(n)}.ids.json`,
      translation: null,
      translationPath: `seeds/${nameOf(n)}.en.po`,
    })),
  });
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  if (fault !== undefined) throw new Error(`${fault.file}: ${inWords(fault, 'en').message}`);
  return cases.map((_, n) => {
    const read = (lang: 'fa' | 'en') => {
      const file = `content/${lang}/${nameOf(n)}.mdx`;
      const mdx = value.get(file) ?? '';
      return {
        front: frontmatter.parse(parse(mdx.slice(4, mdx.indexOf('\n---\n')))),
        tree: parseContent(mdx, file),
      };
    };
    const [fa, en] = [read('fa'), read('en')];
    if (fa.front.lang !== 'fa' || en.front.lang !== 'en') return undefined;
    return dataOf(joinDocument({ front: fa.front, tree: fa.tree }, { front: en.front, tree: en.tree }));
  });
}
