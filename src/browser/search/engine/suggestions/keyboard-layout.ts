/** The keys of the standard Persian layout (ISIRI 9147) and of the US English one, in the same order. */
const PERSIAN = 'ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو';
const ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,";

const toPersian = new Map([...ENGLISH].map((key, at) => [key, PERSIAN[at] ?? key]));
const toEnglish = new Map([...PERSIAN].map((letter, at) => [letter, ENGLISH[at] ?? letter]));

const typedOn = (keys: ReadonlyMap<string, string>, text: string): string =>
  [...text].map((key) => keys.get(key) ?? key).join('');

/** What the same keys write on the other layout: `sghl` is «سلام», «قعف» is `rut`. Null where nothing would change. */
export function onOtherLayout(text: string): string | null {
  const other = /\p{Script=Arabic}/u.test(text)
    ? typedOn(toEnglish, text)
    : typedOn(toPersian, text.toLowerCase());
  return other === text ? null : other;
}
