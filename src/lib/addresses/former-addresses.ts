import { type AddressBook, EMPTY_BOOK, pagesOfList } from '../../schemas/address-book.ts';
import type { PastSegment, PersianFrontmatter } from '../../schemas/content.ts';
import { addressIds, type DocumentEntry } from '../content/document-entry.ts';
import type { StatementRef } from '../content/statements.ts';
import { LOCALE_CODES, type Locale } from '../display/locale.ts';
import { sourceLink, statementLink } from './built-layers.ts';
import { type RecordPage, recordPagesOf } from './former-records.ts';
import {
  documentAddress,
  permalink,
  placeAddress,
  seriesAddress,
  speakerAddress,
  statementAddress,
} from './links.ts';

/** A page at an address of the past: it leads on, or says in both languages what became of a statement. */
export type FormerPage =
  | RecordPage
  | {
      readonly locale: Locale;
      readonly address: string;
      readonly type: 'tombstone';
      readonly entry: DocumentEntry;
      readonly past: PastSegment;
    };

/** Where the words of a past segment are: `s6` is of the document itself, `other#s6` of another. */
export function placeOf(document: string, target: string): { document: string; segment: string } {
  const [other = '', segment] = target.split('#');
  return segment === undefined ? { document, segment: other } : { document: other, segment };
}

/**
 * The past ids whose anchors stand at each segment: their words are there now, or the first of them. Anchors of
 * occasions that are no more stand where these began.
 */
export function formerAnchors(
  front: Pick<PersianFrontmatter, 'past' | 'formerOccasions'>,
): ReadonlyMap<string, string[]> {
  const anchors = new Map<string, string[]>();
  for (const { id, to } of front.past ?? []) {
    const [first] = to;
    if (first === undefined || first.includes('#')) continue;
    anchors.set(first, [...(anchors.get(first) ?? []), id]);
  }
  for (const { id, at } of front.formerOccasions ?? [])
    if (at !== null) anchors.set(at, [...(anchors.get(at) ?? []), `occasion-${id}`]);
  return anchors;
}

/** Past segments without a place in this document: their anchors stand in a list at its end. */
export const gone = (front: Pick<PersianFrontmatter, 'past'>): readonly PastSegment[] =>
  (front.past ?? []).filter(({ to: [first] }) => first === undefined || first.includes('#'));

type Statements = ReadonlyMap<string, readonly Pick<StatementRef, 'segment'>[]>;

/** A statement's own page where it is a statement, else its place in the document. */
function addressOf(locale: Locale, document: string, segment: string, statements: Statements): string {
  const isStatement = statements.get(document)?.some((ref) => ref.segment === segment);
  return isStatement ? statementLink(locale, document, segment) : permalink(locale, document, segment);
}

function documentPages(entry: DocumentEntry, locale: Locale, statements: Statements): FormerPage[] {
  const { id, fa } = entry;
  return addressIds(entry).flatMap((old): FormerPage[] => {
    const redirect = (address: string, to: string): FormerPage => ({ locale, address, type: 'redirect', to });
    const at = (segment: string): string => statementAddress(locale, old, segment);
    const past = (fa.past ?? []).map((one): FormerPage => {
      const [target] = one.to;
      if (target === undefined || one.to.length > 1)
        return { locale, address: at(one.id), type: 'tombstone', entry, past: one };
      const { document, segment } = placeOf(id, target);
      return redirect(at(one.id), addressOf(locale, document, segment, statements));
    });
    const segments = (fa.formerStatements ?? []).map((segment) =>
      redirect(at(segment), permalink(locale, id, segment)),
    );
    if (old === id) return [...past, ...segments];
    return [
      redirect(documentAddress(locale, old), documentAddress(locale, id)),
      redirect(`${documentAddress(locale, old)}source/`, sourceLink(locale, entry)),
      ...(statements.get(id) ?? []).map(({ segment }) =>
        redirect(at(segment), statementLink(locale, id, segment)),
      ),
      ...past,
      ...segments,
    ];
  });
}

/** A person or place, with the ids it had before. */
interface RecordWithPast {
  readonly id: string;
  readonly formerly?: readonly string[] | undefined;
}

/** Redirects from each address that a record had before to the one it has. */
const recordPages = (
  locale: Locale,
  records: readonly RecordWithPast[],
  address: (locale: Locale, id: string) => string,
): FormerPage[] =>
  records.flatMap(({ id, formerly = [] }) =>
    formerly.map((old) => ({
      locale,
      address: address(locale, old),
      type: 'redirect' as const,
      to: address(locale, id),
    })),
  );

/** Every page at an address of the past. An address that something has now is not among them. */
export const formerPagesOf = ({
  entries,
  statements,
  speakers,
  places,
  occasions = 0,
  series = [],
  book = EMPTY_BOOK,
}: {
  readonly entries: readonly DocumentEntry[];
  readonly statements: Statements;
  readonly speakers: readonly (RecordWithPast & { readonly statements?: readonly unknown[] })[];
  readonly places: readonly RecordWithPast[];
  readonly series?: readonly RecordWithPast[];
  /** How many occasions the archive has. */
  readonly occasions?: number;
  /** What became of everything that ever had an address. */
  readonly book?: AddressBook;
}): FormerPage[] => {
  const present = {
    speakers: new Map(speakers.map(({ id, statements: own = [] }) => [id, pagesOfList(own.length)])),
    places: new Map(places.map(({ id }) => [id, 1])),
    series: new Map(series.map(({ id }) => [id, 1])),
    documents: pagesOfList(entries.length),
    occasions: pagesOfList(occasions),
  };
  const pages = LOCALE_CODES.flatMap((locale) => [
    ...entries.flatMap((entry) => documentPages(entry, locale, statements)),
    ...recordPages(locale, speakers, speakerAddress),
    ...recordPages(locale, places, placeAddress),
    ...recordPages(locale, series, seriesAddress),
    ...recordPagesOf(locale, book, present),
  ]);
  // What a record's own entry tells counts; the book tells of the same addresses again, and of others.
  return [...Map.groupBy(pages, ({ address }) => address).values()].flatMap(([first]) => first ?? []);
};

/** A file beside a statement's page, at its own address or at one of its past; `segment` is the statement it tells of. */
export interface StatementFilePath {
  readonly params: { readonly locale: Locale; readonly document: string; readonly statement: string };
  readonly props: { readonly entry: DocumentEntry; readonly segment: string };
}

/**
 * Where files beside statements' pages are (previews, oEmbed): what fetches them follows no redirect page, so a past
 * address gives the file itself. Withdrawn and split statements have none.
 */
export function statementFilePathsOf(
  all: readonly DocumentEntry[],
  statements: Statements,
): StatementFilePath[] {
  const entries = new Map(all.map((entry) => [entry.id, entry]));
  const isStatement = (document: string, id: string): boolean =>
    statements.get(document)?.some(({ segment }) => segment === id) ?? false;
  return all.flatMap((entry) => {
    const present = (statements.get(entry.id) ?? []).map(({ segment }) => ({ id: segment, entry, segment }));
    const past = (entry.fa.past ?? []).flatMap(({ id, to }) => {
      const [target, ...others] = to;
      if (target === undefined || others.length > 0) return [];
      const { document, segment } = placeOf(entry.id, target);
      const holder = entries.get(document);
      return holder !== undefined && isStatement(document, segment) ? [{ id, entry: holder, segment }] : [];
    });
    return [...present, ...past].flatMap(({ id, entry: holder, segment }) =>
      addressIds(entry).flatMap((document) =>
        LOCALE_CODES.map((locale) => ({
          params: { locale, document, statement: id },
          props: { entry: holder, segment },
        })),
      ),
    );
  });
}
