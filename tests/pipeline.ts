import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { format } from '../scripts/diagnostics/index.ts';
import { readLexicon } from '../scripts/machine/word-list.ts';
import { Gazetteer } from '../scripts/pipeline/attribute/gazetteer.ts';
import type { AttributedDocument } from '../scripts/pipeline/attribute/index.ts';
import { type ReadText, readText, type Seed } from '../scripts/pipeline/index.ts';
import { readYaml, type YamlFile } from '../scripts/pipeline/read/index.ts';
import { peopleFile, placesFile } from '../src/schemas/authority.ts';
import type { Sidecar } from '../src/schemas/seed.ts';

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

/** A text as a seed that has nothing beside it; `beside` gives it files. */
export const seedOf = (text: string, beside: Partial<Seed> = {}): Seed => ({
  id: 'any',
  source: { path: 'seeds/any.txt', bytes: new TextEncoder().encode(text) },
  sidecar: null,
  ledger: null,
  ledgerPath: 'seeds/any.ids.json',
  translation: null,
  translationPath: 'seeds/any.en.po',
  ...beside,
});

/** Reads a seed with the archive's own people and places, or with others. Throws where it cannot be read. */
export function readSeed(seed: Seed, names = gazetteer): ReadText {
  const { value, diagnostics } = readText(seed, { gazetteer: names, lexicon, today: null });
  if (value === null) throw new Error(diagnostics.map(format).join('\n'));
  return value;
}

/** Reads YAML against a schema. Throws where it does not keep to it. */
export function yamlOf<T>(schema: z.ZodType<T>, text: string, path = 'seeds/any.yaml'): YamlFile<T> {
  const { value, diagnostics } = readYaml({ path, text }, schema);
  if (value === null) throw new Error(diagnostics.map(format).join('\n'));
  return value;
}

/** Runs a text through the stages up to attribution, as a document without a ledger. */
export function attributed(text: string, editors: Partial<Sidecar> = {}): AttributedDocument {
  const sidecar = { path: 'seeds/any.yaml', text: JSON.stringify(editors) };
  return readSeed(seedOf(text, { sidecar })).attributed;
}
