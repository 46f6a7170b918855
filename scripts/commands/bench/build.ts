import { buildFigures } from '../../benches/build-figures.ts';
import { withSynthetic } from '../../benches/synthetic-archive.ts';
import { command, wholeNumber } from '../../machine/command-line.ts';

await command({
  usage: 'npm run bench:build -- --documents N [--json]',
  does: 'Builds an archive of N synthetic documents in two languages, and prints sizes, times and memory.',
  options: { documents: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values }) {
    const documents = wholeNumber(values.documents, 'documents', 100);
    console.error(`Building ${documents} documents, and again after one of them has changed …`);
    const figures = await withSynthetic(documents, (root) => buildFigures(root, documents));
    if (values.json) console.log(JSON.stringify(figures));
    else console.table({ ...figures, stages: JSON.stringify(figures.stages) });
  },
});
