import { afterEach, expect, test, vi } from 'vitest';
import { onceABuild } from '../../../src/lib/content/once-a-build.ts';

afterEach(() => vi.unstubAllEnvs());

test('a build reads once, however often it asks', async () => {
  vi.stubEnv('DEV', false);
  const read = vi.fn(async () => 'read');
  const asked = onceABuild(read);
  expect(read).not.toHaveBeenCalled();
  expect(await Promise.all([asked(), asked()])).toEqual(['read', 'read']);
  await asked();
  expect(read).toHaveBeenCalledTimes(1);
});

test('in development each request reads anew', async () => {
  vi.stubEnv('DEV', true);
  const read = vi.fn(async () => 'read');
  const asked = onceABuild(read);
  await asked();
  await asked();
  expect(read).toHaveBeenCalledTimes(2);
});
