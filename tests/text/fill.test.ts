import { describe, expect, it } from 'vitest';
import { fill } from '../../src/text/fill.ts';

describe('a message', () => {
  it('has each name in braces replaced, as often as it comes', () => {
    expect(fill('{n} of {of}, {n}', { n: '3', of: '10' })).toBe('3 of 10, 3');
  });
  it('keeps a name that has no value, whatever objects have of themselves', () => {
    expect(fill('{n} {constructor}', {})).toBe('{n} {constructor}');
  });
  it('takes what is put in as it is', () => {
    expect(fill('{a}{b}', { a: '{b}', b: '$&' })).toBe('{b}$&');
  });
});
