import { expect, test } from 'vitest';
import { pastOf } from '../../../scripts/pipeline/identify/index.ts';
import type { Ledger, LedgerEntry } from '../../../src/schemas/seed.ts';

const entry = (state: LedgerEntry['state'], ...to: string[]): LedgerEntry => ({
  fingerprint: '0'.repeat(64),
  state,
  ...(to.length > 0 && { to }),
});
const past = (ids: Ledger['ids']) =>
  pastOf({ version: 2, next: Object.keys(ids).length + 1, ids }).map(({ id, state, to }) =>
    `${id} ${state} ${to.join(' ')}`.trim(),
  );

test('a retired id leads to where its words are now, at once', () => {
  expect(past({ s3: entry('live'), s1: entry('merged', 's2'), s2: entry('moved', 's3') })).toEqual([
    's1 merged s3',
    's2 moved s3',
  ]);
});

test('what was split and whose parts were merged again is merged', () => {
  const ids = {
    s4: entry('live'),
    s1: entry('split', 's2', 's3'),
    s2: entry('merged', 's4'),
    s3: entry('merged', 's4'),
  };
  expect(past(ids)).toEqual(['s1 merged s4', 's2 merged s4', 's3 merged s4']);
});

test('what leads to a withdrawn id is withdrawn, with its reason and day', () => {
  const reason = { fa: 'اشتباه', en: 'A mistake' };
  const ids = { s1: entry('merged', 's2'), s2: { ...entry('withdrawn'), date: '2026-01-02', reason } };
  expect(pastOf({ version: 2, next: 3, ids })).toMatchObject([
    { id: 's1', state: 'withdrawn', to: [], date: '2026-01-02', reason },
    { id: 's2', state: 'withdrawn' },
  ]);
});

test('ids that lead to one another in a circle lead nowhere, and end', () => {
  expect(past({ s1: entry('merged', 's2'), s2: entry('merged', 's1') })).toEqual([
    's1 withdrawn',
    's2 withdrawn',
  ]);
});

test('an id in another document is an end', () => {
  expect(past({ s1: entry('moved', 'b#s7') })).toEqual(['s1 moved b#s7']);
});

test('retired ids are in the order of their numbers', () => {
  expect(past({ s10: entry('withdrawn'), s9: entry('withdrawn') })).toEqual([
    's9 withdrawn',
    's10 withdrawn',
  ]);
});
