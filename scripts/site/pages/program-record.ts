import { z } from 'zod';

/** The style sheets of a kind of page, as Astro tells them. */
const styles = z.array(z.looseObject({ depth: z.number(), order: z.number() }));

/** What has to be known of the program that makes pages to run it. */
export const programRecord = z.strictObject({
  /** The module that everything else is reached from. */
  entry: z.string(),
  /** The style sheets of each kind of page, by Astro's name of it. */
  styles: z.record(z.string(), styles),
});
export type ProgramRecord = z.infer<typeof programRecord>;
