import { expect, test } from 'vitest';
import { systemFailure } from '../../../scripts/machine/system/system-errors.ts';

const error = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: words of the system`), { code, ...(path !== undefined && { path }) });

test('a refusal of the system is one sentence with its place, and one that says how to mend it', () => {
  expect(systemFailure(error('EROFS', '/archive/dist'), '/archive')?.message).toBe(
    '/archive/dist error Unexpected file system that can only be read (EROFS), expected one that can be written\n' +
      '    Mount it for writing, or work in another folder, then run the command again; what was there before is untouched.',
  );
});

test.for([
  ['that is the cause of another error', new Error('Build failed', { cause: error('ENOSPC') })],
  ['among several errors', new AggregateError([new Error('a'), error('ENOSPC')])],
  ['in the words of a program', new Error('Pagefind: No space left on device (os error 28)')],
  ['in a message alone', new Error('write: ENOSPC, no space')],
] as const)('a refusal is found %s', ([, given]) => {
  expect(systemFailure(given, '/archive')?.message).toMatch(
    /^\/archive error Unexpected full disk \(ENOSPC\)/,
  );
});

test('where a file cannot be copied for want of space, the place is where it was to be, and not where it comes from', () => {
  const copying = Object.assign(error('ENOSPC', '/program/a.js'), { dest: '/archive/dist/a.js' });
  expect(systemFailure(copying, '/archive')?.message).toMatch(
    /^\/archive\/dist\/a\.js error Unexpected full disk/,
  );
  const reading = Object.assign(error('EACCES', '/program/a.js'), { dest: '/archive/dist/a.js' });
  expect(systemFailure(reading, '/archive')?.message).toMatch(/^\/program\/a\.js error /);
});

test('a file in the place of a folder is one sentence, too', () => {
  expect(systemFailure(error('EEXIST', '/archive/.cache'), '/archive')?.message).toMatch(
    /^\/archive\/\.cache error Unexpected file where a folder has to be/,
  );
});

test('other errors are none of the system', () => {
  for (const given of [
    new Error('EVERYTHING'),
    new TypeError('x is not a function'),
    error('constructor'),
    'ENOSPC',
    null,
  ])
    expect(systemFailure(given, '/archive')).toBeNull();
});
