import { describe, expect, it } from 'vitest';
import { onOtherLayout } from '../../../../../src/browser/search/engine/suggestions/keyboard-layout.ts';

describe('what the same keys write on the other layout', () => {
  it.each([
    ['sghl', 'سلام'],
    ['Hl,ca', 'آموزش'],
    ['SGhL', 'ئأام'],
    ['فقشزفخقس', 'tractors'],
    ['اثممخ', 'hello'],
  ])('%s is %s', (typed, meant) => {
    expect(onOtherLayout(typed)).toBe(meant);
  });
  it('is nothing for numbers', () => {
    expect(onOtherLayout('1404')).toBeNull();
  });
  it('leaves what is on no key as it is', () => {
    expect(onOtherLayout('sghl 14')).toBe('سلام 14');
  });
});
