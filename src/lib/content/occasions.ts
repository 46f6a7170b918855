import type { ContentOccasion, ContentPerson } from '../../schemas/content.ts';
import { dateOf } from '../../text/dates/edtf.ts';
import { type DocumentEntry, documentEntries } from './archive.ts';
import { groupBy, type StatementRef, statementsByDocument } from './statements.ts';

/** An occasion of a document, with what was said there. */
export interface ListedOccasion {
  readonly entry: DocumentEntry;
  readonly occasion: ContentOccasion;
  readonly statements: readonly StatementRef[];
  readonly speakers: readonly ContentPerson[];
}

/** The last day known of an occasion, for sorting; empty where there is none, so that undated ones come last. */
function latestDay({ occasion }: ListedOccasion): string {
  const date = occasion.date === null ? null : dateOf(occasion.date.edtf);
  return date?.last ?? date?.first ?? '';
}

let occasions: Promise<readonly ListedOccasion[]> | undefined;

async function collect(): Promise<readonly ListedOccasion[]> {
  const byDocument = await statementsByDocument();
  return (await documentEntries())
    .flatMap((entry) => {
      const byOccasion = groupBy(byDocument.get(entry.id) ?? [], ({ occasion }) => occasion);
      return entry.fa.occasions.map((occasion): ListedOccasion => {
        const statements = byOccasion.get(occasion.id) ?? [];
        const ids = new Set(statements.map(({ speaker }) => speaker));
        return { entry, occasion, statements, speakers: entry.fa.people.filter(({ id }) => ids.has(id)) };
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

/** How many occasions, or statements of a speaker, a page of a list shows. */
export const A_PAGE = 100;
