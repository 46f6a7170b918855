import { deskFigures } from '../../benches/desk/desk-cycle.ts';
import { writeDeskTexts } from '../../benches/desk/desk-texts.ts';
import { withSynthetic } from '../../benches/synthetic/synthetic-archive.ts';
import { told } from '../../diagnostics/index.ts';
import { command, step, wholeNumber } from '../../machine/command-line.ts';
import { ensureTestBrowser } from '../../machine/programs.ts';

await command({
  usage: 'npm run bench:desk -- --documents N',
  does: {
    fa: 'میز ویراستار یک بایگانی از N سند ساختگی را در مرورگر باز می‌کند، از هر کار ویراستار چند بار می‌کند و زمان هر کار را، از فشردن کلید تا دیده شدن نتیجه، به صورت JSON چاپ می‌کند.',
    en: "Opens the editor's desk of an archive of N synthetic documents in a browser, does each act of an editor a few times, and prints as JSON how long each takes from the key to the sight of it.",
  },
  options: { documents: { type: 'string' } },
  async run({ values }) {
    const documents = wholeNumber(values.documents, 'documents', 100);
    await withSynthetic(documents, async (root) => {
      writeDeskTexts(root);
      const figures = await step(told('atDesk'), () => deskFigures(root, ensureTestBrowser()));
      console.log(JSON.stringify({ documents, ...figures }));
    });
  },
});
