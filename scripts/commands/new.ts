import { resolve } from 'node:path';
import { webAddress } from '../../src/schemas/primitives.ts';
import { readEdtf } from '../../src/text/dates/edtf.ts';
import { Misuse, told } from '../diagnostics/index.ts';
import { command, inReadersWords, printDiagnostics, tell } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { addDocument } from '../machine/editing/new-document.ts';

/** What is wrong with an option's value; it is said before anything is written. */
function refuse(url: string | undefined, date: string | undefined): void {
  const address = url === undefined ? undefined : webAddress.safeParse(url);
  if (address?.success === false)
    throw Misuse.of('refusedOption', {
      option: '--url',
      value: String(url),
      reason: { told: address.error.issues[0]?.message ?? 'expected an address' },
    });
  const reading = date === undefined ? undefined : readEdtf(date);
  if (reading !== undefined && 'refusal' in reading)
    throw Misuse.of('refusedOption', {
      option: '--date',
      value: String(date),
      reason: { told: reading.refusal },
    });
}

await command({
  usage: 'npm run new -- FILE [--id ID] [--url URL] [--publisher NAME] [--date EDTF]',
  does: {
    fa: 'متنی را با یک document.yaml توضیح‌دار به بایگانی می‌افزاید و می‌گوید به چه باید نگاه کرد. FILE می‌تواند - باشد، یعنی ورودی استاندارد.',
    en: 'Puts a text into the archive, with a commented document.yaml, and says what to look at. FILE may be - for standard input.',
  },
  words: 1,
  options: {
    id: { type: 'string' },
    url: { type: 'string' },
    publisher: { type: 'string' },
    date: { type: 'string' },
  },
  run({ positionals: [given], values: { id, url, publisher, date } }) {
    if (given === undefined) throw Misuse.of('noFile');
    refuse(url, date);
    // npm runs a script in the archive's folder, and says where it was called.
    const file = given === '-' ? given : resolve(process.env.INIT_CWD ?? '', given);
    const added = addDocument(archiveRoot(), { file, id, told: { url, publisher, date } });
    if (printDiagnostics(added.diagnostics) || added.files.length === 0) return 1;
    for (const path of added.files) console.log(path);
    tell(told('lookAt'));
    for (const what of added.lookAt) console.error(`- ${inReadersWords(what)}`);
    tell(told('thenIngest', { address: `/fa/documents/${added.id}/` }));
    return 0;
  },
});
