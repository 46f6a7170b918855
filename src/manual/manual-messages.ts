import { z } from 'zod';

const inBoth = z.strictObject({ fa: z.string().min(1), en: z.string().min(1) });

/**
 * What the manual tells of each diagnostic: `src/manual/manual-messages.json`. It is made of the codes and of their fixtures by
 * `tests/manual/manual-messages.test.ts`, since pages import nothing of `scripts/`.
 */
export const manualMessages = z.array(
  z.strictObject({
    code: z.string().regex(/^GA\d{3}$/),
    severity: z.enum(['error', 'warning', 'note']),
    title: inBoth,
    mend: inBoth,
    /** A small archive that is told this, and the words in which it is told; null where no few files show it. */
    example: z
      .strictObject({
        files: z.array(z.strictObject({ name: z.string(), text: z.string() })),
        said: inBoth,
      })
      .nullable(),
  }),
);
export type ManualMessage = z.infer<typeof manualMessages>[number];
