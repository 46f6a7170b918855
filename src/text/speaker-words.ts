/**
 * A speaker in plain words: a sign of doubt before the name where there is doubt, a note after it where there is one.
 *
 * @example speakerWords('مدیرکل آب بابل', { doubt: null, note: 'بدون نام' }) // 'مدیرکل آب بابل (بدون نام)'
 */
export const speakerWords = (
  name: string,
  { doubt, note }: { readonly doubt: string | null; readonly note: string | null },
): string => [doubt, name, note === null ? null : `(${note})`].filter((part) => part !== null).join(' ');
