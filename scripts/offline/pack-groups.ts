import { hash } from 'node:crypto';

/** What goes into packs: a file, or a part of one. */
export interface Piece {
  /** From the site's root, or as parts are named. */
  readonly path: string;
  readonly bytes: number;
  /** What it belongs to, where its path does not tell. */
  readonly thing?: string;
}

/** Files of one subject stand in packs of their own, so that a change of one subject leaves the packs of others. */
type Subject = 'assets' | 'documents' | 'records' | 'lists' | 'texts' | 'words' | 'tables' | 'parts';

/** Which subject a path belongs to, and which thing of it: all files of one document change together. The first that fits. */
const OWNERS: readonly (readonly [RegExp, Subject])[] = [
  [/^~\/(.*)/, 'parts'],
  [
    /^(?:_astro|fonts)\/|^icon|^pagefind\/(?:wasm|pagefind\.js)|^search\.(?:js|d\.ts)$|^data\/schema\//,
    'assets',
  ],
  [/^[a-z]{2,3}\/documents\/([^/]+)\/(?!page\/)/, 'documents'],
  [/^data\/(?:documents|sources|citations)\/([^/.]+)\./, 'documents'],
  [/^(?:fa|en)\/((?:speakers|places|occasions)\/[^/]+)\//, 'records'],
  [/^pagefind\/(?:index|fragment)\/(.*)/, 'words'],
  [/^search\/.*\/(\d+)\.json$/, 'texts'],
  // What changes with any document.
  [/^(?:search|pagefind)\/|^data\/(?:statements\.|datapackage\.)/, 'tables'],
  [/^/, 'lists'],
];

/** The thing that a piece belongs to; what belongs to none is one by itself. */
function ownerOf({ path, thing }: Piece): { readonly subject: Subject; readonly thing: string } {
  for (const [pattern, subject] of OWNERS) {
    const found = pattern.exec(path);
    if (found !== null) return { subject, thing: thing ?? found[1] ?? path };
  }
  return { subject: 'lists', thing: path };
}

/** The least bytes of a group, where a subject has more than one. */
const LEAST_OF_GROUP = 2 ** 16;
/**
 * How many groups each subject has at most: together some hundred and fifty, which is how many requests it takes to keep an
 * archive, whatever its size. What one change of a document touches is divided most: the document itself, the words of the
 * index, the parts of what holds all statements.
 */
const MOST_GROUPS: Readonly<Record<Subject, number>> = {
  documents: 76,
  words: 24,
  parts: 22,
  texts: 12,
  assets: 8,
  lists: 5,
  records: 2,
  tables: 2,
};

/** How many groups a subject has, for its bytes. A small change makes one group more at most. */
export const groupCount = (bytes: number, subject: Subject): number =>
  Math.max(1, Math.floor(Math.min(bytes / LEAST_OF_GROUP, MOST_GROUPS[subject])));

/**
 * Which of `count` groups a thing belongs to, by spiral hashing (G. N. N. Martin, 1979): the groups are numbered from `count`
 * to twice that. Where there is one group more, the things of the first one are divided between two new ones, and all others
 * stay where they are. The largest group has 1.44 times its share.
 */
export function groupOf(thing: string, count: number): number {
  const turn = Number.parseInt(hash('sha256', thing).slice(0, 12), 16) / 2 ** 48;
  const turns = Math.ceil(Math.log2(count) - turn);
  return Math.floor(2 ** (turn + turns));
}

/** Which pieces go together, in order: those of one thing side by side, since they are alike and are zipped together. */
export function groupPieces<Given extends Piece>(pieces: readonly Given[]): Given[][] {
  const owned = pieces.map((piece) => ({ piece, ...ownerOf(piece) }));
  return [...Map.groupBy(owned, ({ subject }) => subject)]
    .sort(([one], [other]) => order(one, other))
    .flatMap(([subject, ofSubject]) => {
      const bytes = ofSubject.reduce((sum, { piece }) => sum + piece.bytes, 0);
      const count = groupCount(bytes, subject);
      // In an archive of a few documents, each of them is divided: a pack that is lost on its way should be a small part.
      const isDivided = new Set(ofSubject.map(({ thing }) => thing)).size < count;
      const groups = Map.groupBy(ofSubject, ({ thing, piece }) =>
        groupOf(isDivided ? piece.path : thing, count),
      );
      return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
    })
    .map((group) => group.sort(byThing).map(({ piece }) => piece));
}

interface Owned {
  readonly thing: string;
  readonly piece: Piece;
}
const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
const byThing = (one: Owned, other: Owned): number =>
  order(one.thing, other.thing) || order(one.piece.path, other.piece.path);
