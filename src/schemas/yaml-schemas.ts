import { z } from 'zod';
import { archiveFile } from './archive-file.ts';
import { glossaryFile, peopleFile, placesFile } from './authority.ts';
import { inLanguages } from './languages/further-languages.ts';
import { sidecar } from './seed.ts';

/** The files that editors write, by the names of their JSON Schemas in `files/` and in /data/schema/. */
const EDITORS_FILES = {
  'archive-yaml': { schema: archiveFile, title: 'seeds/archive.yaml: who an archive is' },
  'document-yaml': { schema: sidecar, title: 'document.yaml: what editors know of a text' },
  'glossary-yaml': { schema: glossaryFile, title: 'seeds/glossary.yaml: the English of terms' },
  'people-yaml': { schema: peopleFile, title: 'seeds/people.yaml: names and offices of people' },
  'places-yaml': { schema: placesFile, title: 'seeds/places.yaml: names of places' },
} as const;
export type EditorsFile = keyof typeof EDITORS_FILES;
export const EDITORS_FILE_NAMES = Object.keys(EDITORS_FILES) as EditorsFile[];

/** Stands for every further language where it is not known which ones an archive has. */
const ANY = 'further';

/** A JSON Schema in which a text may be in any language besides those that are named. */
function inAnyLanguage(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(inAnyLanguage);
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (key !== 'properties' || !Object.hasOwn(value, ANY)) return [[key, inAnyLanguage(value)]];
      const { [ANY]: any, ...others } = value;
      return [
        ['properties', inAnyLanguage(others)],
        ['patternProperties', { '^[a-z]{2,3}$': any }],
      ];
    }),
  );
}

/**
 * The JSON Schema of an editors' file, by which editing programs complete and check it as it is written. It is of draft 7, which all of
 * them know. `further` are the further languages of the archive; where they are not known, texts may be in any. What only the program itself can tell, such as whether a day exists, is not in it.
 */
export function schemaText(name: EditorsFile, further: readonly string[] = [ANY]): string {
  const { schema, title } = EDITORS_FILES[name];
  const inAll = inLanguages(schema as z.ZodType, further);
  const { $schema, ...rest } = inAnyLanguage(
    z.toJSONSchema(inAll, { io: 'input', target: 'draft-7' }),
  ) as Readonly<Record<string, unknown>>;
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}

/**
 * The line by which a file names its schema. `root` is the way from the file to the archive's root (`../`), where the program is
 * installed as a package, unless the archive is the program's own.
 */
export const schemaLine = (name: EditorsFile, root: string, isOwn: boolean): string =>
  `# yaml-language-server: $schema=${root}${isOwn ? '' : 'node_modules/goftar/'}src/schemas/files/${name}.json`;
