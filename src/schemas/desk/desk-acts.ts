import { z } from 'zod';
import { bilingual, day, recordId, segmentId, webAddress } from '../primitives.ts';
import { GENRES, KINDS } from '../seed.ts';

/*
 * What an editor does at the desk: one act is one change of the editors' files. The desk's page sends it, the server reads
 * it against these schemas.
 */

/** Why, in the editor's words: it is kept beside what was decided. */
const reason = z.string().trim().min(1, 'expected a reason');
const words = z.string().trim().min(1);
const inBoth = z.strictObject({ fa: words, en: words });
const english = z.string().trim().min(1).nullable();

/** Who speaks: an id; nobody known; an organisation or somebody unnamed, by the text's words. */
const speaker = z.union([
  recordId,
  z.null(),
  z.strictObject({ organisation: words }),
  z.strictObject({ unnamed: words }),
]);

/** `kind` where the rules have heard nobody speak there. */
const speakerAct = z.strictObject({
  act: z.literal('speaker'),
  segment: segmentId,
  kind: z.literal('statement').optional(),
  speaker,
  reason,
});
const kindAct = z.strictObject({ act: z.literal('kind'), segment: segmentId, kind: z.enum(KINDS), reason });
const speechAct = z.strictObject({
  act: z.literal('speech'),
  segment: segmentId,
  utterances: z
    .array(z.strictObject({ words, mode: z.enum(['direct', 'indirect']), speaker: speaker.optional() }))
    .min(1),
  reason,
});
const doubtAct = z.strictObject({ act: z.literal('doubt'), segment: segmentId, reason });
/** `as` differs from `word` in ZWNJ only: what a rule suggests, or what was received. */
const spellingAct = z.strictObject({
  act: z.literal('spelling'),
  segment: segmentId,
  word: words,
  as: words,
  reason,
});
/** A message that is left as it is. */
const waiveAct = z.strictObject({
  act: z.literal('waive'),
  code: z.string().regex(/^GA\d{3}$/),
  segment: segmentId.optional(),
  words: words.optional(),
  reason,
});
/** An empty text takes a translation away. */
const translateAct = z.strictObject({ act: z.literal('translate'), segment: segmentId, english: z.string() });
const factsAct = z.strictObject({
  act: z.literal('facts'),
  title: bilingual.optional(),
  genre: z.enum(GENRES).optional(),
  provenance: z
    .strictObject({
      publisher: words.nullable(),
      author: words.nullable(),
      url: webAddress.nullable(),
      received: words.nullable(),
    })
    .partial()
    .optional(),
  rights: bilingual.optional(),
});
const occasionAct = z.strictObject({
  act: z.literal('occasion'),
  id: recordId,
  begins: segmentId.nullable(),
  ends: segmentId.nullable().optional(),
  title: z.strictObject({ fa: words, en: english }),
  place: recordId.nullable().optional(),
  date: z
    .strictObject({
      edtf: words,
      status: z.enum(['stated', 'inferred']),
      reason: inBoth.nullable().optional(),
    })
    .nullable()
    .optional(),
});
const personAct = z.strictObject({
  act: z.literal('person'),
  id: recordId,
  name: z.strictObject({ fa: words, en: english }),
  aliases: z.array(words).default([]),
  role: z
    .strictObject({ fa: words, en: english, of: recordId.nullable(), from: day.nullable() })
    .nullable()
    .default(null),
});
const placeAct = z.strictObject({
  act: z.literal('place'),
  id: recordId,
  name: z.strictObject({ fa: words, en: english }),
  kind: z.enum(['country', 'region', 'city', 'site']),
});
const correctionAct = z.strictObject({
  act: z.literal('correction'),
  segment: segmentId.nullable(),
  date: day,
  what: inBoth,
  why: inBoth,
});
/** What became of a published id, where a text was changed. */
const idAct = z.strictObject({
  act: z.literal('id'),
  id: segmentId,
  state: z.enum(['moved', 'merged', 'split']),
  to: z.array(words).min(1),
  date: day,
  reason: inBoth,
});

export const deskAct = z.discriminatedUnion('act', [
  speakerAct,
  kindAct,
  speechAct,
  doubtAct,
  spellingAct,
  waiveAct,
  translateAct,
  factsAct,
  occasionAct,
  personAct,
  placeAct,
  correctionAct,
  idAct,
]);
export type DeskAct = z.infer<typeof deskAct>;
/** One kind of act: `ActOf<'speaker'>`. */
export type ActOf<Name extends DeskAct['act']> = Extract<DeskAct, { act: Name }>;
/** An act as the page writes it: what has a default may be left out. */
export type GivenAct = z.input<typeof deskAct>;

/** What the page sends for an act: the document that is open, and the act. */
export const actRequest = z.strictObject({ document: z.string(), act: deskAct });
/** A text that is added: pasted, or a file's name and its bytes in base64. */
export const newTextRequest = z.strictObject({
  id: recordId,
  name: words,
  bytes: z.base64(),
  url: webAddress.optional(),
  publisher: words.optional(),
  date: words.optional(),
});
export type NewTextRequest = z.infer<typeof newTextRequest>;
export const publishRequest = z.strictObject({ message: words, seen: z.string() });
/** Name and address are those that git shall have with each commit, where it knows none. */
export const beginRequest = z.strictObject({
  message: words,
  name: words.optional(),
  email: words.optional(),
});
export type BeginRequest = z.infer<typeof beginRequest>;
