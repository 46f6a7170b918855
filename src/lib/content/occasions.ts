import type { ContentOccasion } from '../../schemas/content.ts';
import { spanOf } from '../display/timeline-layout.ts';
import { type DocumentEntry, documentEntries } from './archive.ts';
import {
  groupBy,
  type ListedSpeaker,
  type StatementRef,
  speakersOf,
  statementsByDocument,
} from './statements.ts';

/** An occasion of a document, with what was said there. */
export interface ListedOccasion {
  readonly entry: DocumentEntry;
  readonly occasion: ContentOccasion;
  readonly statements: readonly StatementRef[];
  readonly speakers: readonly ListedSpeaker[];
}

/** The last day known of an occasion, for sorting; undated ones come last. */
function latestDay({ occasion }: ListedOccasion): number {
  const span = occasion.date === null ? null : spanOf(occasion.date.edtf);
  return span?.to ?? span?.from ?? Number.NEGATIVE_INFINITY;
}

let occasions: Promise<readonly ListedOccasion[]> | undefined;

async function collect(): Promise<readonly ListedOccasion[]> {
  const byDocument = await statementsByDocument();
  return (await documentEntries())
    .flatMap((entry) => {
      const byOccasion = groupBy(byDocument.get(entry.id) ?? [], ({ occasion }) => occasion);
      return entry.fa.occasions.map((occasion): ListedOccasion => {
        const statements = byOccasion.get(occasion.id) ?? [];
        return { entry, occasion, statements, speakers: speakersOf(entry.fa.people, statements) };
      });
    })
    .sort((a, b) => {
      const [left, right] = [latestDay(a), latestDay(b)];
      return left === right ? 0 : left < right ? 1 : -1;
    });
}

/** All occasions of the archive, the latest first, undated ones last. */
export async function allOccasions(): Promise<readonly ListedOccasion[]> {
  if (import.meta.env.DEV) return collect();
  occasions ??= collect();
  return occasions;
}
