import { expect, test } from 'vitest';
import type { Inline } from '../../../src/lib/content/content-tree.ts';
import { openingOf } from '../../../src/lib/display/excerpt.ts';
import { NBSP } from '../../../src/text/characters.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const speech = (value: string): Inline => ({ type: 'speech', mode: 'direct', children: [text(value)] });
const words = (n: number): string => Array.from({ length: n }, (_, i) => `کلمه${i}`).join(' ');

test('an opening is the speech where there is any', () => {
  expect(openingOf([text('وی گفت: '), speech('کار ادامه دارد.')])).toBe('کار ادامه دارد.');
});

test('without speech it is the whole text', () => {
  expect(openingOf([text('او بر همکاری تأکید کرد.')])).toBe('او بر همکاری تأکید کرد.');
});

test('sixteen words are whole, the seventeenth gives way to an ellipsis that cannot be left alone', () => {
  expect(openingOf([text(words(16))])).toBe(words(16));
  expect(openingOf([text(words(17))])).toBe(`${words(16)}${NBSP}…`);
});

test('before the ellipsis stands no comma', () => {
  expect(openingOf([text(`${words(16)}، و بیشتر`)])).toBe(`${words(16)}${NBSP}…`);
});
