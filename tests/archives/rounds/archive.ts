import { type Diagnostic, isError, type TextFile } from '../../../scripts/diagnostics/index.ts';
import { ingest, type LastEdition } from '../../../scripts/pipeline/index.ts';
import { lexicon } from '../../pipeline.ts';
import { documentYaml, type Manuscript, type Manuscripted, peopleYaml, textOf } from './manuscript.ts';

/** The files that ingest writes: ledgers, the book of addresses, content. */
export type Written = ReadonlyMap<string, string>;

const file = (path: string, text: string | undefined): TextFile | null =>
  text === undefined ? null : { path, text };

const filesOf = (written: Written, isOne: (path: string) => boolean): TextFile[] =>
  [...written].filter(([path]) => isOne(path)).map(([path, text]) => ({ path, text }));

const isContent = (path: string): boolean => path.startsWith('content/fa/');
const isBook = (path: string): boolean => path === 'seeds/ids.json' || path === 'content/addresses.json';
const isLedger = (path: string): boolean => path.endsWith('.ids.json');

/** What is published, and what lies in the working tree, as `machine/last-edition.ts` reads them. */
export function lastEdition(present: Written, committed: Written | null, resolve: boolean): LastEdition {
  const published = committed ?? present;
  if (resolve)
    return {
      content: filesOf(published, isContent),
      books: [...filesOf(present, isBook), ...filesOf(published, isBook)],
      resolve: { ledgers: committed === null ? [] : filesOf(committed, isLedger) },
    };
  const changed =
    committed === null ? [] : [...committed].filter(([path, text]) => present.get(path) !== text);
  const before: Written = new Map(changed);
  return {
    content: [
      ...filesOf(present, isContent),
      ...filesOf(before, isContent).map(({ path, text }) => ({ path: `HEAD:${path}`, text })),
    ],
    books: [...filesOf(present, isBook), ...filesOf(before, isBook)],
  };
}

/** The ledger of a document: who renames a text moves its ledger along. */
export const ledgerOf = ({ id, formerly }: Manuscripted, files: Written): string | undefined =>
  [id, ...formerly.toReversed()]
    .map((own) => files.get(`seeds/${own}.ids.json`))
    .find((text) => text !== undefined);

/** Ingests what editors have, over the files that the last ingest wrote, in memory. */
export function ingestOnce(
  { documents, people }: Manuscript,
  present: Written,
  last: LastEdition,
): { readonly written: Written; readonly errors: Diagnostic[] } {
  const files = documents.map((one) => {
    const ledgerPath = `seeds/${one.id}.ids.json`;
    return {
      isTextless: one.withdrawn,
      seed: {
        id: one.id,
        source: {
          path: `seeds/${one.id}.txt`,
          bytes: new TextEncoder().encode(['خبر روز', ...one.paragraphs.map(textOf)].join('\n')),
        },
        sidecar: { path: `seeds/${one.id}.yaml`, text: documentYaml(one) },
        ledger: file(ledgerPath, ledgerOf(one, present)),
        ledgerPath,
        translation: null,
        translationPath: `seeds/${one.id}.en.po`,
      },
    };
  });
  const { value, diagnostics } = ingest({
    people: { path: 'seeds/people.yaml', text: peopleYaml(people) },
    places: null,
    seeds: files.filter(({ isTextless }) => !isTextless).map(({ seed }) => seed),
    textless: files.filter(({ isTextless }) => isTextless).map(({ seed: { source: _, ...seed } }) => seed),
    lexicon,
    last,
  });
  return { written: value, errors: diagnostics.filter(isError) };
}
