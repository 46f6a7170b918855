import { describe, expect, test } from 'vitest';
import { decide } from '../../../scripts/pipeline/identify/id-decisions.ts';
import { type Ledger, sidecar } from '../../../src/schemas/seed.ts';
import { readSeed, seedOf, yamlOf } from '../../pipeline.ts';

const { segments } = readSeed(seedOf('گزارش روز\nنشست آغاز شد.\nنشست پایان یافت.'));
const live = { fingerprint: '0'.repeat(64), state: 'live' as const };
const ledger: Ledger = { version: 2, next: 4, ids: { s1: live, s2: live, s3: live } };

const entry = (id: string, state: string, to = '') =>
  `  - { id: ${id}, state: ${state}, to: [${to}], date: 2026-01-02, reason: { fa: الف, en: a } }\n`;

function decided(...entries: string[]) {
  const text = `ids:\n${entries.join('')}`;
  const decisions = decide(yamlOf(sidecar, text), ledger, segments);
  /** What stands where each fault is reported. */
  const found = decisions.diagnostics.map(({ code, line, column }) => {
    const rest = text.split('\n')[line - 1]?.slice(column - 1);
    return `${code} ${line} ${/^(?:\[[^\]]+\]|[^\],]+)/.exec(rest ?? '')?.[0]}`;
  });
  return { ...decisions, found };
}

describe('an editor’s decision about an id', () => {
  test('keeps it live for the paragraph that begins with the words', () => {
    expect([...decided(entry('s2', 'live', 'نشست پایان')).live]).toEqual([['s2', 2]]);
  });

  test('leads it to an id, or to a paragraph that may have none yet', () => {
    const { retired } = decided(entry('s2', 'split', 's1, نشست آغاز'));
    expect(retired.get('s2')?.to).toEqual([
      { kind: 'id', id: 's1' },
      { kind: 'segment', index: 1 },
    ]);
  });

  test.each([
    ['an id that was never published', [entry('s9', 'withdrawn')], '2 s9'],
    ['an id that has a decision already', [entry('s2', 'withdrawn'), entry('s2', 'withdrawn')], '3 s2'],
    ['a target that the ledger does not have', [entry('s2', 'merged', 's9')], '2 s9'],
    ['itself as the target', [entry('s2', 'merged', 's2')], '2 s2'],
    ['words that begin two paragraphs', [entry('s2', 'merged', 'نشست')], '2 نشست'],
    ['words that begin none', [entry('s2', 'merged', 'پایان')], '2 پایان'],
    ['a live id without a paragraph of its own', [entry('s2', 'live', 's1')], '2 [s1]'],
    [
      'a paragraph that another live id has',
      [entry('s2', 'live', 'نشست آغاز'), entry('s3', 'live', 'نشست آغاز')],
      '3 [نشست آغاز]',
    ],
  ])('is refused where it names %s', (_, entries, place) => {
    expect(decided(...entries).found).toEqual([`GA044 ${place}`]);
  });
});
