import { expect, test } from 'vitest';
import { EMPTY_LEDGER, readLedger } from '../../../scripts/pipeline/identify/index.ts';

const live = { fingerprint: '0'.repeat(64), state: 'live' };
const read = (ledger: unknown) => readLedger({ path: 'seeds/any.ids.json', text: JSON.stringify(ledger) });

test('a document without a ledger has an empty one', () => {
  expect(readLedger(null)).toEqual({ value: EMPTY_LEDGER, diagnostics: [] });
});

test('a ledger with every id is taken, whatever the order', () => {
  const ledger = {
    version: 2,
    next: 3,
    ids: { s2: live, s1: { ...live, state: 'merged', to: ['s2', 'b#s7'] } },
  };
  expect(read(ledger)).toEqual({ value: ledger, diagnostics: [] });
});

test.each([
  ['has lost an id', { version: 2, next: 3, ids: { s1: live } }, 'absence of the id s2'],
  ['has an id beyond the next number', { version: 2, next: 1, ids: { s1: live } }, 'id s1'],
  [
    'leads to an id that is not there',
    { version: 2, next: 2, ids: { s1: { ...live, state: 'merged', to: ['s8'] } } },
    'target s8',
  ],
  ['has an unknown key', { version: 2, next: 1, ids: {}, more: 1 }, 'value'],
])('a ledger that %s is refused', (_, ledger, found) => {
  const { value, diagnostics } = read(ledger);
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'GA006', severity: 'error' }]);
  expect(diagnostics[0]?.message).toContain(`Unexpected ${found}`);
});

test('a ledger that is no JSON is refused', () => {
  expect(readLedger({ path: 'a', text: '{' }).diagnostics).toMatchObject([{ code: 'GA006' }]);
});
