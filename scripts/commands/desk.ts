import { serveDesk } from '../desk/server/serve-desk.ts';
import { told } from '../diagnostics/index.ts';
import { command, SERVING_NOTE, tell } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { portFromEnvironment } from '../machine/serve.ts';
import { openInBrowser } from '../machine/system/open-browser.ts';

await command({
  usage: 'npm run desk [-- --open]',
  note: SERVING_NOTE,
  does: {
    fa: 'میز ویراستار را باز می‌کند: متن‌ها، تردیدها و ترجمه‌ها در مرورگر، تنها روی همین دستگاه.',
    en: "Opens the editor's desk: texts, doubts and translations in a browser, on this machine only.",
  },
  options: { open: { type: 'boolean' } },
  async run({ values: { open = false } }) {
    const address = await serveDesk(archiveRoot(), portFromEnvironment());
    tell(told('deskOpen'));
    console.log(address);
    if (open) openInBrowser(address);
  },
});
