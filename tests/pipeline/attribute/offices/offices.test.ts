import { describe, expect, it, test } from 'vitest';
import {
  isOfOtherCountry,
  isShorterForm,
  officeKey,
  officesIn,
} from '../../../../scripts/pipeline/attribute/offices/offices.ts';
import { fold } from '../../../../src/text/fold.ts';
import { gazetteer } from '../../../pipeline.ts';

describe('offices are compared', () => {
  test.each([
    ['وزیر امور خارجه', 'وزیر خارجه'],
    ['وزیر خارجه کشورمان', 'وزیر خارجه'],
    ['وزیر خارجه ایران', 'وزیر خارجه'],
    ['ریاست دانشگاه', 'رئیس دانشگاه'],
    ['رئیس جمهوری قطر', 'رئیس‌جمهور قطر'],
    ['دبیر کل انجمن', 'دبیرکل انجمن'],
    ['مدیر عامل شرکت', 'مدیرعامل شرکت'],
    ['رئیس دستگاه دیپلماسی کشورمان', 'وزیر امور خارجه'],
    ['رئیس دستگاه قضا', 'رئیس قوه قضائیه'],
    ['نماینده مجلس شورای اسلامی', 'نماینده مجلس'],
    ['رئیس هیات مدیره', 'رئیس هیئت مدیره'],
  ])('«%s» as «%s»', (one, other) => {
    expect(officeKey(fold(one), gazetteer)).toBe(officeKey(fold(other), gazetteer));
  });
});

describe('an office in fewer words', () => {
  it('has the same head and no other words', () => {
    expect(isShorterForm(fold('رئیس ستاد پرستار'), fold('رئیس ستاد روز پرستار کشور'))).toBe(true);
    expect(isShorterForm(fold('رئیس ستاد راه'), fold('رئیس ستاد روز پرستار'))).toBe(false);
  });
  it('is of the same country', () => {
    expect(isOfOtherCountry(fold('وزیر خارجه قطر'), fold('وزیر خارجه مصر'))).toBe(true);
    expect(isOfOtherCountry(fold('وزیر خارجه قطر'), fold('وزیر خارجه'))).toBe(false);
  });
});

it('two offices joined with «و» are two', () => {
  expect(officesIn(fold('معاون اول قوه قضاییه و سخنگوی دستگاه قضا'))).toEqual(
    ['معاون اول قوه قضاییه', 'سخنگوی دستگاه قضا'].map((office) => fold(office)),
  );
  expect(officesIn(fold('وزیر راه و شهرسازی'))).toEqual([fold('وزیر راه و شهرسازی')]);
});
