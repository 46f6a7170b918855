import { describe, expect, it } from 'vitest';
import { Gazetteer } from '../../../../../scripts/pipeline/attribute/names/registered/gazetteer.ts';
import { NameFinder } from '../../../../../scripts/pipeline/attribute/names/registered/name-finder.ts';
import { peopleFile, placesFile } from '../../../../../src/schemas/authority.ts';
import { fold } from '../../../../../src/text/fold.ts';

const finder = new NameFinder([
  ['mina', ['مینا صفاری', 'صفاری']],
  ['sara', ['سارا نیک‌پی', 'نیک‌پی']],
  ['omid', ['امید کریمی', 'کریمی']],
  ['arash', ['آرش کریمی', 'کریمی']],
]);
const ids = (text: string): string[] => finder.all(fold(text)).map(({ id }) => id);

describe('names in a text', () => {
  it('are found in order', () => {
    expect(ids('سارا نیک‌پی و مینا صفاری آمدند')).toEqual(['sara', 'mina']);
  });
  it('are the longest at their place', () => {
    expect(finder.at(fold('مینا صفاری آمد'), 0)).toEqual({ id: 'mina', start: 0, end: 10 });
  });
  it('are found with a space or nothing where a ZWNJ stands in the name', () => {
    expect(ids('نیک پی آمد. نیکپی رفت.')).toEqual(['sara', 'sara']);
  });
  it('are found with Arabic letters', () => {
    expect(ids('مينا صفاري آمد')).toEqual(['mina']);
  });
  it('are whole words', () => {
    expect(ids('صفاریان آمد')).toEqual([]);
  });
  it('that two share name neither', () => {
    expect(ids('کریمی آمد')).toEqual([]);
    expect(finder.at(fold('کریمی آمد'), 0)).toBeNull();
    expect(finder.isSharedAt(fold('کریمی آمد'), 0)).toBe(true);
  });
  it('are told apart by the given name', () => {
    expect(ids('امید کریمی و آرش کریمی')).toEqual(['omid', 'arash']);
    expect(finder.isSharedAt(fold('امید کریمی آمد'), 0)).toBe(false);
  });
  it('are none where there are no records', () => {
    expect(new NameFinder([]).all('مینا')).toEqual([]);
  });
});

const person = (fa: string, of: string | null, years: { from?: string; to?: string }, title = 'وزیر') => ({
  name: { fa, en: null },
  roles: [{ title: { fa: title, en: null }, of, ...years }],
});

const records = new Gazetteer({
  people: peopleFile.parse({
    first: person('مینا صفاری', 'here', { from: '2000-01-01', to: '2004-12-31' }),
    second: person('سارا کریمی', 'here', { from: '2005-01-01' }),
    other: person('امید نوری', 'there', {}),
    manager: person('آرش بردبار', null, {}, 'مدیرعامل شرکت آب'),
  }),
  places: placesFile.parse({
    here: { name: { fa: 'اینجا', en: 'Here' }, kind: 'country', home: true },
    there: { name: { fa: 'آنجا', en: 'There' }, kind: 'country' },
  }),
});

describe('an office of people.yaml', () => {
  it('has its holder at a date', () => {
    expect(records.holders('وزیر', 'here', '2003-05-01')).toEqual(['first']);
    expect(records.holders('وزیر', 'here', '2020-05-01')).toEqual(['second']);
  });
  it('has all that ever held it without a date', () => {
    expect(records.holders('وزیر', 'here', null)).toEqual(['first', 'second']);
  });
  it('is that of its own country only', () => {
    expect(records.holders('وزیر', 'there', null)).toEqual(['other']);
  });
  it('is one of the home country, or of no place, where no place is told', () => {
    expect(records.holders('وزیر', null, '2003-05-01')).toEqual(['first']);
    expect(records.holders('مدیرعامل شرکت آب', null, '2003-05-01')).toEqual(['manager']);
    expect(records.holders('مدیرعامل شرکت آب', 'there', '2003-05-01')).toEqual([]);
  });
  it('is listed once, however many have it', () => {
    expect(records.titles).toEqual(['مدیرعامل شرکت آب', 'وزیر']);
  });
});

describe('countries of places.yaml', () => {
  it('are foreign but for the home country', () => {
    expect(records.home).toBe('here');
    expect(records.isForeignCountry('there')).toBe(true);
    expect(records.isForeignCountry('here')).toBe(false);
    expect(records.isForeignCountry('nowhere')).toBe(false);
  });
});
