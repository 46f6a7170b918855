import type { EnglishFrontmatter, PersianFrontmatter, TranslatedFrontmatter } from '../../schemas/content.ts';

/** What the content store keeps of a document: its front-matter in both languages, and in the further ones it is translated into. */
export interface DocumentEntry {
  readonly id: string;
  readonly fa: PersianFrontmatter;
  readonly en: EnglishFrontmatter;
  /** Absent where it is translated into no further language. */
  readonly further?: readonly TranslatedFrontmatter[];
}

/** The id of a document, and those it had before: what leads to one leads to it. */
export const addressIds = ({ id, fa }: Pick<DocumentEntry, 'id' | 'fa'>): readonly string[] => [
  id,
  ...(fa.formerly ?? []),
];
