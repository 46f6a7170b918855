import { expect, test } from 'vitest';
import {
  isParticiple,
  SILENT_HEH,
  surelyEndsInSilentHeh,
} from '../../../../scripts/pipeline/normalise/zwnj/silent-heh.ts';

test('a participle is the past of a known verb and ه, also with «نـ»', () => {
  expect(['کرده', 'نرفته', 'خانه', 'کرد'].filter(isParticiple)).toEqual(['کرده', 'نرفته']);
});

test('ه is silent in a participle, and where the word list says so', () => {
  expect(surelyEndsInSilentHeh('کرده', 0)).toBe(true);
  expect(surelyEndsInSilentHeh('خانه', SILENT_HEH)).toBe(true);
  expect(surelyEndsInSilentHeh('راه', 0)).toBe(false);
  expect(surelyEndsInSilentHeh('زندگی', SILENT_HEH)).toBe(false);
});
