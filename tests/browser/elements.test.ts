import { afterEach, describe, expect, it, vi } from 'vitest';
import { elementAt, showValue } from '../../src/browser/elements.ts';

afterEach(() => vi.unstubAllGlobals());
const onPage = (parts: object): void => {
  vi.stubGlobal('document', parts);
};

describe('the element that a fragment leads to', () => {
  const elements: Readonly<Record<string, object>> = { s6: { id: 's6' }, گفته: { id: 'گفته' } };
  it.each([
    ['#s6', 's6'],
    ['#%DA%AF%D9%81%D8%AA%D9%87', 'گفته'],
    ['#%', null],
    ['#%D8', null],
    ['', null],
  ])('%s is the one with the id %s', (hash, id) => {
    onPage({ getElementById: (wanted: string) => elements[wanted] ?? null });
    expect(elementAt(hash)).toEqual(id === null ? null : { id });
  });
});

it('a value that a field has already is not set again, so that the caret stays', () => {
  let times = 0;
  const field = {
    get value() {
      return 'a';
    },
    set value(_: string) {
      times += 1;
    },
  } as HTMLInputElement;
  showValue(field, 'a');
  expect(times).toBe(0);
  showValue(field, 'b');
  expect(times).toBe(1);
});
