import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { ingestArchive } from '../../machine/ingest-archive.ts';
import { RememberedFiles } from '../../machine/seeds/remembered-files.ts';
import type { Seen } from '../../pipeline/index.ts';
import type { SourceFile } from '../../pipeline/read/index.ts';
import { type CountedDocument, countedDocument } from '../choose-layers.ts';
import { type Inputs, programDigest } from '../last-build.ts';
import { readAhead } from '../texts/read-ahead.ts';
import { textStore } from './text-store.ts';

/** What a build keeps of each text beside what ingest has made of it. */
const counted = z.strictObject({
  id: z.string(),
  segments: z.number(),
  statements: z.number(),
  speakers: z.array(z.string()),
  places: z.array(z.string()),
  date: z.string(),
});

/** What ingest has read, and what it says. */
export interface ReadTexts {
  readonly sources: readonly SourceFile[];
  readonly documents: readonly CountedDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Seeds → content. Texts of which nothing has changed since the last build are not read again; where `inputs` is null, so that nobody
 * can tell what has changed, all are. Many texts are read by several threads.
 */
export async function readTexts(root: string, inputs: Inputs | null): Promise<ReadTexts> {
  // Ingest looks at most files several times: as what was published, as what it would write, as what was kept.
  const reading = new RememberedFiles();
  const store = inputs === null ? null : textStore(root, programDigest(inputs), reading);
  const sources: SourceFile[] = [];
  const documents: CountedDocument[] = [];
  const add = (source: SourceFile, document: CountedDocument): CountedDocument => {
    sources.push(source);
    documents.push(document);
    return document;
  };
  const seen: Seen = ({ id, source }, attributed) => add(source, countedDocument(id, attributed));
  const threads = readAhead();
  const keeping = store && {
    texts: store,
    once: reading.once,
    readAhead: threads.start,
    again: ({ source }: { readonly source: SourceFile }, note: unknown) => add(source, counted.parse(note)),
  };
  const diagnostics = ingestArchive(root, { seen, keeping, reading });
  await threads.end();
  store?.write();
  return { sources, documents, diagnostics };
}
