import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  asSarif,
  type Diagnostic,
  DOUBTS,
  indented,
  inWords,
  isError,
  type Language,
  Misuse,
  type Part,
  type Phrase,
  phrase,
  phraseInWords,
  SEVERITIES,
  worded,
} from '../diagnostics/index.ts';
import { command, inReadingOrder } from '../machine/command-line.ts';
import { archiveRoot, PROJECT } from '../machine/disk.ts';
import { type Review, reviewArchive, reviewArchiveOnline } from '../machine/editing/review-archive.ts';
import { askLinks } from '../machine/network/ask-links.ts';
import { readerLanguage } from '../machine/reader-language.ts';

/** The messages of one file, by line; how to mend them is told once for each code that follows another. */
function ofFile(found: readonly Diagnostic[], language: Language): string[] {
  const byLine = inReadingOrder(found);
  const mendOf = (one: Diagnostic): string => inWords(one, language).mend;
  return byLine.flatMap((one, i) => {
    const { line, column, severity, code } = one;
    const { message, mend } = inWords(one, language, true);
    const next = byLine[i + 1];
    const isLast = next?.code !== code || mendOf(next) !== mendOf(one);
    const head = `  ${line}:${column} ${SEVERITIES[language][severity]} ${code} `;
    return [indented(message, head, language), ...(isLast ? [indented(mend, '      ', language)] : [])];
  });
}

/** The statements of one document whose speaker is in doubt. */
function ofDocument(
  { document, statements, doubtful }: Review['documents'][number],
  language: Language,
): string[] {
  if (doubtful.length === 0) return [];
  const told = (part: Phrase): string => phraseInWords(part, language, true);
  return [
    `${document}: ${told(phrase('doubtfulSpeakers', { doubtful: doubtful.length, all: statements }))}`,
    ...doubtful.map(({ place, id, name, clause, doubt }) => {
      const who = name === null ? phrase('unknown') : phrase('probably', { speaker: name });
      return `  ${place} ${id} ${told(who)}: «${clause}»\n${indented(DOUBTS[doubt][language], '    ', language)}`;
    }),
  ];
}

/** How many messages of a kind there are. */
const counted = (
  count: number,
  [one, more]: readonly ['error' | 'warning' | 'note', 'errors' | 'warnings' | 'notes'],
): Part => (count === 1 ? phrase(one) : phrase(more, { count }));

/** For people: what deserves a look, by file, then what is in doubt of each document, then a count. */
function forPeople({ left, waived, documents }: Review, language: Language): string[] {
  const byFile = [...Map.groupBy(left, ({ file }) => file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const of = (severity: Diagnostic['severity']): number =>
    left.filter((one) => one.severity === severity).length;
  const all = documents.length;
  const count = phrase('reviewed', {
    documents: all === 1 ? phrase('oneDocument') : phrase('documents', { count: all }),
    errors: counted(of('error'), ['error', 'errors']),
    warnings: counted(of('warning'), ['warning', 'warnings']),
    notes: counted(of('note'), ['note', 'notes']),
    waived: waived.length,
  });
  return [
    ...byFile.flatMap(([file, found]) => [file, ...ofFile(found, language), '']),
    ...documents.flatMap((one) => ofDocument(one, language)),
    indented(phraseInWords(count, language, true), '', language),
  ];
}

/** Milliseconds. A host may be slow, and is not to be pressed. */
const PATIENCE = 20_000;
const PAUSE = 1_000;

/** What is said of the links on standard error: that they were asked for, or could not be. */
function aboutLinks({ asked, isOffline }: NonNullable<Review['links']>, language: Language): string {
  const addresses = asked === 1 ? phrase('oneAddress') : phrase('addresses', { count: asked });
  const said = isOffline ? phrase('linksOffline', { addresses }) : phrase('linksAsked', { addresses });
  return indented(phraseInWords(said, language, true), '', language);
}

await command({
  usage: 'npm run check [-- --json | --sarif] [-- --strict] [-- --online]',
  does: {
    fa: 'همهٔ آنچه را در بایگانی درخور نگاه است فهرست می‌کند. چیزی نمی‌نویسد، و تنها با --online از شبکه می‌پرسد.',
    en: 'Lists all that deserves a look in an archive. Writes nothing, and asks the network for nothing unless told with --online.',
  },
  options: {
    json: { type: 'boolean' },
    sarif: { type: 'boolean' },
    strict: { type: 'boolean' },
    online: { type: 'boolean' },
  },
  async run({ values: { json = false, sarif = false, strict = false, online = false } }) {
    if (json && sarif) throw Misuse.of('bothOptions', { one: '--json', other: '--sarif' });
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    const asking = { patience: PATIENCE, pause: PAUSE, agent: `goftar/${version} (link check)` };
    const root = archiveRoot();
    const language = readerLanguage();
    const review = online
      ? await reviewArchiveOnline(root, (urls) => askLinks(urls, asking))
      : reviewArchive(root);
    const { left, waived, links } = review;
    if (links !== undefined) console.error(aboutLinks(links, language));
    if (json) console.log(JSON.stringify({ ...review, left: left.map(worded), waived: waived.map(worded) }));
    else if (sarif) console.log(JSON.stringify(asSarif([...left, ...waived], version), null, 2));
    else console.log(forPeople(review, language).join('\n'));
    const isFault = (one: Diagnostic): boolean => isError(one) || (strict && one.severity === 'warning');
    // Whoever wants all of it looked at is to know that it was not.
    const isLeftOut = strict && links?.isOffline === true;
    return left.some(isFault) || isLeftOut ? 1 : 0;
  },
});
