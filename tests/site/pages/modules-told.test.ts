import { expect, test } from 'vitest';
import { needsModules, withModulesTold } from '../../../scripts/site/pages/modules-told.ts';

const MODULES: Readonly<Record<string, string>> = {
  'page.js': 'import{a as b}from"./near.js";import"./beside.js";const c=()=>import("./later.js");',
  'near.js': 'import{d}from"./far.js";export const a=d;',
  'beside.js': 'import{d}from"./far.js";',
  'far.js': 'export const d=1;',
};
const read = (name: string): string => MODULES[name] ?? '';

test('the head of a page tells of every module that its scripts need, each once, and of none that comes later', () => {
  const html =
    '<head><title>x</title></head><body><script type="module" src="../../_astro/page.js"></script></body>';
  const told = [...withModulesTold(html, read).matchAll(/<link rel="modulepreload" href="([^"]+)">/g)];
  expect(told.map(([, href]) => href)).toEqual([
    '../../_astro/near.js',
    '../../_astro/beside.js',
    '../../_astro/far.js',
  ]);
});

test('a page that shows its text without scripts needs none', () => {
  expect(needsModules('fa/documents/')).toBe(false);
  expect(needsModules('fa/search/')).toBe(true);
});

test('a page without modules stays as it is', () => {
  const html = '<head></head><body><script src="plain.js"></script></body>';
  expect(withModulesTold(html, read)).toBe(html);
});
