import { readFileSync } from 'node:fs';
import { rawName } from '../../schemas/formats.ts';
import { type Layer, layersLeftOut, NOTHING_LEFT_OUT } from '../../schemas/hosting/layers.ts';
import type { ArchiveDocument } from '../content/document.ts';
import type { Locale } from '../display/locale.ts';
import { documentAddress, permalink, statementAddress } from './links.ts';

/** Read once, when it is first asked for: a build says by `GOFTAR_LAYERS` in which file it is. */
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function leftOut(): ReadonlyMap<string, ReadonlySet<string>> {
  const file = process.env.GOFTAR_LAYERS;
  const read =
    file === undefined ? NOTHING_LEFT_OUT : layersLeftOut.parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Map(Object.entries(read).map(([layer, ids]) => [layer, new Set(ids)]));
}

/** Whether a document has the files of a layer, which a build leaves out of older ones where its host takes no more. */
export function isBuilt(layer: Layer, document: string): boolean {
  known ??= leftOut();
  return known.get(layer)?.has(document) !== true;
}

/** The address of a statement's own page; where it is not built, that of the statement's place in its document. */
export const statementLink = (locale: Locale, document: string, segment: string): string =>
  isBuilt('statements', document)
    ? statementAddress(locale, document, segment)
    : permalink(locale, document, segment);

/** The address of the page that shows the received text beside the edited one; where it is not built, the received file. */
export const sourceLink = (locale: Locale, { id, fa }: Pick<ArchiveDocument, 'id' | 'fa'>): string =>
  isBuilt('sources', id)
    ? `${documentAddress(locale, id)}source/`
    : `/data/sources/${rawName(id, fa.source.file)}`;
