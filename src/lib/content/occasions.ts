import type { Archive } from '../../schemas/archive-file.ts';
import type { ContentOccasion } from '../../schemas/content.ts';
import type { Bilingual } from '../../schemas/primitives.ts';
import { dateOf } from '../../text/dates/edtf.ts';
import type { DocumentEntry } from './document-entry.ts';
import { groupBy } from './group-by.ts';
import { type ListedSpeaker, type StatementRef, speakersOf } from './statements.ts';

/** An occasion of a document, with what was said there. */
export interface ListedOccasion {
  readonly entry: DocumentEntry;
  readonly occasion: ContentOccasion;
  readonly statements: readonly StatementRef[];
  readonly speakers: readonly ListedSpeaker[];
}

/** The last day known of an occasion, for sorting; empty where there is none, so that undated ones come last. */
function latestDay({ occasion }: ListedOccasion): string {
  const date = occasion.date === null ? null : dateOf(occasion.date.edtf);
  return date?.last ?? date?.first ?? '';
}

/**
 * All occasions of the documents, the latest first, undated ones last. `statements` are those of each
 * document, by its id.
 */
export const listOccasions = (
  entries: readonly DocumentEntry[],
  statements: ReadonlyMap<string, readonly StatementRef[]>,
): ListedOccasion[] =>
  entries
    .flatMap((entry) => {
      const byOccasion = groupBy(statements.get(entry.id) ?? [], ({ occasion }) => occasion);
      return entry.fa.occasions.map((occasion): ListedOccasion => {
        const own = byOccasion.get(occasion.id) ?? [];
        return { entry, occasion, statements: own, speakers: speakersOf(entry.fa.people, own) };
      });
    })
    .sort((a, b) => {
      const [left, right] = [latestDay(a), latestDay(b)];
      return left === right ? 0 : left < right ? 1 : -1;
    });

/** A series of occasions, with those that belong to it. */
export interface ListedSeries {
  readonly id: string;
  readonly name: Bilingual;
  readonly formerly: readonly string[];
  readonly occasions: readonly ListedOccasion[];
}

/** The series to which any occasion belongs, as archive.yaml names them. Their occasions stay in the order given. */
export function listSeries(series: Archive['series'], occasions: readonly ListedOccasion[]): ListedSeries[] {
  const byId = groupBy(occasions, ({ occasion }) => occasion.series);
  return Object.entries(series).flatMap(([id, { formerly, ...name }]): ListedSeries[] => {
    const own = byId.get(id);
    return own === undefined ? [] : [{ id, name, formerly, occasions: own }];
  });
}
