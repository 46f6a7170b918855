import { describe, expect, test } from 'vitest';
import {
  lostFigures,
  lostNumbers,
} from '../../../../scripts/pipeline/check/translation/translated-numbers.ts';

describe('a number of the text is in its translation', () => {
  test.each([
    [
      'in figures of another script',
      '۱۲ سند و ٣ بیانیه امضا شد.',
      'They signed 12 documents and 3 statements.',
    ],
    ['in words', 'در حضور رؤسای جمهور 2 کشور', 'in the presence of the presidents of the two countries'],
    ['as both', 'هر 2 کشور', 'both countries'],
    ['as “a”', '1 نفر کشته شد', 'A person was killed'],
    ['as “an”', '1 مقام گفت', 'An official said'],
    ['in words of several parts', '۲۵۱ نفر', 'two hundred and fifty-one people'],
    ['in words of thousands', '۳۲۵۰ نفر', 'three thousand two hundred and fifty people'],
    ['as an ordinal', 'قرن ۲۱', 'the twenty-first century'],
    ['as an ordinal in figures', 'قرن 21', 'the 21st century'],
    ['as a Roman numeral', 'جنگ جهانی ۲', 'World War II'],
    ['with separators of thousands', '۱۲٬۰۰۰ نفر و ۱،۵۰۰ خودرو', '12,000 people and 1,500 cars'],
    ['with other separators of thousands', '۱۲.۰۰۰ نفر', '12,000 people'],
    ['without separators', '۱۲۰۰۰ نفر', '12,000 people'],
    ['with the decimal sign of Persian', '۲٫۵ درصد', '2.5 per cent'],
    ['with a slash for the decimal sign', '۲/۵ درصد', '2.5%'],
    ['with a decimal point', '2.5 درصد', '2.5 percent'],
    ['as “two and a half”', '۲/۵ سال', 'two and a half years'],
    ['with the word for a thousand in figures', '۳ هزار نفر', '3,000 people'],
    ['with the word for a million', '۱۲ میلیون دلار', '12 million dollars'],
    ['with the word for a milliard', '۱٫۵ میلیارد دلار', '$1.5bn'],
    ['with two words of scale', '۳ هزار میلیارد تومان', '3 trillion tomans'],
    ['with two words of scale in English', '۳ هزار میلیارد تومان', '3 thousand billion tomans'],
    ['as a sum of scales', '۲ میلیون و ۳۰۰ هزار نفر', '2.3 million people'],
    ['as a sum of scales in figures', '۲ میلیون و ۳۰۰ هزار نفر', '2,300,000 people'],
    ['as a year of the common era', 'در سال ۱۴۰۴', 'in 2025'],
    ['as the other year that a Persian year is in', 'در سال ۱۴۰۴', 'in 2026'],
    ['as two years', 'در سال ۱۴۰۴', 'in 1404 (2025–26)'],
    ['as the Persian year', 'سال ۱۴۰۴', 'the year 1404'],
    ['as a year of the Islamic calendar', 'سال ۱۴۴۷ قمری', 'the year 2025'],
    ['as a year of two figures', 'انقلاب سال ۵۷', 'the revolution of 1979'],
    ['as a decade', 'در دهه ۶۰', 'in the 1980s'],
    ['as a decade of the common era', 'دههٔ ۱۳۶۰', 'the 1980s'],
    ['as “doubled”', '۲ برابر شد', 'it doubled'],
    ['that is very long', `${'9'.repeat(400)} نفر`, `${'9'.repeat(400)} people`],
    ['as a day of another calendar', 'سه‌شنبه 28 مرداد', 'on Tuesday, 19 August'],
    ['as a day with both calendars', 'سه‌شنبه 28 مرداد', 'on Tuesday, 28 Mordad [19 August]'],
    ['as a date of another calendar', '۱۴۰۴/۵/۲۸', '19 August 2025'],
    ['as a time', 'ساعت ۱۷:۳۰', 'at 17:30'],
    ['as a time of twelve hours', 'ساعت ۱۷:۳۰', 'at 5:30 p.m.'],
    ['as a full hour', 'ساعت ۱۷:۰۰', 'at 5 p.m.'],
    ['as a percentage in words', '۵۰ درصد مردم', 'half of the people'],
    ['as a fraction', '۱/۴ مردم', 'a quarter of the people'],
    ['in a range', '(2023-2026)', '(2023–2026)'],
    ['once where the text has it twice', '۱۲ سند؛ این ۱۲ سند', '12 documents; these'],
    ['in a name', 'جنگنده F35', 'F-35 fighters'],
    ['with zeros before it', 'شماره ۰۷', 'number 7'],
    ['in Persian figures left as they are', '۱۲ سند', '۱۲ documents'],
    ['as dozens', '۱۲ نفر', 'a dozen people'],
    ['in parts of a list', '۱۲،۱۳ و ۱۴', '12, 13 and 14'],
    ['with thousands in words', '20 هزار نفر', 'twenty thousand people'],
  ])('%s', (_, persian, english) => {
    expect(lostNumbers(persian, english)).toEqual([]);
  });
});

describe('a number of the text that its translation has not is named, with those it has instead', () => {
  test.each([
    ['another', '۱۲ سند', '13 documents', ['۱۲'], ['13']],
    ['none', '۱۲ سند', 'documents', ['۱۲'], []],
    ['another in words', '12 سند', 'thirteen documents', ['12'], ['13']],
    ['a figure more', '۱۲ سند', '120 documents', ['۱۲'], ['120']],
    ['figures in another order', '۹۳ درصد', '39 per cent', ['۹۳'], ['39']],
    ['another scale', '۱۲ میلیارد', '12 million', ['۱۲'], ['12 million']],
    ['no scale', '۱۲ میلیارد', '12', ['۱۲'], ['12']],
    ['another decimal', '۲٫۵ درصد', '2.7 per cent', ['۲٫۵'], ['2.7']],
    ['another year', 'سال ۱۴۰۴', '2015', ['۱۴۰۴'], ['2015']],
    ['another hour', 'ساعت ۱۷:۳۰', 'at 6:30 p.m.', ['۱۷:۳۰'], []],
    ['two of three', '۱۲، ۱۳ و ۱۴ نفر', '12 people', ['۱۳', '۱۴'], []],
    ['a day with no month', '28 مرداد', 'on the 27th of Mordad', ['28'], ['27']],
  ])('%s', (_, persian, english, numbers, instead) => {
    const lost = lostNumbers(persian, english);
    expect(lost.map(({ number }) => number)).toEqual(numbers);
    expect(lost[0]?.instead).toEqual(instead);
  });
});

describe('in a language whose words for numbers are not known', () => {
  test.each([
    ['۴۵ روستا', '45 قرية'],
    ['۴۵ روستا', '٤٥ قرية'],
    ['۱۲۵۰ نفر', '1.250 personnes'],
    ['۱۲۵۰ نفر', '1 250 personnes'],
    ['۳۵ هزار نفر', '35 ألف شخص'],
    ['۳۵ هزار نفر', '35.000 personnes'],
    ['سال ۱۴۰۳', 'en 2024'],
    ['دو نفر و ۱۲ کودک', 'deux personnes et douze enfants'],
    ['۲۵ خرداد', '15 juin'],
  ])('%s stands in %s', (persian, translation) => {
    expect(lostFigures(persian, translation)).toEqual([]);
  });

  test('a number from twenty-one on that is not there is lost, with those that are there instead', () => {
    expect(lostFigures('۴۵ روستا', '54 villages')).toEqual([{ number: '۴۵', instead: ['54'] }]);
  });
});
