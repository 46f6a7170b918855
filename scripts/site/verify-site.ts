import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentData, documentData, manifest } from '../../src/schemas/data.ts';
import { rawName } from '../../src/schemas/formats.ts';
import { undoInterventions } from '../../src/text/intervention.ts';
import { decodeAs } from '../pipeline/read/index.ts';
import { filesUnder, MANIFEST } from './site-manifest.ts';

/** Compares each file of a built site with the manifest. Returns a line for each that differs, lacks or is unlisted. */
export function verifyHashes(dist: string): string[] {
  if (!existsSync(join(dist, MANIFEST))) return [`${MANIFEST}: missing`];
  const read = manifest.safeParse(JSON.parse(readFileSync(join(dist, MANIFEST), 'utf8')));
  if (!read.success) return [`${MANIFEST}: not a list of files with their SHA-256`];
  const { files } = read.data;
  const present = new Set(filesUnder(dist).filter((path) => path !== MANIFEST));
  const listed = Object.entries(files).flatMap(([path, expected]) => {
    if (!present.has(path)) return [`${path}: missing`];
    const found = hash('sha256', readFileSync(join(dist, path)));
    return found === expected.sha256 ? [] : [`${path}: SHA-256 is ${found}, expected ${expected.sha256}`];
  });
  return [
    ...listed,
    ...[...present].filter((path) => !(path in files)).map((path) => `${path}: not in the manifest`),
  ];
}

/**
 * Whether `text` is the received one: in UTF-8 by its own SHA-256, in another encoding as what the raw file says; one
 * taken out of another format by the SHA-256 it had then.
 */
const isReceived = (text: string, source: DocumentData['source'], raw: Uint8Array | null): boolean =>
  source.encoding === 'utf-8' || source.extracted !== undefined
    ? hash('sha256', text) === (source.extracted ?? source).sha256
    : raw !== null && decodeAs(raw, source.encoding) === text;

/** Rebuilds each document's received file from its data, and undoes its interventions. Returns a line for each breach. */
export function verifySources(dist: string): string[] {
  return filesUnder(dist)
    .filter((path) => /^data\/documents\/.+\.json$/.test(path))
    .flatMap((path) => {
      const { id, source, segments } = documentData.parse(JSON.parse(readFileSync(join(dist, path), 'utf8')));
      const name = `data/sources/${rawName(id, source.file)}`;
      const raw = join(dist, name);
      const bytes = existsSync(raw) ? readFileSync(raw) : null;
      const text = source.before + segments.map((s) => s.text.fa.source + s.break).join('');
      const rebuilt = isReceived(text, source, bytes)
        ? []
        : [`${path}: its segments do not rebuild the received text`];
      const undone = segments
        .filter((s) => undoInterventions(s.text.fa.edited, s.interventions) !== s.text.fa.source)
        .map((s) => `${path}: undoing the interventions of ${s.id} does not give its source text`);
      const kept =
        bytes !== null && hash('sha256', bytes) === source.sha256 ? [] : [`${name}: not the received file`];
      return [...rebuilt, ...undone, ...kept];
    });
}
