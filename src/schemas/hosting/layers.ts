import { z } from 'zod';

/**
 * The layers of a site's files that an archive can do without, in the order in which they are given up where a host takes
 * no more. No permalink, no search and no data depends on them.
 */
export const LAYERS = ['previews', 'statements', 'citations', 'sources'] as const;
export type Layer = (typeof LAYERS)[number];

const ids = z.array(z.string());

/** The documents that do without each layer, by their ids. */
export const layersLeftOut = z.strictObject({ previews: ids, statements: ids, citations: ids, sources: ids });
export type LayersLeftOut = z.infer<typeof layersLeftOut>;

export const NOTHING_LEFT_OUT: LayersLeftOut = { previews: [], statements: [], citations: [], sources: [] };
