import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LockFile, missingOptional } from '../../scripts/machine/lock-file.ts';
import { PROJECT } from '../pipeline.ts';

const text = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8');

test('the lock file lists every optional package, for all platforms (else: npm run lock)', () => {
  expect([...missingOptional(JSON.parse(text) as LockFile).keys()]).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(text).not.toContain('"resolved"');
});
