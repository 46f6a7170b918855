import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../machine/command-line.ts';
import { PROJECT } from '../machine/disk.ts';
import { ensureTestBrowser } from '../machine/programs.ts';
import { buildSite } from '../site/build-site.ts';

await command({
  usage: 'npm run pictures [-- NAME] [-- --update] [-- --all]',
  does: {
    fa: 'ظاهر هر گونه صفحه را در هر حالت با تصویرهای نگه‌داشته‌شده می‌سنجد؛ با NAME تنها صفحه‌هایی با چنین نامی را.',
    en: 'Compares how every kind of page looks, in every state, with the pictures that are kept; with NAME, only pages of such a name.',
  },
  options: { update: { type: 'boolean' }, all: { type: 'boolean' } },
  words: 1,
  async run({ values, positionals: [name] }) {
    if (!(await buildSite(PROJECT))) return 1;
    rmSync(join(PROJECT, '.cache/pictures'), { recursive: true, force: true });
    const args = ['test', '-c', 'tests/pictures/playwright.config.ts'];
    if (name !== undefined) args.push('-g', RegExp.escape(name));
    const env = {
      ...process.env,
      CHROMIUM: ensureTestBrowser(),
      ...(values.update && { UPDATE_GOLDENS: '1' }),
      ...(values.all && { PICTURES: 'all' }),
    };
    const cli = join(PROJECT, 'node_modules/@playwright/test/cli.js');
    const { status } = spawnSync(process.execPath, [cli, ...args], { cwd: PROJECT, env, stdio: 'inherit' });
    return status ?? 1;
  },
});
