import { expect, test } from 'vitest';
import { worded } from '../../../scripts/diagnostics/index.ts';
import { EMPTY_LEDGER, markOf, readLedger } from '../../../scripts/pipeline/identify/index.ts';

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
  [
    'leads in a circle',
    {
      version: 2,
      next: 4,
      ids: {
        s1: { ...live, state: 'merged', to: ['s2'] },
        s2: { ...live, state: 'moved', to: ['s3'] },
        s3: { ...live, state: 'split', to: ['s1', 's2'] },
      },
    },
    'circle s1 → s2 → s3 → s1',
  ],
  [
    'leads to itself',
    { version: 2, next: 2, ids: { s1: { ...live, state: 'moved', to: ['s1'] } } },
    'circle s1 → s1',
  ],
  [
    'has an id that was moved nowhere',
    { version: 2, next: 2, ids: { s1: { ...live, state: 'moved', to: [] } } },
    'absence of a target of s1',
  ],
  ['has an unknown key', { version: 2, next: 1, ids: {}, more: 1 }, 'value'],
])('a ledger that %s is refused', (_, ledger, found) => {
  const { value, diagnostics } = read(ledger);
  expect(value).toBeNull();
  expect(diagnostics).toMatchObject([{ code: 'GA006', severity: 'error' }]);
  expect(diagnostics.map(worded)[0]?.message).toContain(`Unexpected ${found}`);
});

test('a ledger that is no JSON is refused', () => {
  expect(readLedger({ path: 'a', text: '{' }).diagnostics).toMatchObject([{ code: 'GA006' }]);
  expect(readLedger({ path: 'a', text: '{"\\q": 1}' }).diagnostics).toMatchObject([{ code: 'GA006' }]);
});

test('an id that stands twice is refused at the second place, which JSON itself would take in silence', () => {
  const entry = JSON.stringify(live);
  const text = `{ "version": 2, "next": 3, "ids": {\n"s1": ${entry},\n"s2": ${entry},\n"s1": ${entry} } }`;
  expect(readLedger({ path: 'a', text }).diagnostics).toMatchObject([{ code: 'GA081', line: 4 }]);
  const inWords = `{ "version": 2, "next": 2, "ids": { "s1": ${JSON.stringify({ ...live, state: 'withdrawn', reason: { fa: '"s1": {"s1":', en: '{' } })} } }`;
  expect(readLedger({ path: 'a', text: inWords }).diagnostics).toEqual([]);
  const next = `{ "version": 2, "next": 3, "next": 2, "ids": { "s1": ${entry} } }`;
  expect(readLedger({ path: 'a', text: next }).diagnostics).toMatchObject([{ code: 'GA081' }]);
});

test('marks of a conflict are said as such, with the way out', () => {
  const text = '{\n<<<<<<< HEAD\n  "next": 5,\n=======\n  "next": 6,\n>>>>>>> other\n}\n';
  const [found] = readLedger({ path: 'a', text }).diagnostics.map(worded);
  expect(found).toMatchObject({ code: 'GA082', line: 2 });
  expect(found?.mend).toContain('--resolve');
});

test('two branches that both give a number differ in the line beside it', () => {
  const one = { ...live, state: 'live' as const };
  const mark = (...prints: string[]) =>
    markOf(
      Object.fromEntries(prints.map((print, i) => [`s${i + 1}`, { ...one, fingerprint: print.repeat(64) }])),
    );
  expect(mark('a', 'b')).not.toBe(mark('a', 'c'));
  expect(mark('a', 'b')).toBe(mark('a', 'b'));
});
