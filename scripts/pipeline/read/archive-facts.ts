import { type Archive, archiveFile, UNNAMED } from '../../../src/schemas/archive-file.ts';
import type { Outcome, TextFile } from '../../diagnostics/index.ts';
import { readYaml } from './yaml.ts';

/** What archive.yaml says; where it is absent or cannot be read, the archive has no name of its own. */
export function readArchiveFacts(file: TextFile | null): Outcome<Archive> {
  if (file === null) return { value: UNNAMED, diagnostics: [] };
  const { value, diagnostics } = readYaml(file, archiveFile);
  return { value: value?.value ?? UNNAMED, diagnostics };
}

/** The same for the pages: every key but what only editors are told stands in it, and what is not said is null. */
export function factsText({ waivers: _, ...facts }: Archive): string {
  return `${JSON.stringify(facts, null, 2)}\n`;
}
