import { HOST_NAMES } from '../../../src/schemas/hosting/hosts.ts';
import { buildFigures } from '../../benches/build/build-figures.ts';
import { groundSince, loadNow, tableOf, withExponents } from '../../benches/build/build-table.ts';
import { Misuse, told } from '../../diagnostics/index.ts';
import { command, step, wholeNumber } from '../../machine/command-line.ts';

await command({
  usage: 'npm run bench:build -- --documents N[,N…] [--host NAME] [--json]',
  does: {
    fa: 'بایگانی‌هایی از N سند ساختگی به دو زبان، و همان متن‌ها را با Astro و Hugo، می‌سازد و اندازه‌ها، زمان‌ها و حافظه را چاپ می‌کند. با --host سایت‌ها برای یکی از میزبان‌های archive.yaml ساخته می‌شود و بیش از آنچه می‌پذیرد پرونده ندارد. PREVIEWS=none تصویر گفته‌ها را کنار می‌گذارد. با یک N، --json رقم‌های آن را چاپ می‌کند؛ با چند N همه را با نمای رشدشان.',
    en:
      'Builds archives of N synthetic documents in two languages, and the same texts with Astro and Hugo, and prints sizes, ' +
      'times and memory. With --host, the sites are made for a host of archive.yaml, and have no more files than it takes. PREVIEWS=none leaves images of statements out. With one N, --json prints its figures; with several, ' +
      'all of them with the exponents of their growth.',
  },
  options: { documents: { type: 'string' }, host: { type: 'string' }, json: { type: 'boolean' } },
  async run({ values }) {
    const wanted = (values.documents ?? '100').split(',').map((one) => wholeNumber(one, 'documents', 100));
    const host = HOST_NAMES.find((name) => name === (values.host ?? 'any'));
    if (host === undefined)
      throw Misuse.of('unknownHost', { option: '--host', value: String(values.host), known: HOST_NAMES });
    const before = loadNow();
    const runs = [];
    for (const documents of wanted)
      runs.push(await step(told('buildingDocuments', { documents }), () => buildFigures(documents, host)));
    const all = withExponents(runs, groundSince(before));
    const [first] = runs;
    if (values.json) console.log(JSON.stringify(runs.length > 1 ? all : { ...first, ground: all.ground }));
    else console.log(tableOf(all));
  },
});
