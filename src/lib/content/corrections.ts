import type { Correction } from '../../schemas/primitives.ts';
import { documentAddress, permalink } from '../addresses/links.ts';
import type { Locale } from '../display/locale.ts';
import type { DocumentEntry } from './document-entry.ts';

/** A correction, with the document it is of. */
interface AnnouncedCorrection extends Correction {
  readonly entry: DocumentEntry;
  /** Its id on the page of corrections; it stays when others are added, which have other dates or come after it. */
  readonly anchor: string;
}

/** All corrections of the documents, the latest first. */
export const correctionsOf = (entries: readonly DocumentEntry[]): AnnouncedCorrection[] =>
  entries
    .flatMap((entry) => {
      const counts = new Map<string, number>();
      // Numbered from the earliest on: `corrections` has the latest first.
      return (entry.fa.corrections ?? [])
        .toReversed()
        .map((correction) => {
          const key = `${entry.id}-${correction.segment ?? 'document'}-${correction.date}`;
          const count = (counts.get(key) ?? 0) + 1;
          counts.set(key, count);
          return { ...correction, entry, anchor: count === 1 ? key : `${key}-${count}` };
        })
        .toReversed();
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** Where the corrected words are. */
export const correctedAddress = (locale: Locale, { entry, segment }: AnnouncedCorrection): string =>
  segment === null ? documentAddress(locale, entry.id) : permalink(locale, entry.id, segment);
