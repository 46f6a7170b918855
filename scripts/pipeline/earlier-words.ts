import type { Ledger, Sidecar } from '../../src/schemas/seed.ts';
import type { PublishedArchive } from './addresses/index.ts';
import type { Seed } from './archive-input.ts';
import type { Worded } from './identify/index.ts';
import { keepEarlier, type Settled } from './settle/index.ts';

/** A text with its ids, and what was published of it. */
interface Told {
  readonly settled: Settled;
  /** The ledger as it was. */
  readonly published: Ledger;
  readonly sidecar: Sidecar;
  readonly archive?: PublishedArchive | undefined;
  /** What is withdrawn in the whole archive with this ingest. */
  readonly erased: readonly Worded[];
  readonly today: string | null;
}

/** The ledger with what statements said before their published words were changed. */
export function withEarlier(
  { id, ledger }: Pick<Seed, 'id' | 'ledger'>,
  { settled, published, sidecar, archive, erased, today }: Told,
): Ledger {
  const ids = [id, ...sidecar.formerly];
  const unkept = sidecar.corrections.flatMap(({ keep, segment }) => (keep === false ? (segment ?? []) : []));
  return keepEarlier(settled.ledger, {
    before: published,
    segments: settled.attributed.segments,
    published: () => archive?.shownWords(ids) ?? new Map(),
    isNewer: archive?.isNewer(ids, ledger) ?? false,
    erased,
    unkept: new Set(unkept),
    today,
  });
}
