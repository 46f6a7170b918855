import { expect, test } from 'vitest';
import { readSeed, seedOf } from '../../pipeline.ts';

const FIRST =
  'گزارش روز\nپزشکیان گفت: راه‌آهن میان دو کشور ساخته می‌شود و کار آن از امسال آغاز می‌شود.\nپایان گزارش.';

const ledgerOf = (text: string) => {
  const ledger = { path: 'seeds/any.ids.json', text: JSON.stringify(readSeed(seedOf(text)).ledger) };
  return { ledger };
};

test('the ledger keeps whose words an id stands for, and that it is a statement', () => {
  expect(readSeed(seedOf(FIRST)).ledger.ids.s2).toMatchObject({
    speaker: 'masoud-pezeshkian',
    statement: true,
  });
});

test('words of another speaker never get the id, however alike they are', () => {
  const { segments, ledger } = readSeed(seedOf(FIRST.replace('پزشکیان', 'لوکاشنکو'), ledgerOf(FIRST)));
  const spoken = segments[1];
  expect(spoken?.id).not.toBe('s2');
  expect(ledger.ids[spoken?.id ?? '']?.speaker).toBe('alexander-lukashenko');
});

test('a text that has not changed keeps its ledger to the letter', () => {
  const { ledger, published } = readSeed(seedOf(FIRST, ledgerOf(FIRST)));
  expect(JSON.stringify(ledger)).toBe(JSON.stringify(published));
});
