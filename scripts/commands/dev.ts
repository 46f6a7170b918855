import { command, SERVING_NOTE } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { portFromEnvironment } from '../machine/serve.ts';
import { develop } from '../site/development/development-server.ts';

await command({
  usage: 'npm run dev',
  note: SERVING_NOTE,
  does: {
    fa: 'سایت را هنگام کار نشان می‌دهد: هر تغییری در متن‌ها یا در کد خودبه‌خود پدیدار می‌شود.',
    en: 'Shows the site while one works on it: a change to the seeds or the code shows by itself.',
  },
  run: () => develop(archiveRoot(), portFromEnvironment()),
});
