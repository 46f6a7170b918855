import { describe, expect, test } from 'vitest';
import { normalise } from '../../scripts/pipeline/normalise/index.ts';
import { spell } from '../../scripts/pipeline/settle/editors-spelling.ts';
import { ruleWords } from '../../src/lib/display/i18n.ts';
import { LOCALE_CODES } from '../../src/lib/display/locale.ts';
import { EDIT_RULES, type EditRule } from '../../src/text/edit-rules.ts';
import type { Intervention } from '../../src/text/intervention.ts';
import { attributed, lexicon } from '../pipeline.ts';

/** The examples in the words of a rule: «(میشود ← می‌شود)», “(میشود became می‌شود)”; several with commas between them. */
const examplesIn = (words: string): { before: string; after: string }[] =>
  [...words.matchAll(/\(([^()]+ (?:←|became) [^()]+)\)/gu)]
    .flatMap(([, inside = '']) => inside.split(/[,،] /))
    .map((example) => {
      const [before = '', after = ''] = example.split(/ (?:←|became) /);
      return { before, after };
    });

const WORDS = Array.from({ length: 60 }, (_, i) => ['روز', 'کشور', 'نشست', 'آمد', 'در'][i % 5]).join(' ');
const WRAPPED = WORDS.replace(/(.{1,60})(?: |$)/g, '$1\n');

/** A text that the rule edits, for each rule whose words hold no example. */
const TEXTS: Partial<Record<EditRule, string>> = {
  'bidi-controls': '\u202Eالف\u202C',
  'invisible-characters': 'سل\u200Bام',
  'presentation-forms': '\uFE91\uFEEA',
  'arabic-letters': 'كار علي',
  'soft-wrap': WRAPPED,
  'swapped-range': 'نقشه راه (2026-2023)',
};

/** What an editor decided about the spelling of a word. */
function decided(): readonly Intervention[] {
  const [segment] = attributed('کتابخانه باز است.').segments;
  if (segment === undefined) return [];
  const spelling = { segment: segment.id, word: 'کتابخانه', as: 'کتاب\u200Cخانه', reason: 'به سنت این ناشر' };
  return spell(segment, [spelling]).segment.interventions;
}

function interventionsBy(rule: EditRule): readonly Intervention[] {
  if (rule === 'editor') return decided();
  const [example] = examplesIn(ruleWords('fa', rule).why);
  return normalise(TEXTS[rule] ?? example?.before ?? '', lexicon).interventions;
}

describe('the list of the rules that edit a text', () => {
  test.each(EDIT_RULES)('has %s, which does edit texts', (rule) => {
    expect(interventionsBy(rule).map((made) => made.rule)).toContain(rule);
  });

  test.each(LOCALE_CODES)('is told with examples that are true: %s', (locale) => {
    const examples = EDIT_RULES.flatMap((rule) => examplesIn(ruleWords(locale, rule).why));
    expect(examples.length).toBeGreaterThan(5);
    for (const { before, after } of examples) {
      expect(after).not.toBe(before);
      expect(normalise(before, lexicon).text).toBe(after);
    }
  });

  test('has no arrow in its English words: between two Persian words it would point the wrong way', () => {
    expect(EDIT_RULES.filter((rule) => /[←→]/u.test(ruleWords('en', rule).why))).toEqual([]);
  });
});
