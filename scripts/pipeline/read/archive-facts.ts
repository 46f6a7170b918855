import { type Archive, archiveFile, UNNAMED } from '../../../src/schemas/archive-file.ts';
import type { Outcome, TextFile } from '../../diagnostics/index.ts';
import { absentYaml, readYaml, type YamlFile } from './yaml.ts';

/** What archive.yaml says; where it is absent, the archive has no name of its own. Null where it cannot be read. */
export const readArchiveFacts = (file: TextFile | null): Outcome<YamlFile<Archive> | null> =>
  file === null
    ? { value: absentYaml('seeds/archive.yaml', UNNAMED), diagnostics: [] }
    : readYaml(file, archiveFile);

/** The same for the pages: every key but what only editors are told stands in it, and what is not said is null. */
export function factsText({ waivers: _, ...facts }: Archive): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}
