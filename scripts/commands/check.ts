import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asSarif, type Diagnostic, isError, Misuse } from '../diagnostics/index.ts';
import { command, inReadingOrder } from '../machine/command-line.ts';
import { archiveRoot, PROJECT } from '../machine/disk.ts';
import { type Review, reviewArchive, reviewArchiveOnline } from '../machine/editing/review-archive.ts';
import { askLinks } from '../machine/network/ask-links.ts';

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** The messages of one file, by line; how to mend them is told once for each code that follows another. */
function ofFile(found: readonly Diagnostic[]): string[] {
  const byLine = inReadingOrder(found);
  return byLine.flatMap(({ line, column, severity, code, message, mend }, i) => {
    const next = byLine[i + 1];
    const isLast = next?.code !== code || next.mend !== mend;
    return [`  ${line}:${column} ${severity} ${code} ${message}`, ...(isLast ? [`      ${mend}`] : [])];
  });
}

/** For people: what deserves a look, by file, then what is in doubt of each document, then a count. */
function inWords({ left, waived, documents }: Review): string[] {
  const byFile = [...Map.groupBy(left, ({ file }) => file)].sort(([a], [b]) => (a < b ? -1 : 1));
  const doubts = documents.flatMap(({ document, statements, doubtful }) =>
    doubtful.length === 0
      ? []
      : [
          `${document}: ${doubtful.length} of ${statements} statements without a certain speaker`,
          ...doubtful.map(
            ({ place, id, speaker, clause, reason }) =>
              `  ${place} ${id} ${speaker === null ? 'unknown' : `probably ${speaker}`}: «${clause}»\n    ${reason}`,
          ),
        ],
  );
  const of = (severity: Diagnostic['severity']): number =>
    left.filter((one) => one.severity === severity).length;
  return [
    ...byFile.flatMap(([file, found]) => [file, ...ofFile(found), '']),
    ...doubts,
    `${counted(documents.length, 'document')}: ${counted(of('error'), 'error')}, ${counted(of('warning'), 'warning')}, ${counted(of('note'), 'note')}, ${waived.length} waived`,
  ];
}

/** Milliseconds. A host may be slow, and is not to be pressed. */
const PATIENCE = 20_000;
const PAUSE = 1_000;

/** What is said of the links on standard error: that they were asked for, or could not be. */
function aboutLinks({ asked, isOffline }: NonNullable<Review['links']>): string {
  const addresses = asked === 1 ? '1 address' : `${asked} addresses`;
  return isOffline
    ? `Links were not looked at: of ${addresses}, no host was found. This computer seems to be offline.`
    : `Asked for ${addresses} that texts were taken from.`;
}

await command({
  usage: 'npm run check [-- --json | --sarif] [-- --strict] [-- --online]',
  does: 'Lists all that deserves a look in an archive. Writes nothing, and asks the network for nothing unless told with --online.',
  options: {
    json: { type: 'boolean' },
    sarif: { type: 'boolean' },
    strict: { type: 'boolean' },
    online: { type: 'boolean' },
  },
  async run({ values: { json = false, sarif = false, strict = false, online = false } }) {
    if (json && sarif) throw new Misuse('Unexpected --json with --sarif, expected one of the two');
    const { version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
      version: string;
    };
    const asking = { patience: PATIENCE, pause: PAUSE, agent: `goftar/${version} (link check)` };
    const root = archiveRoot();
    const review = online
      ? await reviewArchiveOnline(root, (urls) => askLinks(urls, asking))
      : reviewArchive(root);
    const { left, waived, links } = review;
    if (links !== undefined) console.error(aboutLinks(links));
    if (json) console.log(JSON.stringify(review));
    else if (sarif) console.log(JSON.stringify(asSarif([...left, ...waived], version), null, 2));
    else console.log(inWords(review).join('\n'));
    const isFault = (one: Diagnostic): boolean => isError(one) || (strict && one.severity === 'warning');
    // Whoever wants all of it looked at is to know that it was not.
    const isLeftOut = strict && links?.isOffline === true;
    return left.some(isFault) || isLeftOut ? 1 : 0;
  },
});
