import { z } from 'zod';

/**
 * What of a site one build makes, where several share the work: the files of some documents, or those that are of the whole
 * archive, such as lists, speakers, feeds and sitemap.
 */
export const sitePart = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('documents'), documents: z.array(z.string()) }),
  z.strictObject({ of: z.literal('whole') }),
]);
export type SitePart = z.infer<typeof sitePart>;
