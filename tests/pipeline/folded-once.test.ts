import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { newFolder, remove, writeIn } from '../disk.ts';
import { gitIn } from '../machine/git.ts';

const PARAGRAPHS = 60;
/** A text that is typed as many are: letters of Arabic keyboards, and half-spaces that are missing. */
const TEXT = Array.from(
  { length: PARAGRAPHS },
  (_, i) =>
    `ناصر کنعانی، سخنگوي وزارت امور خارجه، در نشست شمارهٔ ${i} گفت: گفتگوها با همسايگان ادامه دارد و کتابها و سندهاي توافق شمارهٔ ${i} در هفتهٔ آينده منتشر ميشود، اما درباره آن ${i} بار ديگر سخن نميگويیم.`,
).join('\n');

/** How many characters were folded since the modules were loaded. */
let folded = 0;
let root: string;

beforeAll(() => {
  root = newFolder();
  writeIn(root, 'seeds/خبر.txt', TEXT);
  vi.resetModules();
  vi.doMock('../../src/text/fold.ts', async (original) => {
    const fold = await original<typeof import('../../src/text/fold.ts')>();
    const counting = (text: string) => {
      folded += text.length;
      return fold.foldWithOffsets(text);
    };
    return { ...fold, foldWithOffsets: counting, fold: (text: string) => counting(text).text };
  });
});

afterAll(() => {
  vi.doUnmock('../../src/text/fold.ts');
  vi.resetModules();
  remove(root);
});

test('an ingest folds at most twice as many characters as its text has, also where it is published', async () => {
  const { ingestArchive } = await import('../../scripts/machine/ingest-archive.ts');
  // What is folded before any text is read is of the rules: words of closed classes, names of countries.
  writeIn(root, 'seeds/other.txt', 'خبر\n');
  ingestArchive(root);
  const times = (): number => {
    folded = 0;
    ingestArchive(root);
    return folded / TEXT.length;
  };
  expect(times()).toBeLessThanOrEqual(2);
  gitIn(root, 'init', '--quiet');
  gitIn(root, 'add', '--all');
  gitIn(root, 'commit', '--quiet', '--message', 'published');
  expect(times()).toBeLessThanOrEqual(2);
});
