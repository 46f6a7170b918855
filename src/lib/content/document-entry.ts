import type { EnglishFrontmatter, PersianFrontmatter } from '../../schemas/content.ts';

/** What the content store keeps of a document: its front-matter in both languages. */
export interface DocumentEntry {
  readonly id: string;
  readonly fa: PersianFrontmatter;
  readonly en: EnglishFrontmatter;
}

/** The id of a document, and those it had before: what leads to one leads to it. */
export const addressIds = ({ id, fa }: Pick<DocumentEntry, 'id' | 'fa'>): readonly string[] => [
  id,
  ...(fa.formerly ?? []),
];
