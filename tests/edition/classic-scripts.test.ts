import { describe, expect, it } from 'vitest';
import { withoutModuleFeatures } from '../../scripts/edition/classic-scripts.ts';

const inPage = (code: string): string => withoutModuleFeatures(code, '_astro/page.js');

describe('an import() in a script of the edition', () => {
  it.each(['import("./a.js")', "import('./a.js')", 'import(`./a.js`)'])(
    'stays where its address is written as it stands: %s',
    (code) => {
      expect(inPage(code)).toBe(code);
    },
  );
  it.each([
    ['import(address)', 'goftar.module(address)'],
    ['import(`$' + '{root}a.js`)', 'goftar.module(`$' + '{root}a.js`)'],
    ['import(root+"a.js").then(f)', 'goftar.module(root+"a.js").then(f)'],
  ])('is asked of the edition where its address is computed: %s', (code, changed) => {
    expect(inPage(code)).toBe(changed);
  });
});

describe('what else only modules have', () => {
  it('the module’s own address is asked of the edition', () => {
    expect(inPage('const a=new URL(".",import.meta.url)')).toBe(
      'const a=new URL(".",({url:goftar.addressOf("_astro/page.js")}).url)',
    );
  });
  it('several of them are all replaced, and the rest of the script stays', () => {
    expect(inPage('/*a*/import(x);import.meta.url;/*b*/import(y)')).toBe(
      '/*a*/goftar.module(x);({url:goftar.addressOf("_astro/page.js")}).url;/*b*/goftar.module(y)',
    );
  });
  it('the words in strings and comments are left alone', () => {
    const code = '/* import(x) */"import.meta.url"';
    expect(inPage(code)).toBe(code);
  });
});
