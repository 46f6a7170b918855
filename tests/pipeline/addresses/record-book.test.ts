import { describe, expect, test } from 'vitest';
import { keepBook } from '../../../scripts/pipeline/addresses/index.ts';
import { type AddressBook, EMPTY_BOOK } from '../../../src/schemas/address-book.ts';
import type { Archive } from '../../../src/schemas/archive-file.ts';
import { peopleFile, placesFile } from '../../../src/schemas/authority.ts';
import { yamlOf } from '../../pipeline.ts';

const name = (fa: string) => ({ fa, en: null });
const known = (fa: string) => ({ name: name(fa), status: 'known' as const });
const provisional = (fa: string) => ({ name: name(fa), status: 'provisional' as const });

interface Case {
  readonly before: Partial<AddressBook>;
  readonly people?: string;
  readonly places?: string;
  readonly series?: Archive['series'];
  readonly now?: Readonly<Record<string, ReturnType<typeof known> | ReturnType<typeof provisional>>>;
}

function kept({ before, people = '{}', places = '{}', series = {}, now = {} }: Case) {
  const ledger = { version: 3 as const, next: 1, ids: {} };
  const document = {
    id: 'report',
    formerly: [],
    published: ledger,
    ledger,
    speakers: new Map(Object.entries(now)),
    places: new Map(),
    series: new Map(),
    occasions: new Map(),
    listed: { occasions: 0, statements: new Map() },
  };
  const { value, diagnostics } = keepBook({
    before: { ...EMPTY_BOOK, ...before },
    documents: [document],
    people: yamlOf(peopleFile, people).value,
    places: yamlOf(placesFile, places).value,
    series,
  });
  return { ...value, codes: diagnostics.map(({ code }) => code) };
}

describe('a speaker who was published', () => {
  test('leads on to the person with that name who is registered under another id', () => {
    const { speakers, codes } = kept({
      before: { speakers: { 'بهرام-دادخواه': provisional('بهرام دادخواه') } },
      people: 'bahram-dadkhah:\n  name: { fa: بهرام دادخواه }\n',
    });
    expect(speakers).toEqual({
      'bahram-dadkhah': { name: name('بهرام دادخواه'), status: 'known', empty: true },
      'بهرام-دادخواه': { to: 'bahram-dadkhah' },
    });
    expect(codes).toEqual(['GA087']);
  });

  test('leads on by an alias with first and last name, too; not by one word', () => {
    const before = { speakers: { 'علی-اکبر-ولایتی': provisional('علی اکبر ولایتی') } };
    const people = (alias: string) =>
      `velayati:\n  name: { fa: دکتر ولایتی نامدار }\n  aliases: { fa: [${alias}] }\n`;
    expect(kept({ before, people: people('علی‌اکبر ولایتی') }).speakers['علی-اکبر-ولایتی']).toEqual({
      to: 'velayati',
    });
    expect(kept({ before, people: people('ولایتی') }).codes).toEqual(['GA088']);
  });

  test('leads to nobody where two people have the name', () => {
    const people = 'a:\n  name: { fa: حسن رحیمی }\nb:\n  name: { fa: حسن رحیمی }\n';
    expect(kept({ before: { speakers: { 'حسن-رحیمی': provisional('حسن رحیمی') } }, people }).codes).toEqual([
      'GA088',
    ]);
  });

  test('and was in people.yaml is asked for when nobody has or had the id', () => {
    const before = { speakers: { rahimi: known('حسن رحیمی') } };
    expect(kept({ before }).codes).toEqual(['GA086']);
    const renamed = 'rahimi-h:\n  name: { fa: حسن رحیمی }\n';
    expect(kept({ before, people: renamed }).codes).toEqual(['GA086']);
    const { speakers, codes } = kept({ before, people: `${renamed}  formerly: [rahimi]\n` });
    expect([speakers.rahimi, codes]).toEqual([{ to: 'rahimi-h' }, []]);
  });

  test('and says nothing any more keeps a page that says so', () => {
    const before = { speakers: { rahimi: known('حسن رحیمی') } };
    const { speakers, codes } = kept({ before, people: 'rahimi:\n  name: { fa: حسن رحیمی }\n' });
    expect([speakers.rahimi, codes]).toEqual([
      { ...known('حسن رحیمی'), name: { fa: 'حسن رحیمی', en: null }, empty: true },
      [],
    ]);
  });

  test('stays withdrawn when the entry of people.yaml is taken away, and no name is kept', () => {
    const withdrawn = { date: '2026-01-02', reason: { fa: 'الف', en: 'a' } };
    const people =
      'rahimi:\n  name: { fa: حسن رحیمی }\n  withdrawn: { date: 2026-01-02, reason: { fa: الف, en: a } }\n';
    const now = { rahimi: known('حسن رحیمی') };
    const first = kept({ before: {}, people, now });
    expect(first.speakers.rahimi).toEqual({ withdrawn });
    expect(kept({ before: first }).speakers.rahimi).toEqual({ withdrawn });
    expect(kept({ before: first }).codes).toEqual([]);
  });

  test('may have an id that names a property of every object', () => {
    expect(kept({ before: {}, now: { constructor: known('الف ب') } as never }).codes).toEqual([]);
    expect(kept({ before: { speakers: { valueOf: known('الف ب') } as never } }).codes).toEqual(['GA086']);
  });
});

test('a place that was published is asked for, leads on, or says that no text names it', () => {
  const before = { places: { minsk: { name: name('مینسک') } } };
  const city = (id: string, more = '') => `${id}:\n  name: { fa: مینسک }\n  kind: city\n${more}`;
  expect(kept({ before }).codes).toEqual(['GA086']);
  expect(kept({ before, places: city('minsk-city') }).codes).toEqual(['GA086']);
  expect(kept({ before, places: city('minsk-city', '  formerly: [minsk]\n') }).places.minsk).toEqual({
    to: 'minsk-city',
  });
  expect(kept({ before, places: city('minsk') }).places.minsk).toEqual({ name: name('مینسک'), empty: true });
});

describe('a series that was published', () => {
  const weekly = { fa: 'نشست‌های هفتگی', en: 'Weekly briefings' };
  const before = { series: { weekly: { name: weekly } } };

  test('says that no occasion belongs to it, where archive.yaml still has it', () => {
    const { series, codes } = kept({ before, series: { weekly: { ...weekly, formerly: [] } } });
    expect(series).toEqual({ weekly: { name: weekly, empty: true } });
    expect(codes).toEqual([]);
  });

  test('leads to the one that names it as a former id', () => {
    const { series, codes } = kept({ before, series: { briefings: { ...weekly, formerly: ['weekly'] } } });
    expect(series).toEqual({ briefings: { name: weekly, empty: true }, weekly: { to: 'briefings' } });
    expect(codes).toEqual([]);
  });

  test('is an error where nothing is left of it: its address would lead nowhere', () => {
    expect(kept({ before }).codes).toEqual(['GA086']);
  });
});
