import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type AskRegistry,
  completed,
  type LockFile,
  missingOptional,
  withoutIntegrity,
} from '../../scripts/machine/lock-file.ts';
import { PROJECT } from '../pipeline.ts';

const text = readFileSync(join(PROJECT, 'package-lock.json'), 'utf8');
const lock = JSON.parse(text) as LockFile;

test('the lock file lists every optional package, for all platforms (else: npm run lock)', () => {
  expect([...missingOptional(lock).keys()]).toEqual([]);
});

test('every package of the lock file has its hash, on whatever platform it is installed (else: npm run lock)', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
  expect(withoutIntegrity(lock)).toEqual([]);
  const weak = Object.entries(lock.packages).filter(
    ([path, { integrity }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''),
  );
  expect(weak).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(text).not.toContain('"resolved"');
});

const HASH = `sha512-${'a'.repeat(86)}==`;
const LOCK: LockFile = {
  lockfileVersion: 3,
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': {
      version: '2.0.0',
      integrity: HASH,
      dev: true,
      optionalDependencies: { '@b/win32': '3.1.0' },
    },
    'node_modules/a/node_modules/c': { version: '4.0.0' },
  },
};

test('binaries for other platforms are added with hash and platform as the registry tells them, and lacking hashes too', async () => {
  const asked: string[] = [];
  const ask: AskRegistry = async (name, version) => {
    asked.push(`${name}@${version}`);
    return { 'dist.integrity': HASH, os: 'win32', cpu: ['x64'] };
  };
  const { packages } = await completed(LOCK, ask);
  expect(asked.sort()).toEqual(['@b/win32@3.1.0', 'c@4.0.0']);
  expect(packages['node_modules/@b/win32']).toEqual({
    version: '3.1.0',
    dev: true,
    optional: true,
    integrity: HASH,
    os: ['win32'],
    cpu: ['x64'],
  });
  expect(packages['node_modules/a/node_modules/c']).toMatchObject({ version: '4.0.0', integrity: HASH });
});

test.for([undefined, {}, { 'dist.integrity': 'sha1-abc' }])(
  'an answer without a strong hash is a failure that names the package, and nothing is guessed: %j',
  async (answer) => {
    await expect(completed(LOCK, async () => answer)).rejects.toThrow(
      /^(@b\/win32@3\.1\.0|c@4\.0\.0) error Unexpected/,
    );
  },
);
