import { describe, expect, test } from 'vitest';
import { flagBits } from '../../../scripts/pipeline/normalise/lexicon/automaton-format.ts';
import { compileLexicon } from '../../../scripts/pipeline/normalise/lexicon/compile.ts';
import { openLexicon } from '../../../scripts/pipeline/normalise/lexicon/index.ts';
import { ZWNJ } from '../../../src/text/characters.ts';

const DICTIONARY = `4\nکتاب/pasa\nکتابدار\nبین${ZWNJ}المللی/sasu\nبینالمللی\n`;

describe('the compiled lexicon', () => {
  const lexicon = openLexicon(compileLexicon(DICTIONARY));

  test('knows a word and its inflection', () => {
    expect(lexicon.spellings('کتاب')).toEqual([{ breaks: [], flags: flagBits(['pa', 'sa']) }]);
  });

  test('knows all the ways of writing a joined spelling', () => {
    expect(lexicon.spellings('بینالمللی').map(({ breaks }) => breaks)).toEqual([[3], []]);
  });

  test('knows nothing of the beginnings of words, or of other letters', () => {
    expect(lexicon.spellings('کتا')).toEqual([]);
    expect(lexicon.spellings('book')).toEqual([]);
    expect(lexicon.spellings('')).toEqual([]);
  });

  test('can be opened at any place in a larger buffer', () => {
    const bytes = compileLexicon(DICTIONARY);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(openLexicon(larger.subarray(3)).spellings('کتابدار')).toHaveLength(1);
  });

  test('is refused where it is something else', () => {
    expect(() => openLexicon(new Uint8Array(40))).toThrow(/expected a compiled lexicon/);
  });
});
