import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asSarif, worded } from '../../../scripts/diagnostics/index.ts';
import { reviewArchive } from '../../../scripts/machine/editing/review-archive.ts';
import { newFolder, remove, writeIn } from '../../disk.ts';
import { expectSaid } from '../../golden.ts';
import { cases, FIXTURES } from '../../pipeline.ts';

let root: string;
beforeEach(() => {
  root = newFolder();
});
afterEach(() => remove(root));

const held = (name: string): string => {
  cpSync(join(FIXTURES, 'check', name), root, { recursive: true });
  return root;
};
const codes = (): readonly string[] => reviewArchive(root).left.map(({ code }) => code);

describe('what deserves a look is said with place and mend', () => {
  for (const name of cases('check')) {
    test(name, () => {
      const { left } = reviewArchive(held(name));
      expectSaid(left, join(FIXTURES, 'check', name));
      expect(left.map(({ code }) => code)).toContain(name);
    });
  }
});

describe('a message that an editor has waived', () => {
  test('is not given, and is listed with the reason', () => {
    const { left, waived } = reviewArchive(held('GA115'));
    expect(waived.map(({ code, reason }) => [code, reason])).toContainEqual([
      'GA014',
      'The text is to be read in Persian for now.',
    ]);
    expect(left.map(({ code }) => code)).not.toContain('GA014');
    expect(left.map(({ code }) => code)).toContain('GA113');
  });

  test('is waived for the one segment that is named', () => {
    cpSync(join(FIXTURES, 'diagnostics/GA013'), root, { recursive: true });
    const segment = (): string[] =>
      reviewArchive(root)
        .left.map(worded)
        .flatMap(({ code, message }) => (code === 'GA013' ? [/s\d+/.exec(message)?.[0] ?? ''] : []));
    const [first = ''] = segment();
    const waiverOf = (id: string): string => `waivers: [{ code: GA013, segment: ${id}, reason: Unknown. }]\n`;
    writeIn(root, 'seeds/report.yaml', waiverOf('s99'));
    expect(segment()).toContain(first);
    writeIn(root, 'seeds/report.yaml', waiverOf(first));
    expect(segment()).not.toContain(first);
  });

  test('of people.yaml is waived in archive.yaml', () => {
    held('GA110');
    const count = (): number => codes().filter((code) => code === 'GA110').length;
    expect(count()).toBe(2);
    writeIn(
      root,
      'seeds/archive.yaml',
      'name: { fa: آب, en: Water }\nwaivers: [{ code: GA110, words: sara-kazeminia, reason: Two people. }]\n',
    );
    expect(count()).toBe(1);
    expect(codes()).not.toContain('GA115');
  });
});

test('an archive that is not translated says so once, and not at each text; nothing else is waived for all of them', () => {
  held('GA113');
  writeIn(root, 'seeds/other.txt', 'گزارش روز\nنشست آغاز شد.\n');
  writeIn(
    root,
    'seeds/archive.yaml',
    'name: { fa: آب, en: Water }\nwaivers:\n  - { code: GA014, reason: It is in Persian. }\n  - { code: GA113, reason: All of them. }\n',
  );
  const { left, waived } = reviewArchive(root);
  expect(waived.map(({ code }) => code)).toEqual(['GA014', 'GA014']);
  expect(left.map(({ code }) => code)).toEqual(expect.arrayContaining(['GA113', 'GA115']));
});

test('an archive with an error is told its errors, and nothing else', () => {
  held('GA113');
  writeIn(root, 'seeds/report.yaml', 'occasions: 3\n');
  expect(codes()).toEqual(['GA004']);
});

test('two texts on one thing are not one text', () => {
  held('GA114');
  expect(codes()).toContain('GA114');
  writeIn(
    root,
    'seeds/again.txt',
    'خبر روز\nعلی باقری گفت: درباره سدهای تازه جنوب شهر و جیره‌بندی آب محله‌ها سال آینده تصمیم می‌گیریم و خبر می‌دهیم.\n',
  );
  expect(codes()).not.toContain('GA114');
});

test('a SARIF log names each message at its line, its rule once, and what was waived as suppressed', () => {
  const { left, waived } = reviewArchive(held('GA115'));
  const log = asSarif([...left, ...waived], '1.0.0') as {
    runs: [{ tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }];
  };
  const [{ tool, results }] = log.runs;
  expect(results.length).toBe(left.length + waived.length);
  const rules = tool.driver.rules.map(({ id }) => id);
  expect(new Set(rules).size).toBe(rules.length);
  for (const result of results) expect(rules[Number(result.ruleIndex)]).toBe(result.ruleId);
  expect(results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(waived.length);
  expect(results[0]).toMatchObject({
    locations: [
      { physicalLocation: { region: { startLine: expect.any(Number), startColumn: expect.any(Number) } } },
    ],
  });
});
