import { expect, test } from 'vitest';
import { englishNotes, persianNotes } from '../../../scripts/pipeline/emit/archive-notes.ts';
import { normalise } from '../../../scripts/pipeline/normalise/index.ts';
import { lexicon } from '../../pipeline.ts';

const { text, interventions } = normalise('برنامهٔ ســال (2026-2023) تصویب شد.', lexicon);

test('a reader is told of swapped years, after the years, and not of a change of spelling', () => {
  expect(interventions.length).toBeGreaterThan(1);
  const notes = persianNotes('s7', interventions);
  expect(notes).toHaveLength(1);
  expect(text.slice(0, notes[0]?.at)).toMatch(/2023-2026$/);
  expect(notes[0]?.text).toContain('2026-2023');
});

test('in English the note stands after the same years, however they are joined, else at the end', () => {
  const at = (translation: string) =>
    englishNotes('s7', interventions, translation).map((note) => translation.slice(0, note.at));
  expect(at('The plan of 2023 – 2026 was adopted.')).toEqual(['The plan of 2023 – 2026']);
  expect(at('The plan was adopted.')).toEqual(['The plan was adopted.']);
});

test('both languages have the same label', () => {
  const [fa] = persianNotes('s7', interventions);
  const [en] = englishNotes('s7', interventions, 'x');
  expect(fa?.label).toMatch(/^s7-\d+$/);
  expect(en?.label).toBe(fa?.label);
});
