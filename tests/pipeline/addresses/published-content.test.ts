import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from '../../../scripts/diagnostics/index.ts';
import { readPublished } from '../../../scripts/pipeline/addresses/published-content.ts';
import { ingest } from '../../../scripts/pipeline/index.ts';
import { lexicon, seedOf } from '../../pipeline.ts';

const contentOf = (text: string) => {
  const { value, diagnostics } = ingest({ people: null, places: null, seeds: [seedOf(text)], lexicon });
  const content = value.get('content/fa/any.mdx');
  if (content === undefined) throw new Error(diagnostics.map(format).join('\n'));
  return { content, ledger: JSON.parse(value.get('seeds/any.ids.json') ?? '') };
};

const line = fc
  .array(
    fc.constantFrom(
      'گفت:',
      'رحیمی',
      'حسن',
      '<b>',
      '{x}',
      '*',
      '_',
      '[^1]',
      '&#x41;',
      '</Statement>',
      '"',
      '«',
      '»',
      'می رود',
      'کتابها',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => `متن ${words.join(' ')} پایان.`);

test('what readers saw is read back from content, letter for letter, whatever the text has in it', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const { content, ledger } = contentOf(lines.join('\n'));
      const { segments } = readPublished({ path: 'content/fa/any.mdx', text: content });
      expect(segments.map(({ source }) => source)).toEqual(lines);
      expect(segments.map(({ id }) => id)).toEqual(Object.keys(ledger.ids));
    }),
    { numRuns: 60 },
  );
});

test('the words that were said are read back without their clause, as received', () => {
  const { content } = contentOf('گزارش روز\nحسن رحیمی گفت: کتابهای تازه می رسند و خوانده می شوند.');
  const [, statement] = readPublished({ path: 'content/fa/any.mdx', text: content }).segments;
  expect(statement).toMatchObject({
    id: 's2',
    kind: 'statement',
    spoken: 'کتابهای تازه می رسند و خوانده می شوند.',
  });
});

test('of a file with a conflict, the branch that was merged into counts; one that is no content has no segments', () => {
  const { content } = contentOf('گزارش روز\nحسن رحیمی گفت: کتاب تازه می‌رسد.');
  const conflict = content.replace(
    /^ledger: .*$/m,
    (own) => `<<<<<<< HEAD\n${own}\n=======\nledger: 0123\n>>>>>>> other`,
  );
  expect(readPublished({ path: 'content/fa/any.mdx', text: conflict }).segments).toHaveLength(2);
  expect(readPublished({ path: 'content/fa/any.mdx', text: 'x' }).segments).toEqual([]);
});
