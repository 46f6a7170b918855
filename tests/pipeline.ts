import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readLexicon } from '../scripts/machine/word-list.ts';
import { Gazetteer } from '../scripts/pipeline/attribute/gazetteer.ts';
import { type AttributedDocument, attribute } from '../scripts/pipeline/attribute/index.ts';
import { EMPTY_LEDGER, identify } from '../scripts/pipeline/identify/index.ts';
import { normalise } from '../scripts/pipeline/normalise/index.ts';
import { segment } from '../scripts/pipeline/segment/index.ts';
import { peopleFile, placesFile } from '../src/schemas/authority.ts';
import { type Sidecar, sidecar } from '../src/schemas/seed.ts';

export const lexicon = readLexicon();
export const PROJECT = join(import.meta.dirname, '..');
export const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The folders of one stage's fixtures, by name. */
export const cases = (stage: string): string[] =>
  readdirSync(join(FIXTURES, stage), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

const yaml = (path: string): unknown => parse(readFileSync(join(PROJECT, path), 'utf8'));

/** The archive's own people and places. */
export const gazetteer = new Gazetteer({
  people: peopleFile.parse(yaml('seeds/people.yaml')),
  places: placesFile.parse(yaml('seeds/places.yaml')),
});

/** Runs a text through the stages up to attribution, as a document without a ledger. */
export function attributed(text: string, editors: Partial<Sidecar> = {}): AttributedDocument {
  const { segments } = segment(normalise(text, lexicon));
  const identified = identify(segments, EMPTY_LEDGER, { file: 'ids.json' }).value.segments;
  return attribute(identified, { ...sidecar.parse({}), ...editors }, gazetteer);
}
