import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { indented, Misuse, phraseInWords, told } from '../diagnostics/index.ts';
import { command, inReadersWords, tell } from '../machine/command-line.ts';
import { archiveRoot } from '../machine/disk.ts';
import { readerLanguage } from '../machine/reader-language.ts';
import { checkingKey } from '../signatures/check-signature.ts';
import { checkSums } from '../signatures/check-sums.ts';
import { copyInFolder, copyOnHost } from '../site/site-copy.ts';
import { SUMS } from '../site/site-manifest.ts';
import { verifySite } from '../site/verify-site.ts';

/** The copy that is meant, and its name. */
function copyAt(given: string | undefined) {
  if (given !== undefined && /^https?:\/\//i.test(given)) {
    const url = URL.parse(given);
    if (url === null) throw Misuse.of('badAddress', { address: given });
    return { name: url.href, copy: copyOnHost(url) };
  }
  const dist = resolve(given ?? join(archiveRoot(), 'dist'));
  if (!statSync(dist, { throwIfNoEntry: false })?.isDirectory())
    throw Misuse.of('noBuiltSite', { folder: dist });
  return { name: relative(process.cwd(), dist) || '.', copy: copyInFolder(dist) };
}

await command({
  usage: 'npm run verify [-- DIR|URL] [-- --key PUBLIC_KEY]',
  note: {
    fa: 'بی DIR، آنچه npm run build ساخته است.',
    en: 'Without DIR, what npm run build made.',
  },
  does: {
    fa: 'سایتِ ساخته‌شده را، در پوشه یا در نشانی‌اش، با آنچه فهرستش از هر پرونده می‌گوید می‌سنجد؛ با --key امضایش را می‌آزماید.',
    en: 'Compares a built site, in a folder or at its address, with what its manifest says of each file; with --key, checks its signature.',
  },
  options: { key: { type: 'string' } },
  words: 1,
  async run({ values, positionals }) {
    const key = values.key === undefined ? undefined : checkingKey(values.key);
    const { name, copy } = copyAt(positionals[0]);
    const unsigned = key === undefined ? [] : await checkSums(copy, key);
    const breaches = [...unsigned, ...(await verifySite(copy))];
    const language = readerLanguage();
    for (const breach of breaches) console.log(indented(phraseInWords(breach, language, true), '', language));
    const isAll = copy.entries !== null;
    const count = breaches.length;
    const result =
      count === 0
        ? told(isAll ? 'sameFolder' : 'sameOnHost', { name })
        : count === 1
          ? told('oneDifference', { name })
          : told('differences', { name, count });
    console.log(inReadersWords(result));
    const signature = unsigned.length > 0 ? 'badlySigned' : count === 0 ? 'signed' : 'signedOther';
    tell(key === undefined ? told('notSigned') : told(signature, { sums: SUMS, key: key.path }));
    return breaches.length > 0 ? 1 : 0;
  },
});
