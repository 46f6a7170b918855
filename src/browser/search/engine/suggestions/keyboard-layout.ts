/**
 * The keys of the standard Persian layout (ISIRI 9147) and of the US English one, in the same order: a row of letters, then
 * the same row with Shift. A stop stands where the Persian layout has nothing that a word can have.
 */
const ROWS: readonly (readonly [english: string, persian: string])[] = [
  ['qwertyuiop[]', 'ضصثقفغعهخحجچ'],
  ["asdfghjkl;'\\", 'شسیبلاتنمکگپ'],
  ['zxcvbnm,', 'ظطزرذدپو'],
  ['QWERTYUIOP{}', '............'],
  ['ASDFGHJKL:"|', 'ؤئيإأآة.....'],
  ['ZXCVBNM<', 'ك.ژ..ٔء.'],
];

const toPersian = new Map<string, string>();
const toEnglish = new Map<string, string>();
for (const [english, persian] of ROWS) {
  const letters = [...persian];
  for (const [at, key] of [...english].entries()) {
    const letter = letters[at];
    if (letter === undefined || letter === '.') continue;
    toPersian.set(key, letter);
    // «پ» is on two keys: the first one that has a letter stands.
    if (!toEnglish.has(letter) || /[a-z]/.test(key)) toEnglish.set(letter, key);
  }
}

const typedOn = (keys: ReadonlyMap<string, string>, text: string): string =>
  [...text].map((key) => keys.get(key) ?? keys.get(key.toLowerCase()) ?? key).join('');

/**
 * What the same keys write on the other layout: `sghl` is «سلام», `Hl,ca` «آموزش», «قعف» is `rut`. Null where nothing would
 * change.
 */
export function onOtherLayout(text: string): string | null {
  const other = typedOn(/\p{Script=Arabic}/u.test(text) ? toEnglish : toPersian, text);
  return other === text ? null : other;
}
