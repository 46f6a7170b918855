import { describe, expect, test } from 'vitest';
import { teiText } from '../../../../src/lib/exports/tei/tei-text.ts';
import { xmlText } from '../../../../src/lib/exports/xml.ts';
import type { PersianFrontmatter } from '../../../../src/schemas/content.ts';
import { attributedStatements, documentOf, statement } from '../../sample-document.ts';

const written = (fa: string, front: Partial<PersianFrontmatter> = {}): string => {
  const text = teiText(documentOf({ fa }, front), 'fa');
  return text === null ? '' : xmlText(text);
};

describe('a statement in TEI', () => {
  const text = teiText(attributedStatements().certain.document, 'fa');
  const utterances = [...(text === null ? '' : xmlText(text)).matchAll(/<u [^>]*>/g)].map(String);

  test('says of its speaker whether that is certain or only probable', () => {
    expect(utterances[0]).toBe('<u who="#person-lukashenko" ana="#basis-name #certainty-certain">');
    expect(utterances[1]).toBe('<u who="#person-lukashenko" ana="#basis-name #certainty-probable">');
  });

  test('names nobody where nobody is known', () => {
    expect(utterances[2]).toBe('<u ana="#basis-none">');
  });
});

describe('a text in TEI', () => {
  test('marks speech', () => {
    expect(written(statement('گفت: <Speech mode="direct">آمد.</Speech>'))).toContain(
      'گفت: <said direct="true">آمد.</said>',
    );
  });

  test('gives the received words beside the edited ones, in speech too', () => {
    const interventions = {
      s1: [{ rule: 'zwnj-verb-prefix' as const, start: 7, before: ' ', after: '\u200C' }],
    };
    expect(
      written(statement('گفت: <Speech mode="direct">می\u200Cرود</Speech>'), { interventions }),
    ).toContain('می<choice n="zwnj-verb-prefix"><orig> </orig><reg>\u200C</reg></choice>رود');
  });

  test('begins a division at each heading', () => {
    const heading = (id: string) => `<Heading id="${id}" line="1">\n\nعنوان\n\n</Heading>\n\n`;
    const xml = written(heading('s1') + statement('گفت.', { id: 's2' }) + heading('s3'));
    expect(xml.match(/<div>/g)).toHaveLength(2);
    expect(xml).toContain('<head xml:id="s1" type="heading">');
  });

  test('is absent in a language nobody translated it to', () => {
    expect(teiText(documentOf({ fa: statement('گفت.') }), 'en')).toBeNull();
  });

  test('in English names the Persian segment that it translates', () => {
    const text = teiText(documentOf({ fa: statement('گفت.'), en: statement('He said.') }), 'en');
    expect(text && xmlText(text)).toContain('<seg xml:id="s1.en" corresp="#s1">He said.</seg>');
  });
});
