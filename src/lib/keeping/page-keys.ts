import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVE_FACTS } from '../../schemas/archive-file.ts';
import type { ContentPlace } from '../../schemas/content.ts';
import { LAYERS } from '../../schemas/hosting/layers.ts';
import { isBuilt } from '../addresses/built-layers.ts';
import type { StatementFilePath } from '../addresses/former-addresses.ts';
import { documentAddress, placeAddress, speakerAddress, statementAddress } from '../addresses/links.ts';
import { pageAddress } from '../addresses/list-pages.ts';
import type { DocumentPath, ReadingPath, StatementPath } from '../addresses/paths.ts';
import { documents } from '../content/archive.ts';
import { documentsInOrder, idsWithPage, occasionsByPlace } from '../content/archive-lists.ts';
import { ROOT } from '../content/archive-root.ts';
import type { DocumentEntry } from '../content/document-entry.ts';
import type { ListedDocument } from '../content/documents.ts';
import type { KnownDocument } from '../content/known-documents.ts';
import { onceABuild } from '../content/once-a-build.ts';
import type { Speaker } from '../content/statements.ts';
import type { Locale } from '../display/locale.ts';
import type { Keyed } from './kept-pages.ts';

/*
 * What each kind of page is made of. The program, the public address and the environment are not told here: where one of
 * them changes, a build keeps nothing. Whatever reads more of the archive than its own document has to say so here;
 * `tests/lib/keeping/page-keys.test.ts` has the list of modules that do.
 */

const digestOf = (...parts: readonly unknown[]): string => hash('sha256', JSON.stringify(parts));

/** The file of a page, from the site's root. */
const fileAt = (address: string, name = 'index.html'): string => `${address.slice(1)}${name}`;

/** The settings of the archive, which show on every page. */
const settings = (): string => {
  const file = join(ROOT, ARCHIVE_FACTS);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/**
 * What a document itself gives to any page: its two content files, which of its layers are built, and which of the people it names
 * have a page, which is linked to.
 */
const documentKeys = onceABuild(async (): Promise<ReadonlyMap<string, string>> => {
  const facts = settings();
  const withPage = await idsWithPage();
  const keyOf = ({ digest, entry: { id, fa } }: KnownDocument): string =>
    digestOf(
      facts,
      digest,
      LAYERS.map((layer) => isBuilt(layer, id)),
      fa.people.map((person) => withPage.has(person.id)),
    );
  return new Map((await documents()).map((document) => [document.entry.id, keyOf(document)]));
});

const keyOfDocument = async (id: string): Promise<string> => {
  const key = (await documentKeys()).get(id);
  if (key === undefined) throw new Error(`There is no document ${id}.`);
  return key;
};

/** Tells of each document what the archive's tables have of it. */
export function keysOfRows(): (document: KnownDocument) => string {
  const facts = settings();
  return ({ digest }) => digestOf(facts, digest);
}

/** A document's page names the documents before and after it. */
export async function ofDocument({ params: { locale, document } }: ReadingPath): Promise<Keyed> {
  const { list, at } = await documentsInOrder();
  const own = at.get(document) ?? 0;
  const neighbours = [list[own - 1], list[own + 1]].map((one) => one && [one.entry.id, one.entry.fa.title]);
  const key = digestOf(await keyOfDocument(document), neighbours);
  return { file: fileAt(documentAddress(locale, document)), key };
}

/** A page beside the document's own: the received text. */
export const ofSource = async ({ params: { locale, document } }: DocumentPath): Promise<Keyed> => ({
  file: fileAt(`${documentAddress(locale, document)}source/`),
  key: await keyOfDocument(document),
});

export const ofStatement = async ({ params }: StatementPath): Promise<Keyed> => ({
  file: fileAt(statementAddress(params.locale, params.document, params.statement)),
  key: await keyOfDocument(params.document),
});

/** A file beside a statement's page; the statement may be of another document than its address. */
export const ofStatementFile =
  (name: string) =>
  async ({ params, props }: StatementFilePath): Promise<Keyed> => ({
    file: fileAt(statementAddress(params.locale, params.document, params.statement), name),
    key: digestOf(await keyOfDocument(props.entry.id), props.segment),
  });

/** A file in /data/ that tells of one document; it may be at an address of the document's past. */
export const ofDataFile =
  <Path extends { readonly props: { readonly entry: DocumentEntry } }>(fileOf: (path: Path) => string) =>
  async (path: Path): Promise<Keyed> => ({
    file: `data/${fileOf(path)}`,
    key: await keyOfDocument(path.props.entry.id),
  });

/** What a speaker's pages and feed are made of: the documents in which they speak or are spoken to, in the order of the list. */
async function digestOfSpeaker({ statements, ...person }: Speaker): Promise<string> {
  const { at } = await documentsInOrder();
  const documents = [...new Set([...statements, ...person.addressed].map(({ document }) => document))].sort(
    (one, other) => (at.get(one) ?? 0) - (at.get(other) ?? 0),
  );
  return digestOf(person, documents, await Promise.all(documents.map(keyOfDocument)));
}

/** Each speaker has pages and feeds in both languages, and at former addresses: all have one key. */
const speakerKeys = new WeakMap<Speaker, Promise<string>>();
function keyOfSpeaker(speaker: Speaker): Promise<string> {
  const key = speakerKeys.get(speaker) ?? digestOfSpeaker(speaker);
  speakerKeys.set(speaker, key);
  return key;
}

interface SpeakerPath {
  readonly params: { readonly locale: Locale; readonly speaker: string; readonly page?: string };
  readonly props: { readonly speaker: Speaker };
}

export const ofSpeaker = async ({ params, props }: SpeakerPath): Promise<Keyed> => ({
  file: fileAt(pageAddress(speakerAddress(params.locale, params.speaker), Number(params.page ?? 1))),
  key: await keyOfSpeaker(props.speaker),
});

export const ofSpeakerFeed = async ({ params, props }: SpeakerPath): Promise<Keyed> => ({
  file: fileAt(speakerAddress(params.locale, params.speaker), 'feed.xml'),
  key: await keyOfSpeaker(props.speaker),
});

interface PlacePath {
  readonly params: { readonly locale: Locale; readonly place: string };
  readonly props: { readonly place: ContentPlace; readonly documents: readonly ListedDocument[] };
}

/** A place's page lists the documents that name it, and the occasions there with who spoke. */
export async function ofPlace({ params, props: { place, documents } }: PlacePath): Promise<Keyed> {
  const there = (await occasionsByPlace()).get(place.id) ?? [];
  const ids = [...new Set([...documents, ...there].map(({ entry }) => entry.id))];
  const key = digestOf(place, ids, await Promise.all(ids.map(keyOfDocument)));
  return { file: fileAt(placeAddress(params.locale, params.place)), key };
}
