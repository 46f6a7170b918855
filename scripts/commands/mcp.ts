import { join, resolve } from 'node:path';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { archiveSlug } from '../../src/schemas/archive-file.ts';
import { archiveOf } from '../machine/archive-of.ts';
import { command } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { archiveServer } from '../mcp/archive-server.ts';
import { ArchiveTools } from '../mcp/archive-tools.ts';
import { openBuiltArchive } from '../mcp/built-archive.ts';
import { publicAddress } from '../site/public-address.ts';

await command({
  usage: 'npm run mcp [-- DIR]',
  note: {
    fa: 'DIR سایتی ساخته‌شده است؛ بی آن، سایتی که npm run build ساخته است.',
    en: 'DIR is a built site; without it, the one that npm run build made.',
  },
  does: {
    fa: 'از راه ورودی و خروجی استاندارد، تا زمانی که بسته شود، به پرسش‌های دستیار پاسخ می‌دهد.',
    en: "Answers an assistant's questions over standard input and output, until that is closed.",
  },
  words: 1,
  async run({ positionals: [given] }) {
    const root = archiveRoot();
    const facts = archiveOf(root);
    const archive = await openBuiltArchive(resolve(given ?? join(root, 'dist')));
    const site = publicAddress(facts);
    const folder = site === undefined ? undefined : site.replace(/\/?$/, '/');
    const tools = new ArchiveTools(archive, (path) =>
      folder === undefined ? path : new URL(path.replace(/^\//, ''), folder).href,
    );
    serveStdio(() => archiveServer(tools, { name: archiveSlug(facts), version: '1' }));
  },
});
