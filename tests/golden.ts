import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Expects `found` to be what the golden file holds. `UPDATE_GOLDENS=1 npx vitest run` rewrites goldens, to be read as
 * a diff; without it a missing golden is a failure.
 */
export function expectGolden(found: string, file: string): void {
  if (process.env.UPDATE_GOLDENS) writeFileSync(file, found);
  expect(existsSync(file), `${file} is missing`).toBe(true);
  expect(found).toBe(readFileSync(file, 'utf8'));
}
