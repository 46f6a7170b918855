import { describe, expect, test } from 'vitest';
import { decode, decodeAs } from '../../../scripts/pipeline/read/decode.ts';

const PERSIAN = 'این گزارش در روز است و با آن برای ما';
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

describe('the encoding of received bytes', () => {
  test('is UTF-8 where they are valid, and a byte order mark stays in the text', () => {
    expect(decode(new TextEncoder().encode(`\uFEFF${PERSIAN}`))).toEqual({
      encoding: 'utf-8',
      text: `\uFEFF${PERSIAN}`,
    });
  });

  test('is UTF-16 by the pattern of its bytes, without a mark', () => {
    expect(decode(utf16(PERSIAN))).toEqual({ encoding: 'utf-16le', text: PERSIAN });
    expect(decode(utf16(PERSIAN).map((_, i, all) => all[i ^ 1] ?? 0)).encoding).toBe('utf-16be');
  });

  test('is that of Windows where the bytes read as Persian so', () => {
    // «این را و» in Windows-1256, three times
    const bytes = [0xc7, 0xed, 0xe4, 0x20, 0xd1, 0xc7, 0x20, 0xe6, 0x20];
    expect(decode(Uint8Array.from([...bytes, ...bytes, ...bytes])).encoding).toBe('windows-1256');
  });

  test('is not guessed where UTF-8 was damaged', () => {
    const bytes = new TextEncoder().encode(PERSIAN);
    expect(decode(Uint8Array.from([...bytes, 0xd8]))).toEqual({ encoding: 'utf-8', text: null });
  });
});

test('bytes that an encoding does not have are no text', () => {
  expect(decodeAs(Uint8Array.of(0xff), 'utf-8')).toBeNull();
});
