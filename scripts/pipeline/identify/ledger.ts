import { hash } from 'node:crypto';
import { type Ledger, ledger as schema } from '../../../src/schemas/seed.ts';
import {
  type Diagnostic,
  lineAndColumn,
  type Outcome,
  type Saying,
  said,
  saidAt,
  saying,
  startOf,
  type TextFile,
} from '../../diagnostics/index.ts';
import { hasConflict, repeatedKey } from './json-keys.ts';

/** The ledger of a document that has none yet. */
export const EMPTY_LEDGER: Ledger = { version: 3, next: 1, ids: {} };

/**
 * A ledger as its file has it. The schema puts the keys of an entry in one order, in whichever they became known: an ingest
 * that finds nothing new writes the same bytes.
 */
export const ledgerText = (ledger: Ledger): string => `${JSON.stringify(schema.parse(ledger), null, 2)}\n`;

const HEX = 12;

/** The beginning of the SHA-256 of a text: enough to tell whether it is another one. */
export const digestOf = (text: string): string => hash('sha256', text).slice(0, HEX);

/** What content keeps of the ledger that it was made with. */
export const ledgerDigest = digestOf;

/** A mark for a ledger to which numbers were added, or from which words were withdrawn. It depends on live words only. */
export function markOf(ids: Ledger['ids']): string {
  const live = Object.entries(ids).filter(([, { state }]) => state === 'live');
  return digestOf(live.map(([id, { fingerprint }]) => `${id} ${fingerprint}`).join('\n'));
}

/** The fault of a file that git has merged: what it says is not what one ingest has written. */
function faultOfMerge({ path, text }: TextFile): Diagnostic | null {
  if (hasConflict(text))
    return said('ledgerConflict', {
      file: path,
      ...lineAndColumn(text, Math.max(0, text.search(/^<{7} /m))),
    });
  const twice = repeatedKey(text);
  return twice === null
    ? null
    : said('idTwice', { file: path, ...lineAndColumn(text, twice.offset) }, { id: twice.key });
}

/** Reads a document's ledger of ids; an absent one is empty. Reports one that is broken or has lost an id. */
export function readLedger(file: TextFile | null): Outcome<Ledger | null> {
  if (file === null) return { value: EMPTY_LEDGER, diagnostics: [] };
  const merged = faultOfMerge(file);
  if (merged !== null) return { value: null, diagnostics: [merged] };
  const refuse = (fault: Saying): Outcome<null> => ({
    value: null,
    diagnostics: [saidAt(startOf(file.path), fault)],
  });
  let data: unknown;
  try {
    data = JSON.parse(file.text);
  } catch (error) {
    return refuse(saying('ledgerNoJson', { reason: error instanceof Error ? error.message : '' }));
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const reason = { told: issue?.message ?? '' };
    return refuse(saying('ledgerValue', { key: issue?.path.join('.') ?? '', reason }));
  }
  const fault = faultOf(parsed.data);
  return fault === null ? { value: parsed.data, diagnostics: [] } : refuse(fault);
}

/** What a ledger of the right form says that cannot be: an id is missing, leads to one that is not there, or in a circle. */
function faultOf({ ids, next }: Ledger): Saying | null {
  for (let number = 1; number < next; number += 1) {
    if (!(`s${number}` in ids)) return saying('ledgerWithoutId', { id: `s${number}`, last: `s${next - 1}` });
  }
  const beyond = Object.keys(ids).find((id) => Number(id.slice(1)) >= next);
  if (beyond !== undefined) return saying('ledgerIdBeyond', { id: beyond, next });
  for (const [id, { to = [], state }] of Object.entries(ids)) {
    const stray = to.find((target) => !target.includes('#') && !(target in ids));
    if (stray !== undefined) return saying('ledgerTarget', { target: stray, id });
    if (to.length === 0 && state !== 'live' && state !== 'withdrawn')
      return saying('ledgerWithoutTarget', { id, state });
  }
  const circle = circleIn(ids);
  return circle === null ? null : saying('ledgerCircle', { circle: circle.join(' → ') });
}

/** Ids that lead to one another and never to an end; null where there are none. */
function circleIn(ids: Ledger['ids']): string[] | null {
  const ended = new Set<string>();
  const walk = (id: string, way: readonly string[]): string[] | null => {
    if (way.includes(id)) return [...way.slice(way.indexOf(id)), id];
    if (ended.has(id) || ids[id]?.state === 'live') return null;
    for (const next of ids[id]?.to ?? []) {
      const circle = next.includes('#') ? null : walk(next, [...way, id]);
      if (circle !== null) return circle;
    }
    ended.add(id);
    return null;
  };
  for (const id of Object.keys(ids)) {
    const circle = walk(id, []);
    if (circle !== null) return circle;
  }
  return null;
}
