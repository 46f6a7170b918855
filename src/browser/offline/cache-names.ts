/*
 * How the caches of an archive are called. Every page asks whether one is there, so this stands apart from what reads and writes
 * them.
 */

/** Caches are the origin's; an origin may hold several archives, each at a root of its own. */
export const cachePrefix = (root: string): string => `goftar ${root} `;
export const packsCacheName = (root: string): string => `${cachePrefix(root)}packs`;
export const stateCacheName = (root: string): string => `${cachePrefix(root)}state`;
/** Where pages that were read are kept, and what every reader has after the first visit. */
export const visitedCacheName = (root: string): string => `${cachePrefix(root)}visited`;

/** Whether anything of the archive is kept, or was being fetched. */
export const hasState = (root: string): Promise<boolean> => caches.has(stateCacheName(root));
