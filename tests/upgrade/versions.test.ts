import { expect, test } from 'vitest';
import { changesBetween, compareVersions, withSpec } from '../../scripts/upgrade/versions.ts';

test('versions are in the order of their numbers, and one that is not ready comes before it is', () => {
  const sorted = ['0.9.0', '0.10.0-rc.1', '0.10.0', '1.0.0', '1.0.1', '10.0.0'];
  expect(sorted.toReversed().sort(compareVersions)).toEqual(sorted);
  expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
});

const CHANGELOG = [
  '# Changelog',
  '## Unreleased\n\n- Later.',
  '## [0.3.0] - 2026-03-01\n\n- Three.',
  '## 0.2.0\n\n- Two.',
  '## 0.1.0\n\n- One.',
].join('\n\n');

test('of a changelog, what lies between two versions is shown, the latest first', () => {
  expect(changesBetween(CHANGELOG, '0.1.0', '0.3.0')).toBe(
    '## [0.3.0] - 2026-03-01\n\n- Three.\n\n## 0.2.0\n\n- Two.',
  );
  expect(changesBetween(CHANGELOG, '0.2.0', '0.2.0')).toBe('');
});

test('what is not released yet belongs to a version that the changelog does not name', () => {
  expect(changesBetween(CHANGELOG, '0.3.0', '0.4.0')).toBe('## Unreleased\n\n- Later.');
});

test('package.json gets another version of the program, and stays as it is written', () => {
  const text = '{\n  "dependencies": {\n    "goftar":   "0.1.0", "x": "0.1.0" }\n}';
  expect(withSpec({ text, spec: '0.1.0' }, 'file:../$1.tgz')).toBe(
    text.replace('"goftar":   "0.1.0"', '"goftar":   "file:../$1.tgz"'),
  );
});
