import { dirname } from 'node:path';
import type { Archive } from '../../src/schemas/archive-file.ts';
import type { Manifest } from '../../src/schemas/data.ts';
import { HOSTS, type HostLimits } from '../../src/schemas/hosting/hosts.ts';
import { LAYERS, type Layer, type LayersLeftOut } from '../../src/schemas/hosting/layers.ts';
import {
  Failure,
  inOneLine,
  type Part,
  type Phrase,
  phrase,
  type ToldThing,
  told,
} from '../diagnostics/index.ts';
import { type SiteFiles, sizeOf } from './kept/site-files.ts';
import { MANIFEST } from './site-manifest.ts';

/** The path and the bytes of every file of a site: those that its manifest lists, and the manifest. */
export const filesOf = ({
  files,
  manifest,
}: {
  readonly files: SiteFiles;
  readonly manifest: Manifest;
}): [path: string, bytes: number][] => [
  ...Object.entries(manifest.files).map(([path, { bytes }]): [string, number] => [path, bytes]),
  [MANIFEST, sizeOf(files, MANIFEST)],
];

/** The host that an archive names, or what it allows itself. */
export interface NamedHost {
  readonly name: Part;
  readonly limits: HostLimits;
}

/** The limits of the archive's host, or the budget that it allows itself. */
export function hostOf({ host, budget }: Pick<Archive, 'host' | 'budget'>): NamedHost {
  if (budget === null) return { name: host, limits: HOSTS[host] };
  const { files = null, bytes = null } = budget;
  return { name: phrase('namedBudget'), limits: { ...HOSTS[host], files, bytes } };
}

const counted = (n: number): Part => ({ figures: n.toLocaleString('en') });

/** What of a site is more than its host takes; empty where it takes all. */
export function excessOf(
  files: readonly (readonly [path: string, bytes: number])[],
  limits: HostLimits,
): Phrase[] {
  type Numbers = { readonly found: Part; readonly most: Part };
  const over = (found: number, most: number | null, what: (numbers: Numbers) => Phrase): Phrase[] =>
    most === null || found <= most ? [] : [what({ found: counted(found), most: counted(most) })];
  const folders = new Map<string, number>();
  for (const [path] of files) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  return [
    ...over(files.length, limits.files, (numbers) => phrase('tooManyFiles', numbers)),
    ...over(
      files.reduce((sum, [, bytes]) => sum + bytes, 0),
      limits.bytes,
      (numbers) => phrase('tooManyBytes', numbers),
    ),
    ...files.flatMap(([path, bytes]) =>
      over(bytes, limits.fileBytes, (numbers) => phrase('tooLargeFile', { ...numbers, path })),
    ),
    ...[...folders].flatMap(([folder, count]) =>
      over(count, limits.folderFiles, (numbers) => phrase('tooFullFolder', { ...numbers, folder })),
    ),
  ];
}

/** Which share a site fills of what its host takes, in files or bytes; 0 where it sets no limit. */
export function fillOf(
  files: readonly (readonly [path: string, bytes: number])[],
  limits: Pick<HostLimits, 'files' | 'bytes'>,
): number {
  const bytes = files.reduce((sum, [, one]) => sum + one, 0);
  const shareOf = (found: number, most: number | null): number => (most === null ? 0 : found / most);
  return Math.max(shareOf(files.length, limits.files), shareOf(bytes, limits.bytes));
}

/** Throws `Failure` where a site is more than its host takes. */
export function refuseExcess(excess: readonly Phrase[], host: Part): void {
  if (excess.length === 0) return;
  throw Failure.of('siteTooLarge', 'seeds/archive.yaml', { host, excess: inOneLine(excess.slice(0, 3)) });
}

const NAMES: Readonly<Record<Layer, Phrase>> = {
  previews: phrase('previewFiles'),
  statements: phrase('statementPages'),
  citations: phrase('citationFiles'),
  sources: phrase('sourcePages'),
};

/** What a build left out and why, in one line for each layer; none where nothing was. */
export const saidOfLayers = (leftOut: LayersLeftOut, documents: number, host: Part): ToldThing[] =>
  LAYERS.flatMap((layer) => {
    const count = leftOut[layer].length;
    if (count === 0) return [];
    const whose =
      count === documents
        ? phrase('allDocuments')
        : phrase('oldestDocuments', { count: counted(count), all: counted(documents) });
    return [told('withoutLayer', { layer: NAMES[layer], whose, host })];
  });
