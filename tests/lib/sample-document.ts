import { parseContent } from '../../src/lib/content/content-tree.ts';
import { type ArchiveDocument, joinDocument } from '../../src/lib/content/document.ts';
import type { DocumentEntry } from '../../src/lib/content/document-entry.ts';
import { type Row, rowOf } from '../../src/lib/display/rows.ts';
import type {
  ContentOccasion,
  ContentPerson,
  EnglishFrontmatter,
  PersianFrontmatter,
} from '../../src/schemas/content.ts';

/** Small plain documents for tests of what is shown and given away: no seed, no disk. */

export const person = (id: string, fa: string, en: string | null = null): ContentPerson => ({
  id,
  name: { fa, en },
  status: 'known',
  aliases: { fa: [], en: [] },
  roles: [],
});

export const occasion = (id: string, fa: string, edtf?: string): ContentOccasion => ({
  id,
  title: { fa, en: null },
  place: null,
  participants: [],
  date: edtf === undefined ? null : { edtf, status: 'stated', reason: null },
});

/** A document's front-matter in both languages; `front` has what the test is about. */
export function entryOf(front: Partial<PersianFrontmatter> & { readonly id: string }): DocumentEntry {
  const fa: PersianFrontmatter = {
    title: { fa: 'سفر به مینسک', en: 'Visit to Minsk' },
    lang: 'fa',
    source: { file: `seeds/${front.id}.txt`, sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8' },
    breaks: { before: '', after: [] },
    provenance: { publisher: null, author: null, url: null, received: null },
    rights: { text: null, translation: null },
    occasions: [],
    people: [],
    places: [],
    interventions: {},
    ...front,
  };
  const en: EnglishFrontmatter = {
    id: fa.id,
    title: fa.title,
    lang: 'en',
    translation: { status: 'none', translated: 0, of: 0 },
  };
  return { id: fa.id, fa, en };
}

/** A document of content files: `fa` and `en` are what stands in them below the front-matter. */
export function documentOf(
  { fa, en }: { readonly fa: string; readonly en?: string },
  front: Partial<PersianFrontmatter> = {},
): ArchiveDocument {
  const entry = entryOf({ id: 'visit', ...front });
  return joinDocument(
    { front: entry.fa, tree: parseContent(fa, 'fa.mdx') },
    { front: entry.en, tree: parseContent(en ?? '', 'en.mdx') },
  );
}

/** One statement as a content file has it; without a speaker it is nobody's. */
export const statement = (
  text: string,
  {
    id = 's1',
    speaker,
    certain = true,
    occasion: held,
  }: {
    readonly id?: string;
    readonly speaker?: string;
    readonly certain?: boolean;
    readonly occasion?: string;
  } = {},
): string => {
  const attributes = [
    `id="${id}" line="1"`,
    speaker === undefined
      ? 'basis="none" certain="false"'
      : `speaker="${speaker}" basis="name" certain="${certain}"`,
    ...(held === undefined ? [] : [`occasion="${held}"`]),
  ];
  return `<Statement ${attributes.join(' ')}>\n\n${text}\n\n</Statement>\n\n`;
};

const LUKASHENKO = person('lukashenko', 'الکساندر لوکاشنکو', 'Alexander Lukashenko');

/** Three statements of the same words: by somebody for certain, by somebody only probably, by nobody known. */
export function attributedStatements(): Readonly<
  Record<'certain' | 'probable' | 'unknown', { readonly document: ArchiveDocument; readonly row: Row }>
> {
  const text = 'وی گفت: <Speech mode="direct">کار ادامه دارد.</Speech>';
  const document = documentOf(
    {
      fa:
        statement(text, { id: 's1', speaker: 'lukashenko' }) +
        statement(text, { id: 's2', speaker: 'lukashenko', certain: false }) +
        statement(text, { id: 's3' }),
    },
    { people: [LUKASHENKO] },
  );
  const at = (id: string) => ({ document, row: rowOf(document, id) });
  return { certain: at('s1'), probable: at('s2'), unknown: at('s3') };
}

export const addressOf = (path: string): string => `https://example.org${path}`;
