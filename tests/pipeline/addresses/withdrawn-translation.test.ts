import { expect, test } from 'vitest';
import { withoutWithdrawn } from '../../../scripts/pipeline/addresses/index.ts';
import type { Ledger } from '../../../src/schemas/seed.ts';

const live = { fingerprint: '0'.repeat(64), state: 'live' as const };
const ledger: Ledger = {
  version: 3,
  next: 5,
  ids: {
    s1: live,
    s2: { state: 'withdrawn' },
    s3: { state: 'merged', to: ['s2'] },
    s4: { state: 'merged', to: ['s1'] },
  },
};
const HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n';
const entry = (id: string, mark = ''): string =>
  [
    '#. a comment',
    `#: report.txt:${id.slice(1)}`,
    `${mark}msgctxt "${id}"`,
    `${mark}msgid "متن ${id}"`,
    `${mark}msgstr ""`,
    `${mark}"text ${id}"`,
    '',
  ].join('\n');
const kept = (text: string) => withoutWithdrawn({ path: 'en.po', text }, ledger);

test('entries of withdrawn ids are taken out whole, with their comments, live or obsolete', () => {
  for (const between of ['\n', ''])
    for (const mark of ['', '#~ ']) {
      const parts = ['s1', 's2', 's3', 's4'].map((id) => entry(id, mark));
      const { value, diagnostics } = kept([HEADER, ...parts].join(between));
      expect(value?.text).toBe([HEADER, parts[0], parts[3]].join(between));
      expect(diagnostics).toMatchObject([{ code: 'GA091' }]);
    }
});

test('a file without any stays as it is, to the letter', () => {
  const file = { path: 'en.po', text: `${HEADER}\r\n\n\n${entry('s1')}# the end` };
  expect(withoutWithdrawn(file, ledger)).toEqual({ value: file, diagnostics: [] });
  expect(withoutWithdrawn(file, ledger).value).toBe(file);
});
