import { z } from 'zod';
import { archiveFile } from './archive-file.ts';
import { glossaryFile, peopleFile, placesFile } from './authority.ts';
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

/**
 * The JSON Schema of an editors' file, by which editing programs complete and check it as it is written. It is of draft 7, which all of
 * them know. What only the program itself can tell, such as whether a day exists, is not in it.
 */
export function schemaText(name: EditorsFile): string {
  const { schema, title } = EDITORS_FILES[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}

/**
 * The line by which a file names its schema. `root` is the way from the file to the archive's root (`../`), where the program is
 * installed as a package, unless the archive is the program's own.
 */
export const schemaLine = (name: EditorsFile, root: string, isOwn: boolean): string =>
  `# yaml-language-server: $schema=${root}${isOwn ? '' : 'node_modules/goftar/'}src/schemas/files/${name}.json`;
