import { type Archive, archiveFile, furtherNamed, UNNAMED } from '../../../src/schemas/archive-file.ts';
import { inLanguages } from '../../../src/schemas/languages/further-languages.ts';
import type { Outcome, TextFile } from '../../diagnostics/index.ts';
import { absentYaml, dataIn, readYaml, type YamlFile } from './yaml.ts';

/** Asked for each time that another file of the archive is read. */
const known = new WeakMap<TextFile, readonly string[]>();

/** The languages beside Persian and English that an archive.yaml names; none where it cannot be read, which `readArchiveFacts` tells. */
export function furtherLanguages(file: TextFile | null | undefined): readonly string[] {
  if (file == null) return [];
  const found = known.get(file) ?? furtherNamed(dataIn(file));
  known.set(file, found);
  return found;
}

/** What archive.yaml says; where it is absent, the archive has no name of its own. Null where it cannot be read. */
export const readArchiveFacts = (file: TextFile | null): Outcome<YamlFile<Archive> | null> =>
  file === null
    ? { value: absentYaml('seeds/archive.yaml', UNNAMED), diagnostics: [] }
    : readYaml(file, inLanguages(archiveFile, furtherLanguages(file)));

/** The same for the pages: every key but what only editors are told stands in it, and what is not said is null. */
export function factsText({ waivers: _, ...facts }: Archive): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}
