/*
 * In which pack a file is. An archive has a hundred thousand files, so that a list of their names would take long to read
 * each time the worker starts: this one has six bytes for each file. It is made from the packs when all of them are there.
 */

/** The FNV-1a hash of a path, of 32 bits. Two paths may have the same: then both packs are looked into. */
function pathHash(path: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at += 1) hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const BYTES = 6;

/** The table of which path is in which pack, for the paths of each pack in the order of the manifest. */
export function routesOf(packs: readonly (readonly string[])[]): ArrayBuffer {
  const routes = packs
    .flatMap((paths, pack) => paths.map((path) => ({ hash: pathHash(path), pack })))
    .sort((one, other) => one.hash - other.hash || one.pack - other.pack);
  const table = new ArrayBuffer(routes.length * BYTES);
  new Uint32Array(table, 0, routes.length).set(routes.map(({ hash }) => hash));
  new Uint16Array(table, routes.length * 4, routes.length).set(routes.map(({ pack }) => pack));
  return table;
}

/** The numbers of the packs in which the file at `path` may be. */
export function packsFor(path: string, table: ArrayBuffer): number[] {
  const count = Math.floor(table.byteLength / BYTES);
  const hashes = new Uint32Array(table, 0, count);
  const packs = new Uint16Array(table, count * 4, count);
  const wanted = pathHash(path);
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hashes[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  const found: number[] = [];
  for (; hashes[from] === wanted; from += 1) found.push(packs[from] ?? 0);
  return found;
}
