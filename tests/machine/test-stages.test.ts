import { expect, test } from 'vitest';
import { inWords, playwrightCount, vitestCount } from '../../scripts/machine/test-stages.ts';

test('a unit test that is skipped or still to be written is not run, and not failed', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 3,
    testResults: [],
  };
  expect(vitestCount(report)).toEqual({ passed: 7, failed: 1, notRun: 5 });
});

test('a test file that cannot be loaded is a failure, although it has no test that failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ];
  expect(vitestCount({ numPassedTests: 1, numFailedTests: 0, testResults }).failed).toBe(1);
});

test('a browser test that is skipped is not run; one that passes only at a second try is a failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 4 };
  expect(playwrightCount({ stats })).toEqual({ passed: 5, failed: 2, notRun: 4 });
});

test('the last line has three numbers', () => {
  expect(inWords({ passed: 5, failed: 2, notRun: 4 })).toBe('5 passed, 2 failed, 4 not run');
});
