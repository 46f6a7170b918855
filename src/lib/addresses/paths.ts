import { documentEntries } from '../content/archive.ts';
import {
  allOccasions,
  places,
  publishedAddresses,
  series,
  speakers,
  statementsByDocument,
} from '../content/archive-lists.ts';
import type { DocumentEntry } from '../content/document-entry.ts';
import { LOCALE_CODES, type Locale } from '../display/locale.ts';
import { isBuilt } from './built-layers.ts';
import {
  type FormerPage,
  formerPagesOf,
  type StatementFilePath,
  statementFilePathsOf,
} from './former-addresses.ts';

export interface LocalePath {
  readonly params: { readonly locale: Locale };
}

/** One page in each language. */
export const localePaths = (): LocalePath[] => LOCALE_CODES.map((locale) => ({ params: { locale } }));

export interface DocumentPath {
  readonly params: { readonly locale: Locale; readonly document: string };
  readonly props: { readonly entry: DocumentEntry };
}

/** One page for each document and language; a document's pages come one after the other, so that it is parsed once. */
export async function documentPaths(): Promise<DocumentPath[]> {
  return (await documentEntries()).flatMap((entry) =>
    LOCALE_CODES.map((locale) => ({ params: { locale, document: entry.id }, props: { entry } })),
  );
}

export interface ReadingPath {
  readonly params: { readonly locale: string; readonly document: string };
  readonly props: DocumentPath['props'];
}

/** The pages on which documents are read: in the languages of the site, and in the further ones into which they are translated. */
export async function readingPaths(): Promise<ReadingPath[]> {
  return (await documentEntries()).flatMap((entry) =>
    [...LOCALE_CODES, ...(entry.further ?? []).map(({ lang }) => lang)].map((locale) => ({
      params: { locale, document: entry.id },
      props: { entry },
    })),
  );
}

export interface StatementPath {
  readonly params: { readonly locale: Locale; readonly document: string; readonly statement: string };
  readonly props: { readonly entry: DocumentEntry };
}

/** One page for each statement and language, those of a document one after the other. */
export async function statementPaths(): Promise<StatementPath[]> {
  const statements = await statementsByDocument();
  return (await documentEntries())
    .filter(({ id }) => isBuilt('statements', id))
    .flatMap((entry) =>
      (statements.get(entry.id) ?? []).flatMap(({ segment }) =>
        LOCALE_CODES.map((locale) => ({
          params: { locale, document: entry.id, statement: segment },
          props: { entry },
        })),
      ),
    );
}

/** The pages with the received text of each document that has one. */
export const sourcePaths = async (): Promise<DocumentPath[]> =>
  (await documentPaths()).filter(({ params }) => isBuilt('sources', params.document));

/** Where files beside statements' pages are, at their own addresses and at those of the past. */
export const statementFilePaths = async (): Promise<StatementFilePath[]> =>
  statementFilePathsOf(await documentEntries(), await statementsByDocument()).filter(({ props }) =>
    isBuilt('previews', props.entry.id),
  );

/** Every page at an address of the past. */
export const formerPages = async (): Promise<FormerPage[]> =>
  formerPagesOf({
    entries: await documentEntries(),
    statements: await statementsByDocument(),
    speakers: await speakers(),
    places: (await places()).map(({ place }) => place),
    series: await series(),
    occasions: (await allOccasions()).length,
    book: await publishedAddresses(),
  });
