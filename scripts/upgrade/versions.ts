import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../diagnostics/index.ts';

/** The name of this program in an archive's package.json. */
const PROGRAM = 'goftar';

/** An archive's package.json as it stands, and how it names the program: `0.1.0`, `file:../goftar-0.2.0.tgz`. */
export interface ArchivePackage {
  readonly text: string;
  readonly spec: string;
}

/** Reads an archive's package.json. Throws `Failure` where the archive does not have the program as its dependency. */
export function archivePackage(root: string): ArchivePackage {
  const file = join(root, 'package.json');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}';
  let spec: unknown;
  try {
    spec = (JSON.parse(text) as { dependencies?: Record<string, unknown> }).dependencies?.[PROGRAM];
  } catch {
    // Said below: what is no JSON names no dependency.
  }
  if (typeof spec === 'string') return { text, spec };
  throw Failure.of('noProgramNamed', file, { program: PROGRAM });
}

/** package.json with another version of the program, and nothing else changed. */
export const withSpec = ({ text, spec }: ArchivePackage, next: string): string =>
  text.replace(
    new RegExp(`("${PROGRAM}"\\s*:\\s*)${RegExp.escape(JSON.stringify(spec))}`),
    (_, before: string) => before + JSON.stringify(next),
  );

/** The version that a package's folder holds. */
export const versionIn = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

const numbersOf = (version: string): number[] => version.split(/[-+]/)[0]?.split('.').map(Number) ?? [];

/** Which of two versions is the later one: below 0 where `a` is earlier. `0.2.0-rc.1` comes before `0.2.0`. */
export function compareVersions(a: string, b: string): number {
  const [inA, inB] = [numbersOf(a), numbersOf(b)];
  const difference = inA.map((n, i) => n - (inB[i] ?? 0)).find((n) => n !== 0);
  if (difference !== undefined) return difference;
  const isBefore = (version: string): number => (version.split('+')[0]?.includes('-') ? 0 : 1);
  return isBefore(a) - isBefore(b);
}

/**
 * What a changelog (https://keepachangelog.com/) says of the versions after `from` up to `to`, as it stands there, the latest first.
 * What is not released yet belongs to a version that no heading names.
 */
export function changesBetween(changelog: string, from: string, to: string): string {
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const named = sections.map((section) => ({
    section,
    version: /^## \[?v?(\d+\.\d+\.\d+[^\s\]]*)/.exec(section)?.[1],
  }));
  const isNamed = named.some(({ version }) => version === to);
  return named
    .filter(({ section, version }) =>
      version === undefined
        ? !isNamed && /^## \[?Unreleased/i.test(section)
        : compareVersions(version, from) > 0 && compareVersions(version, to) <= 0,
    )
    .map(({ section }) => section.trim())
    .join('\n\n');
}
