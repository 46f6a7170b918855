import { describe, expect, test } from 'vitest';
import { parseContent, textOf, utterancesOf } from '../../../src/lib/content/content-tree.ts';

const parse = (mdx: string) => parseContent(mdx, 'content/fa/x.mdx');

describe('a content file', () => {
  test('is its segments, each with kind, attributes and text', () => {
    const { segments } = parse('<Heading id="s1" line="3">\n\nعنوان\n\n</Heading>\n');
    expect(segments).toEqual([
      {
        kind: 'heading',
        attributes: { id: 's1', line: '3' },
        children: [{ type: 'text', value: 'عنوان' }],
      },
    ]);
  });

  test('may have segments that nobody translated', () => {
    expect(parse('<Statement id="s1">\n\n</Statement>\n').segments[0]?.children).toBeNull();
  });

  test('keeps an address in the text as text', () => {
    const { segments } = parse('<Narrative id="s1">\n\nبه www.example.org بروید\n\n</Narrative>\n');
    expect(textOf(segments[0]?.children ?? [])).toBe('به www.example.org بروید');
  });

  test('has notes, each where it is referred to and at the end', () => {
    const { segments, notes } = parse('<Narrative id="s1">\n\nمتن[^a]\n\n</Narrative>\n\n[^a]: توضیح\n');
    expect(segments[0]?.children).toContainEqual({ type: 'note', label: 'a', number: 1 });
    expect(notes).toEqual([{ label: 'a', number: 1, text: 'توضیح' }]);
  });
});

describe('what ingest does not write is an error that names file and line', () => {
  const front = '---\nid: x\n---\n';

  test.each([
    ['an unknown component', '<Script id="s1">\n\nx\n\n</Script>\n', '<Script>'],
    [
      'an expression',
      '<Narrative id="s1">\n\n{process.exit()}\n\n</Narrative>\n',
      'text, <Speech> or a footnote',
    ],
    ['an attribute that is code', '<Narrative id={1}>\n\nx\n\n</Narrative>\n', 'plain values'],
    [
      'a mode of speech that does not exist',
      '<Narrative id="s1">\n\n<Speech mode="loud">x</Speech>\n\n</Narrative>\n',
      'mode=',
    ],
  ])('%s', (_, mdx, message) => {
    expect(() => parse(front + mdx)).toThrow(message);
    expect(() => parse(front + mdx)).toThrow(/^content\/fa\/x\.mdx:[4-6]:\d+ /);
  });
});

test('utterances are where the speech is in the text, in UTF-16 units', () => {
  const { segments } = parse(
    '<Statement id="s1">\n\nگفت: <Speech mode="direct">آمد.</Speech>[^a]\n\n</Statement>\n\n[^a]: x\n',
  );
  const children = segments[0]?.children ?? [];
  const segment = { speaker: 'a', basis: 'name', certain: true, addressee: 'c' } as const;
  expect(utterancesOf(children, segment)).toEqual([
    { mode: 'direct', start: 5, end: 9, ...segment, source: null },
  ]);
  expect(textOf(children).slice(5, 9)).toBe('آمد.');
});

test('a stretch of speech says who makes it to whom where that is not as in the whole segment', () => {
  const { segments } = parse(
    '<Statement id="s1">\n\nالف گفت: <Speech mode="direct" source="0-3">آمد.</Speech> ب گفت: <Speech mode="direct" speaker="b" basis="title" certain="false" addressee="a">رفت.</Speech>\n\n</Statement>\n',
  );
  const own = { speaker: 'a', basis: 'name', certain: true, addressee: null } as const;
  expect(utterancesOf(segments[0]?.children ?? [], own)).toMatchObject([
    { ...own, source: { start: 0, end: 3 } },
    { speaker: 'b', basis: 'title', certain: false, addressee: 'a', source: null },
  ]);
});
