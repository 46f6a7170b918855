import type { TextFile } from '../../diagnostics/index.ts';
import type { ArchiveInput, Seed } from '../../pipeline/index.ts';
import { type Files, PEOPLE, PLACES } from '../acts/index.ts';

/** Where a text's document.yaml is, or would be: beside its translation. */
export const sidecarPath = ({
  sidecar,
  translationPath,
}: Pick<Seed, 'sidecar' | 'translationPath'>): string =>
  sidecar?.path ??
  (/(?:^|\/)en\.po$/.test(translationPath)
    ? translationPath.replace(/en\.po$/, 'document.yaml')
    : translationPath.replace(/\.en\.po$/, '.yaml'));

/** The editors' files of an archive as it was read. */
export function filesOf({ people, places, seeds }: ArchiveInput): Files {
  const all = [people, places, ...seeds.flatMap(({ sidecar, translation }) => [sidecar, translation])];
  return new Map(all.flatMap((file) => (file === null ? [] : [[file.path, file.text] as const])));
}

/** An archive as it would be with other texts in some of its editors' files. */
export function withFiles(input: ArchiveInput, files: Files): ArchiveInput {
  const at = (path: string, present: TextFile | null): TextFile | null => {
    const text = files.get(path);
    return text === undefined ? present : { path, text };
  };
  return {
    ...input,
    people: at(PEOPLE, input.people),
    places: at(PLACES, input.places),
    seeds: input.seeds.map((seed) => ({
      ...seed,
      sidecar: at(sidecarPath(seed), seed.sidecar),
      translation: at(seed.translationPath, seed.translation),
    })),
  };
}
