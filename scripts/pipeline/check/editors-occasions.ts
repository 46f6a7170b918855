import type { Archive } from '../../../src/schemas/archive-file.ts';
import type { Sidecar } from '../../../src/schemas/seed.ts';
import { type Diagnostic, didYouMean, nearest, type Place, said } from '../../diagnostics/index.ts';
import type { AttributedDocument } from '../attribute/index.ts';
import type { EntryPath, YamlFile } from '../read/index.ts';

type Occasion = Sidecar['occasions'][number];

/** An id of a statement that an occasion names, and the way to it in the file. */
interface Named {
  readonly id: string;
  readonly key: 'begins' | 'ends';
  readonly path: EntryPath;
}

/** The statements of a document by their place in the text. Other segments are in it, too: their kind is told. */
class Order {
  readonly #segments: AttributedDocument['segments'];
  readonly #places: ReadonlyMap<string, number>;

  constructor(segments: AttributedDocument['segments']) {
    this.#segments = segments;
    this.#places = new Map(segments.map(({ id }, place) => [id, place]));
  }

  /** Where a segment stands; undefined where it is not there. */
  of(id: string | null | undefined): number | undefined {
    return id == null ? undefined : this.#places.get(id);
  }

  /** What a segment is, where it is no statement; null where it is one, or is not there. */
  otherKind(id: string): string | null {
    const kind = this.#segments[this.of(id) ?? -1]?.kind ?? 'statement';
    return kind === 'statement' ? null : kind;
  }

  /** The nearest statement after a segment, or before it. */
  nearest(id: string, side: 'after' | 'before'): string | null {
    const place = this.of(id) ?? 0;
    const isStatement = ({ kind }: { readonly kind: string }): boolean => kind === 'statement';
    const found =
      side === 'after'
        ? this.#segments.slice(place).find(isStatement)
        : this.#segments.slice(0, place).findLast(isStatement);
    return found?.id ?? null;
  }
}

function noStatement({ id, key }: Named, place: Place, order: Order): Diagnostic[] {
  const kind = order.otherKind(id);
  if (kind === null) return [];
  const nearest = order.nearest(id, key === 'begins' ? 'after' : 'before');
  return [
    nearest === null
      ? said('beginsWithNoStatement', place, { kind, id, key })
      : said('beginsBesideStatement', place, { kind, id, key, nearest }),
  ];
}

/** Ids that two occasions of one document have; rules name theirs `at-s5`. */
function repeatedIds(
  { value, placeOf }: YamlFile<Sidecar>,
  found: AttributedDocument['occasions'],
): Diagnostic[] {
  const ids = value.occasions.map(({ id }) => id);
  const twice = value.occasions.flatMap(({ id }, i) =>
    ids.indexOf(id) === i ? [] : [said('occasionTwice', placeOf(['occasions', i, 'id']), { id })],
  );
  const byRules = [...new Set(ids)].filter((id) => {
    const own = found.filter((one) => one.id === id).length;
    return own > ids.filter((one) => one === id).length;
  });
  return [
    ...twice,
    ...byRules.map((id) => said('occasionOfRules', placeOf(['occasions', ids.indexOf(id), 'id']), { id })),
  ];
}

/** What is wrong with the stretch of the text that an occasion has. */
function wrongStretch(
  occasions: readonly Occasion[],
  i: number,
  order: Order,
  placeOf: YamlFile<Sidecar>['placeOf'],
): Diagnostic[] {
  const { id = '', begins, ends } = occasions[i] ?? { begins: null, ends: null };
  const at = (key: 'begins' | 'ends'): Place => placeOf(['occasions', i, key]);
  const start = order.of(begins);
  const end = order.of(ends);
  const same = occasions.slice(0, i).find((other) => begins != null && other.begins === begins);
  if (same !== undefined && same.id !== id)
    return [said('beginsAlike', at('begins'), { begins: begins ?? '', other: same.id, id })];
  if (ends !== null && begins == null) return [said('endsWithoutBeginning', at('ends'), { id })];
  if (start === undefined || end === undefined) return [];
  if (end < start)
    return [said('endsBeforeBeginning', at('ends'), { ends: ends ?? '', begins: begins ?? '', id })];
  const within = occasions.find((other) => {
    const place = order.of(other.begins);
    return place !== undefined && place > start && place <= end;
  });
  if (within === undefined) return [];
  const next = { next: within.id, begins: within.begins ?? '' };
  return [said('endsAfterNext', at('ends'), { ends: ends ?? '', id, ...next })];
}

/** Reports what is wrong in the occasions of document.yaml: which ids they have, where they begin and end. */
export function checkOccasions(
  sidecar: YamlFile<Sidecar>,
  { segments, occasions: found }: AttributedDocument,
): Diagnostic[] {
  const { value, placeOf } = sidecar;
  const order = new Order(segments);
  const named = value.occasions.flatMap(({ begins, ends }, i): Named[] =>
    (['begins', 'ends'] as const).flatMap((key) => {
      const id = key === 'begins' ? begins : ends;
      return id == null ? [] : [{ id, key, path: ['occasions', i, key] }];
    }),
  );
  return [
    ...repeatedIds(sidecar, found),
    ...named.flatMap((one) => noStatement(one, placeOf(one.path), order)),
    ...value.occasions.flatMap((_, i) => wrongStretch(value.occasions, i, order, placeOf)),
  ];
}

/** Reports series that archive.yaml lacks. `known` are those it has; null where it could not be read. */
export function checkSeries(
  { value, placeOf }: YamlFile<Sidecar>,
  known: Archive['series'] | null,
): Diagnostic[] {
  if (known === null) return [];
  return value.occasions.flatMap(({ series }, i) =>
    series === null || Object.hasOwn(known, series)
      ? []
      : [
          said('unknownSeries', placeOf(['occasions', i, 'series']), {
            id: series,
            meant: didYouMean(nearest(series, Object.keys(known))),
          }),
        ],
  );
}

/** Reports occasions that nothing belongs to, and speakers who are not among the participants that an editor listed. */
export function reportOccasions(
  { value, placeOf }: YamlFile<Sidecar>,
  { unlisted, provisional }: AttributedDocument,
): Diagnostic[] {
  const empty = value.occasions.flatMap(({ id, begins }, i) =>
    begins !== undefined ? [] : [said('occasionEmpty', placeOf(['occasions', i, 'id']), { id })],
  );
  const others = unlisted.flatMap(({ occasion, segment, speaker }) => {
    // An organisation, or somebody unnamed, cannot be listed.
    const { kind = 'person' } = provisional[speaker] ?? {};
    if (kind !== 'person') return [];
    const i = value.occasions.findIndex(({ id }) => id === occasion);
    const place = placeOf(['occasions', i, 'participants']);
    return [said('speakerUnlisted', place, { speaker, segment, id: occasion })];
  });
  return [...empty, ...others];
}
