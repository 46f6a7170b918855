import { describe, expect, test } from 'vitest';
import { relate, takenIn } from '../../../scripts/pipeline/identify/match-editions.ts';
import { sketch, wordsOf } from '../../../scripts/pipeline/identify/similarity.ts';
import { fold } from '../../../src/text/fold.ts';

const A = 'دو کشور برای گسترش همکاری در حوزهٔ انرژی و حمل‌ونقل توافق کردند و سند آن را امضا کردند';
const B = 'هیئت ایرانی سپس از کارخانهٔ تراکتورسازی شهر مینسک بازدید کرد و با کارگران گفت‌وگو کرد';
const OTHER = 'هوای پایتخت در روزهای آینده سرد و بارانی پیش‌بینی می‌شود و باد تندی خواهد وزید';

const edition = (...texts: string[]) => texts.map((text) => wordsOf(sketch(fold(text))));
/** Texts of which none is speech. */
const later = (...texts: string[]) => ({ whole: edition(...texts), said: edition(...texts), isSpeech: [] });
const all = (texts: readonly unknown[]) => new Set(texts.keys());
function related(before: string[], after: string[], mayBe = (_i: number, _j: number) => true) {
  const found = relate(edition(...before), later(...after), {
    before: all(before),
    after: all(after),
    mayBe,
  });
  return found.map((relation) => `${relation.before.join('+')} > ${relation.after.join('+')}`).sort();
}

describe('segments of two editions', () => {
  test('are related where some words were changed, wherever they stand now', () => {
    expect(related([A, B], [OTHER, B.replace('سپس', 'بعد'), A.replace('انرژی', 'کشاورزی')])).toEqual([
      '0 > 2',
      '1 > 1',
    ]);
  });

  test('are related where one was split, and where two were merged', () => {
    expect(related([`${A} ${B}`], [A, B])).toEqual(['0 > 0+1']);
    expect(related([A, B], [`${A} ${B}`])).toEqual(['0+1 > 0']);
  });

  test('that were split have nothing to do with what somebody put between the halves', () => {
    const said = 'وزیر راه گفت:';
    const halves = [`${said} ${A}`, `${said} ${OTHER.slice(0, 40)}`, B];
    expect(related([`${said} ${A} ${B}`], halves)).toEqual(['0 > 0+2']);
  });

  test('are not related where little is the same', () => {
    expect(related([A], [OTHER])).toEqual([]);
  });

  test('are not related where the speakers differ', () => {
    expect(related([A], [A], () => false)).toEqual([]);
  });
});

describe('a segment that is left over', () => {
  const taken = (before: string, ...after: string[]) => [
    ...takenIn(edition(before), later(...after), new Set([0]), () => true),
  ];

  test('is taken in by the one that has its words', () => {
    expect(taken(A, OTHER, `${OTHER} ${A} ${B}`)).toEqual([[0, 1]]);
  });

  test('is taken in by nobody where it has a few words only', () => {
    expect(taken('نشست آغاز شد', `نشست آغاز شد ${B}`)).toEqual([]);
  });
});
