import { expect, test } from 'vitest';
import { escapeAttribute, escapeOpening, escapeText } from '../../../scripts/pipeline/emit/escape-mdx.ts';

test('Persian text stays as it is', () => {
  const text = 'پزشکیان گفت: «می‌رویم»، (۲۰۲۳ تا ۲۰۲۶).';
  expect(escapeOpening(text)).toBe(text);
});

test.each([
  ['a tag', '<b>', '&#x3C;b&#x3E;'],
  ['an expression', '{x}', '&#x7B;x&#x7D;'],
  ['emphasis', '*x*', '&#x2A;x&#x2A;'],
  ['a link of GFM', 'https://x.org', 'https&#x3A;//x.org'],
  ['an address without a scheme', 'www.x.org', 'www&#x2E;x.org'],
])('%s in a text is letters', (_, text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each([
  ['a list', '- الف', '&#x2D; الف'],
  ['a numbered list', '12. الف', '12&#x2E; الف'],
  ['an import', 'import x', '&#x69;mport x'],
])('%s at the start of a paragraph is letters', (_, text, escaped) => {
  expect(escapeOpening(text)).toBe(escaped);
  expect(escapeText(text)).toBe(text);
});

test('an attribute ends at its own quote only', () => {
  expect(escapeAttribute('a"b{c}\n')).toBe('a&#x22;b&#x7B;c&#x7D;&#xA;');
});
