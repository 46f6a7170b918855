import { describe, expect, test } from 'vitest';
import { toldInWords } from '../../scripts/diagnostics/index.ts';
import { excessOf, saidOfLayers } from '../../scripts/site/host-limits.ts';
import { HOSTS } from '../../src/schemas/hosting/hosts.ts';
import { NOTHING_LEFT_OUT } from '../../src/schemas/hosting/layers.ts';
import { inLines } from './found-in-lines.ts';

const FILES: readonly (readonly [string, number])[] = [
  ['index.html', 10],
  ['data/a.json', 500],
  ['data/b.json', 500],
];
const LIMITS = HOSTS.any;

describe('what is more than a host takes', () => {
  test('is nothing where it sets no limit', () => {
    expect(excessOf(FILES, LIMITS)).toEqual([]);
  });

  test.each([
    ['too many files', { files: 2 }, '3 files, where 2 are taken'],
    ['too many bytes', { bytes: 1000 }, '1,010 bytes, where 1,000 are taken'],
    ['too many files in one folder', { folderFiles: 1 }, '2 files in the folder data, where 1 are taken'],
  ])('is named: %s', (_, limit, words) => {
    expect(inLines(excessOf(FILES, { ...LIMITS, ...limit }))).toEqual([words]);
  });

  test('is named: each file that is too large', () => {
    expect(inLines(excessOf(FILES, { ...LIMITS, fileBytes: 400 }))).toEqual([
      '500 bytes in data/a.json, where 400 are taken',
      '500 bytes in data/b.json, where 400 are taken',
    ]);
  });
});

test('what was left out is said in words, a line for each layer', () => {
  const leftOut = { ...NOTHING_LEFT_OUT, previews: ['a', 'b'], statements: ['a'] };
  const said = saidOfLayers(leftOut, 2, 'cloudflare-pages');
  expect(said.map((one) => toldInWords(one, 'en'))).toEqual([
    'Without the preview images and oEmbed files of all documents: cloudflare-pages takes no more.',
    'Without the pages of single statements of the 1 oldest of 2 documents: cloudflare-pages takes no more.',
  ]);
  expect(said.map((one) => toldInWords(one, 'fa'))).toEqual([
    'تصویرهای پیش‌نما و پرونده‌های oEmbed برای همهٔ سندها کنار گذاشته شد: cloudflare-pages بیش از این نمی‌پذیرد.',
    'صفحه‌های تک‌گفته‌ها برای کهن‌ترین سندها (۱ از ۲) کنار گذاشته شد: cloudflare-pages بیش از این نمی‌پذیرد.',
  ]);
});

test('every host with a limit says where the host tells of it', () => {
  for (const { source, ...limits } of Object.values(HOSTS))
    if (Object.values(limits).some((limit) => limit !== null)) expect(source).toMatch(/^https:\/\//);
});
