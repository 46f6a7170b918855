import type { FieldLengths } from '../../../../schemas/search-index.ts';

/** The fields in which a word stands, as a set of bits; `date` is no field of the index: what is asked is the day. */
export const FIELD = { text: 1, title: 2, occasion: 4, speaker: 8, date: 16 } as const;

/** What makes a statement a result: its own words, who says them, when. Its document and occasion are results themselves. */
export const OWN_FIELDS = FIELD.text | FIELD.speaker | FIELD.date;

/** The field in which a place of a record lies. */
export function fieldAt(place: number, [text, title, occasion]: FieldLengths): number {
  if (place < text) return FIELD.text;
  if (place < text + title) return FIELD.title;
  return place < text + title + occasion ? FIELD.occasion : FIELD.speaker;
}

/** All fields in which these places lie. */
export const fieldsAt = (places: readonly number[], lengths: FieldLengths): number =>
  places.reduce((fields, place) => fields | fieldAt(place, lengths), 0);
