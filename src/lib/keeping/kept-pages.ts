import { appendFileSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a page is known by from one build to the next. */
export interface Keyed {
  /** The file of the site that it becomes, from the site's root. */
  readonly file: string;
  /** A digest of all that it is made of, apart from the program: the same key, the same bytes. */
  readonly key: string;
}

/** The keys of the pages that the last build made and that stand as it made them, by file. */
const keysBefore = z.record(z.string(), z.string());

let known: { readonly file: string; readonly keys: ReadonlyMap<string, string> } | undefined;

/** Read once, when they are first asked for: a build says by `GOFTAR_PAGES_BEFORE` in which file they are. */
function before(): ReadonlyMap<string, string> {
  const file = process.env.GOFTAR_PAGES_BEFORE;
  if (file === undefined) return new Map();
  if (known?.file !== file) {
    const keys = keysBefore.parse(JSON.parse(readFileSync(file, 'utf8')));
    known = { file, keys: new Map(Object.entries(keys)) };
  }
  return known.keys;
}

/** Tells the build of all pages of a kind with their keys, in the file that `GOFTAR_PAGES` names: one JSON a line. */
function tell(pages: readonly Keyed[]): void {
  const file = process.env.GOFTAR_PAGES;
  if (file === undefined || pages.length === 0) return;
  appendFileSync(file, pages.map(({ file: path, key }) => `${JSON.stringify([path, key])}\n`).join(''));
}

type ListPaths<Path> = () => readonly Path[] | Promise<readonly Path[]>;

/** The paths of a kind of page that are to be made; `all` gives those that are kept, too. */
export interface ChangedPaths<Path> {
  (): Promise<Path[]>;
  readonly all: ListPaths<Path>;
}

/**
 * The paths of a kind of page that are to be made now: those whose key is another one than in the last build. The others'
 * files are kept, and Astro is not told of them. In development, and where nothing is kept, all.
 */
export function onlyChanged<Path>(
  all: ListPaths<Path>,
  keyed: (path: Path) => Keyed | Promise<Keyed>,
): ChangedPaths<Path> {
  const changed = async (): Promise<Path[]> => {
    const paths = await all();
    if (import.meta.env.DEV) return [...paths];
    const pages = await Promise.all(paths.map(keyed));
    tell(pages);
    return paths.filter((_, i) => {
      const page = pages[i];
      return page === undefined || before().get(page.file) !== page.key;
    });
  };
  return Object.assign(changed, { all });
}
