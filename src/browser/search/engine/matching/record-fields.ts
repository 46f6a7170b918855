import type { FieldLengths } from '../../../../schemas/search-index.ts';

/**
 * The fields in which a word stands, as a set of bits. A speaker's office is told from the names, since a word of it alone
 * names nobody; `date` is no field of the index: what is asked is the day.
 */
export const FIELD = { text: 1, title: 2, occasion: 4, name: 8, date: 16, office: 32 } as const;

/** Whatever the speaker is found by. */
export const SPEAKER_FIELDS = FIELD.name | FIELD.office;

/** What makes a statement a result: its own words, who says them, when. Its document and occasion are results themselves. */
export const OWN_FIELDS = FIELD.text | SPEAKER_FIELDS | FIELD.date;

/** The field in which a place of a record lies. */
export function fieldAt(place: number, [text, title, occasion, name]: FieldLengths): number {
  if (place < text) return FIELD.text;
  if (place < text + title) return FIELD.title;
  if (place < text + title + occasion) return FIELD.occasion;
  return place < text + title + occasion + name ? FIELD.name : FIELD.office;
}

/** All fields in which these places lie. */
export const fieldsAt = (places: readonly number[], lengths: FieldLengths): number =>
  places.reduce((fields, place) => fields | fieldAt(place, lengths), 0);
