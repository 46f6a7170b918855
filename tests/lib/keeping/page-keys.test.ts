import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../../pipeline.ts';

/** What gives more of the archive than one document, by the module that it is imported of: all names, or those. */
const GIVES_ALL: readonly (readonly [module: RegExp, names: RegExp])[] = [
  [/\/(?:archive-lists|known-documents|paths|site-pages|statement-files)\.ts$/, /./],
  [/\/content\/archive\.ts$/, /^document(?:s|Entries)$/],
];

/** The names that a module imports which give more of the archive than one document. What is made with them has a key that says so, or is made each time. */
const takenOf = (file: string): string[] =>
  [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/import \{([^}]*)\} from '([^']+)'/g)]
    .flatMap(([, names = '', module = '']) =>
      names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type '))
        .filter((name) => GIVES_ALL.some(([of, named]) => of.test(module) && named.test(name))),
    )
    .sort();

/** The components and libraries that do, and where that is told. */
const KNOWN: Readonly<Record<string, string>> = {
  'src/components/document/DocumentNeighbours.astro': 'ofDocument: the documents before and after',
  'src/components/lists/DocumentsPage.astro': 'made each time',
  'src/components/lists/OccasionsPage.astro': 'made each time',
  'src/components/lists/SpeakerPage.astro':
    'ofSpeaker: the documents in which they speak or are spoken to, in their order',
  'src/components/text/PersonLink.astro':
    'documentKeys: which of the people that a document names have a page; lists are made each time',
  'src/components/text/StatementFiles.astro': 'on pages that are made each time',
  'src/lib/addresses/manual-paths.ts': 'made each time',
  'src/lib/addresses/paths.ts': 'tells which pages there are',
  'src/lib/exports/statement-files.ts': 'made each time',
  'src/lib/keeping/page-keys.ts': 'the keys themselves',
};

const sources = (folder: string): string[] =>
  readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1));

test('every component and library that reads more than one document is one whose pages have a key that says so', () => {
  const found = ['src/components', 'src/layouts', 'src/lib']
    .flatMap(sources)
    .filter((file) => takenOf(file).length > 0 && !file.startsWith('src/lib/content/'));
  expect(found.sort()).toEqual(Object.keys(KNOWN));
});

/** Imports of a page that is kept which read more than its document: only its list of paths may use them. */
const IN_PAGES = {
  'src/pages/[locale]/documents/[document]/[statement]/index.astro': ['statementPaths'],
  'src/pages/[locale]/documents/[document]/[statement]/oembed.json.ts': ['statementFilePaths'],
  'src/pages/[locale]/documents/[document]/[statement]/preview.png.ts': ['statementFilePaths'],
  'src/pages/[locale]/documents/[document]/index.astro': ['readingPaths'],
  'src/pages/[locale]/documents/[document]/source.astro': ['sourcePaths'],
  // `ofPlace`: the documents of the occasions there.
  'src/pages/[locale]/places/[place].astro': ['occasionsByPlace', 'places'],
  'src/pages/[locale]/speakers/[speaker].astro': ['speakers'],
  'src/pages/[locale]/speakers/[speaker]/feed.xml.ts': ['documentsInOrder', 'publishedAddresses', 'speakers'],
  'src/pages/[locale]/speakers/[speaker]/page/[page].astro': ['speakers'],
  'src/pages/data/citations/[document].[locale].[format].ts': ['documentEntries'],
  'src/pages/data/documents/[document].json.ts': ['documentEntries'],
  'src/pages/data/documents/[document].xml.ts': ['documentEntries'],
  'src/pages/data/sources/[file].ts': ['documentEntries'],
};

test('a page that is kept reads no more of the archive than is known of it', () => {
  const kept = sources('src/pages').filter((file) =>
    readFileSync(join(PROJECT, file), 'utf8').includes('onlyChanged('),
  );
  expect(Object.fromEntries(kept.map((file) => [file, takenOf(file)]))).toEqual(IN_PAGES);
});
