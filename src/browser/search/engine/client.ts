import type { Answer, Filters, Language, Loader, Order, Search, SearchOptions } from './api.ts';
import type { Facets } from './facets.ts';
import { type Finding, type Found, find } from './matching/find.ts';
import { subjectsOf } from './matching/subjects.ts';
import { type Archive, once, openArchive } from './opened-archive.ts';
import { readParts } from './query/operators.ts';
import { readSlots } from './query/query.ts';
import { resultOf } from './show-result.ts';
import { takeTurn } from './take-turns.ts';

const NOTHING: Answer = {
  results: [],
  total: 0,
  complete: 0,
  subjects: [],
  missing: [],
  unknown: [],
  suggestion: null,
  facets: null,
  counted: 0,
};

const isComplete = ({ lacks }: Found): boolean => lacks.length === 0;
const typedOf = (query: string): string[] => [
  ...new Set(readSlots(readParts(query)).map(({ typed }) => typed)),
];

/** Begins to load what is asked for later: whoever waits for it then is told where it fails. */
function begin(loading: () => Promise<unknown>): void {
  loading().catch(() => {});
}

/** Every segment, for a query without words: everything has all of none. */
function everything({ size }: Facets, { keeps }: Finding): Found[] {
  return Array.from({ length: size }, (_, segment) => ({
    segment,
    score: 0,
    fields: 0,
    lacks: [],
  })).filter(({ segment }) => keeps(segment));
}

/** Where nothing says another kind, statements are asked for: all of a speaker's year is what was said in it. */
const withKind = (filters: Filters): Filters =>
  (filters.kind?.length ?? 0) > 0 ? filters : { ...filters, kind: ['statement'] };

/** What facets count: what has all words, where anything has. */
const countedOf = (found: readonly Found[]): readonly Found[] =>
  found.some(isComplete) ? found.filter(isComplete) : found;

/** The values of all facets. Languages are counted in versions of any, since the one that is chosen has left out the other. */
function countsOf(
  facets: Facets,
  { counted, finding }: { readonly counted: readonly Found[]; readonly finding: Finding },
  filters: Filters,
  lang: Language,
): NonNullable<Answer['facets']> {
  const counts = facets.count(counted, filters, lang);
  if (finding.found === null || (filters.language?.length ?? 0) === 0) return counts;
  const { language } = facets.count(countedOf(finding.inAnyLanguage), filters, lang);
  return { ...counts, language };
}

/** What was found in the order that is wanted: by date, what has all words stands before what has some. */
function inOrder(found: readonly Found[], facets: Facets | null, order: Order): readonly Found[] {
  if (order === 'relevance' || facets === null) return found;
  const [some, all] = [found.filter((one) => !isComplete(one)), found.filter(isComplete)];
  return [...facets.byDate(all, order), ...facets.byDate(some, order)];
}

/** What an archive has for a query. `lang` is the reader's language. */
async function answer(
  archive: Archive,
  query: string,
  options: SearchOptions,
  lang: Language,
): Promise<Answer> {
  const { sort = 'relevance', limit = 10 } = options;
  const given = options.filters ?? {};
  const narrows = Object.values(given).some((values) => (values?.length ?? 0) > 0);
  const languages = (given.language ?? []).filter((one): one is Language => one === 'fa' || one === 'en');
  const narrowsOrCounts = narrows || options.facets === true || sort !== 'relevance';
  if (narrowsOrCounts) begin(archive.facets);
  const finding = await find(archive, query, languages);
  const { groups, phrases, whole } = finding;
  const isWordless = finding.found === null;
  const asks = !finding.isEmpty || narrows;
  if (!asks && !options.facets) return NOTHING;
  const wantsFacets = narrowsOrCounts || isWordless || (options.subjects && whole.size > 0);
  const facets = wantsFacets ? await archive.facets() : null;
  await takeTurn();
  const all = finding.found ?? (facets === null ? [] : everything(facets, finding));
  const filters = isWordless ? withKind(given) : given;
  const narrowed = facets === null ? all : facets.narrow(all, filters);
  const sorted = inOrder(narrowed, facets, isWordless && sort === 'relevance' ? 'date' : sort);
  const complete = narrowed.filter(isComplete).length;
  const counted = countedOf(all);
  const shown = asks ? sorted.slice(0, limit) : [];
  const look = {
    lang,
    version: languages.length === 1 ? (languages[0] ?? null) : null,
    slots: groups.flatMap(({ slots }) => slots),
    phrases,
    lacks: ({ lacks }: Found) => lacks.flatMap((at) => groups[at]?.typed ?? []),
  };
  const lost = groups.filter(({ matches }) => matches.size === 0);
  await takeTurn();
  return {
    results: await Promise.all(
      shown.map(async (found) => {
        const display = await archive.display(found.segment);
        await takeTurn();
        return resultOf(display, found, look);
      }),
    ),
    total: asks ? narrowed.length : 0,
    complete: asks ? complete : 0,
    subjects: options.subjects && facets !== null ? subjectsOf(finding, facets, lang) : [],
    missing: [...new Set(lost.map(({ typed }) => typed))],
    unknown: [...(facets?.unknown(given) ?? []), ...finding.unknown],
    suggestion: await archive.suggest(
      query,
      lost.flatMap(({ slots }) => slots),
    ),
    ...(options.facets && facets !== null
      ? {
          facets: countsOf(facets, { counted, finding }, filters, lang),
          counted: facets.narrow(counted, filters).length,
        }
      : { facets: null, counted: 0 }),
  };
}

/**
 * Opens the search of a built site. Nothing is loaded before the first search. `lang` is the reader's language, for
 * searches that name none.
 */
export function openSearch({ load, lang }: { readonly load: Loader; readonly lang: Language }): Search {
  let archive = once(() => openArchive(load));

  async function ask(query: string, options: SearchOptions): Promise<Answer> {
    const wants = options.facets || Object.values(options.filters ?? {}).some((values) => values?.length);
    const hasWords = readParts(query).length > 0;
    if (!hasWords && !wants) return NOTHING;
    // It has one address in every archive: it comes while the manifest tells the others.
    if (hasWords) begin(() => load.pagefind());
    const opened = await archive();
    return opened === null
      ? { ...NOTHING, missing: typedOf(query) }
      : answer(opened, query, options, options.lang ?? lang);
  }

  return {
    async search(query, options = {}) {
      try {
        return await ask(query, options);
      } catch (error) {
        // Pagefind does not get over a file that it missed while it was opened: the next search opens it anew.
        archive = once(() => openArchive(load));
        throw error;
      }
    },
  };
}
