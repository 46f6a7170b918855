import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { xmlId, xmlResponse, xmlText } from '../../../src/lib/exports/xml.ts';

describe('text in XML', () => {
  test('leaves a mark where a character cannot be in XML at all', () => {
    expect(xmlText(x('p', 'الف\u0001ب\uFFFEپ'))).toBe('<p>الف\uFFFDب\uFFFDپ</p>');
  });

  test('keeps tabs, lines and C1 controls, which XML may hold', () => {
    expect(xmlText(x('p', 'a\tb\nc\u0085'))).toContain('a\tb\nc');
  });

  test('does not end a CDATA section that nobody began', () => {
    expect(xmlText(x('p', ']]>'))).toBe('<p>]]&gt;</p>');
  });

  test('is well-formed whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => fromXml(xmlText(x('p', { n: 'x' }, text)))).not.toThrow();
      }),
    );
  });
});

describe('an xml:id', () => {
  test('is told apart by what it is of', () => {
    expect(xmlId('person', 'minsk')).not.toBe(xmlId('place', 'minsk'));
  });

  test('writes what no XML name can hold as its code', () => {
    expect(xmlId('occasion', 'نشست ۲/۱')).toBe('occasion-نشست.20.۲.2f.۱');
  });
});

test('a file says its encoding and type', async () => {
  const response = xmlResponse(x('feed'), 'fa/feed.xml');
  expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(await response.text()).toBe('<?xml version="1.0" encoding="utf-8"?><feed />\n');
});
