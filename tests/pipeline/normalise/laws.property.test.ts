import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../scripts/pipeline/normalise/index.ts';
import { fold } from '../../../src/text/fold.ts';
import { undoInterventions } from '../../../src/text/intervention.ts';
import { joinSpaced } from '../../../src/text/words/join-spaced.ts';
import { tokenise } from '../../../src/text/words/tokenise.ts';
import { lexicon } from '../../pipeline.ts';

/** Words and pieces that the rules about spaces join, or must not join, and what may stand between them. */
const WORDS =
  'می نمی بر رود شود خواهند گفت گو و ها های هایی تر ترین تری اند اید اش ای ی ام ات تا خوردند المللی بین زیبا کتاب بزرگ خانه هسته رفته خسته شده این آن ماه خانم که در را گفتگو مسأله ترامپ كتاب علي کتابها میرود ۱۲ ۱۲۳ a'.split(
    ' ',
  );
const BETWEEN = [' ', ' ', ' ', ' ', '  ', '\u00A0', '\u200C', '، ', '. ', '\n', ''];
const SIGNS = [' \u200C', '\u200C ', '-', '\u00AC', '\u00AD', '\u200D', '\u200E', '\u0651'];

const textOf = (between: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...between)), { maxLength: 12 })
    .map((pairs) => pairs.flat().join(''));
const spaced = textOf(BETWEEN);
const signed = textOf([...BETWEEN, ...SIGNS]);
const runs = { numRuns: 3000 };

/** A folded text without all that may stand in the place of a ZWNJ and is seen. */
const letters = (text: string): string => fold(text).replace(/[\s\u00AC\u2010\u2011-]/g, '');
const found = (text: string): string[] => joinSpaced(tokenise(text)).map(({ word }) => word);

test('a prefix before a verb that has it already stays a word of its own, however the verb is written', () => {
  const ways = ['می می شود', 'می می‌شود', 'می میشود', 'می\nمی شود'];
  for (const text of ways)
    for (const way of [text, normalise(text, lexicon).text]) expect(found(way)).toEqual(['می', 'میشود']);
});

describe('for any text of Persian words', () => {
  test('normalise is idempotent and can be undone', () => {
    fc.assert(
      fc.property(signed, (text) => {
        const edited = normalise(text, lexicon);
        expect(normalise(edited.text, lexicon).text).toBe(edited.text);
        expect(undoInterventions(edited.text, edited.interventions)).toBe(text);
      }),
      runs,
    );
  });

  test('normalise changes no letter that fold keeps', () => {
    fc.assert(
      fc.property(signed, (text) => {
        expect(letters(normalise(text, lexicon).text)).toBe(letters(text));
      }),
      runs,
    );
  });

  test('normalise changes nothing at all that fold keeps, where no rule about stand-ins had work', () => {
    fc.assert(
      fc.property(signed, (text) => {
        const { text: edited, interventions } = normalise(text, lexicon);
        fc.pre(!interventions.some(({ rule }) => rule.startsWith('zwnj-for-')));
        expect(fold(edited)).toBe(fold(text));
      }),
      runs,
    );
  });

  test('search finds the same words in the edited text as in the received one', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(found(normalise(text, lexicon).text)).toEqual(found(text));
      }),
      runs,
    );
  });
});
