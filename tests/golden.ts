import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Diagnostic, format, formatWith } from '../scripts/diagnostics/index.ts';

/**
 * Expects `found` to be what the golden file holds. `UPDATE_GOLDENS=1 npx vitest run` rewrites goldens, to be read as
 * a diff; without it a missing golden is a failure.
 */
export function expectGolden(found: string, file: string): void {
  if (process.env.UPDATE_GOLDENS) writeFileSync(file, found);
  expect(existsSync(file), `${file} is missing`).toBe(true);
  expect(found).toBe(readFileSync(file, 'utf8'));
}

/** Expects what is said of a fixture to be what its goldens hold, in English and in Persian. */
export function expectSaid(found: readonly Diagnostic[], folder: string): void {
  expectGolden(`${found.map(format).join('\n')}\n`, join(folder, 'expected.txt'));
  const inPersian = found.map((one) => formatWith(one, null, 'fa'));
  expectGolden(`${inPersian.join('\n')}\n`, join(folder, 'expected.fa.txt'));
}
