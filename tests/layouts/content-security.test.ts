import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CONTENT_SECURITY } from '../../src/layouts/content-security.ts';
import { PROJECT } from '../pipeline.ts';

const headers = readFileSync(join(PROJECT, 'public/_headers'), 'utf8');
/** What a header file says for the paths of one pattern. */
const saidFor = (pattern: string): Map<string, string> => {
  const [, lines = ''] = headers.split(`\n${pattern}\n`);
  const own = lines
    .split('\n')
    .filter((_, i, all) => all.slice(0, i + 1).every((line) => line.startsWith('  ')));
  return new Map(own.map((line) => line.trim().split(/:\s+/, 2) as [string, string]));
};
const directives = (policy: string): Map<string, string> =>
  new Map(policy.split(/;\s*/).map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]));

test('a page takes nothing from elsewhere, sends forms nowhere else, and has no data: address', () => {
  const policy = directives(CONTENT_SECURITY);
  for (const name of ['form-action', 'img-src', 'default-src']) expect(policy.get(name)).toBe("'self'");
  expect([policy.get('base-uri'), policy.get('object-src')]).toEqual(["'none'", "'none'"]);
  expect(CONTENT_SECURITY).not.toMatch(/data:|unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
});

test('a string becomes a script or markup only by a policy that scripts of the site have', () => {
  const policy = directives(CONTENT_SECURITY);
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  const made = globSync('src/browser/**/*.ts', { cwd: PROJECT })
    .flatMap((file) => [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/createPolicy\('([\w-]+)'/g)])
    .map(([, name]) => name);
  expect(policy.get('trusted-types')?.split(' ').sort()).toEqual(made.sort());
});

test('the header file says the same policy, and what only a header can say', () => {
  const said = saidFor('/*');
  expect(said.get('Content-Security-Policy')).toBe(`${CONTENT_SECURITY}; frame-ancestors 'none'`);
  expect(said.get('X-Content-Type-Options')).toBe('nosniff');
  expect(said.get('Referrer-Policy')).toBe('no-referrer');
  expect(said.get('X-Frame-Options')).toBe('DENY');
});

test('a file that changes under its address is not kept by caches', () => {
  for (const path of ['/sw.js', '/offline/manifest.json'])
    expect(saidFor(path).get('Cache-Control')).toBe('no-cache');
});
