/** What the search index reads of `dist/data/documents/<doc>.json` (DESIGN.md, Contracts); other keys may be there. */
export interface SiteDocument {
  readonly id: string;
  readonly title: Bilingual;
  readonly segments: readonly SiteSegment[];
  readonly people?: readonly SitePerson[];
  readonly occasions?: readonly SiteOccasion[];
  readonly places?: readonly SitePlace[];
}

export interface Bilingual {
  readonly fa?: string | null;
  readonly en?: string | null;
}

/** Other names: a list, or a list for each language. */
export type Aliases =
  | readonly string[]
  | { readonly fa?: readonly string[]; readonly en?: readonly string[] };

export interface SiteSegment {
  readonly id: string;
  readonly kind: string;
  readonly speaker?: string | null;
  readonly occasion?: string | null;
  readonly text: { readonly fa: { readonly edited: string }; readonly en?: string | null };
}

export interface SitePerson {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases?: Aliases;
  readonly roles?: readonly { readonly title?: Bilingual }[];
}

export interface SiteOccasion {
  readonly id: string;
  readonly title?: Bilingual;
  readonly place?: string | null;
  readonly date?: { readonly edtf: string } | null;
}

export interface SitePlace {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases?: Aliases;
}

type Shape = Readonly<Record<string, unknown>>;
const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isSegment(value: unknown): value is SiteSegment {
  if (!isShape(value) || typeof value.id !== 'string' || typeof value.kind !== 'string') return false;
  return isShape(value.text) && isShape(value.text.fa) && typeof value.text.fa.edited === 'string';
}

function isDocument(value: unknown): value is SiteDocument {
  if (!isShape(value) || typeof value.id !== 'string' || !isShape(value.title)) return false;
  return Array.isArray(value.segments) && value.segments.every(isSegment);
}

/** Reads one document file's text. Throws an `Error` that names `file` where it is not what DESIGN.md promises. */
export function parseSiteDocument(json: string, file: string): SiteDocument {
  const value: unknown = JSON.parse(json);
  if (isDocument(value)) return value;
  throw new Error(
    `${file}: Unexpected shape, expected a document with id, title and segments; build the site again`,
  );
}
