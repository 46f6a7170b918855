import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from '../../scripts/machine/programs.ts';
import { buildArchive, WITHOUT_PREVIEWS } from '../build-archive.ts';
import { reportText, writeReports } from '../e2e/sixty-texts.ts';
import { PROJECT } from '../pipeline.ts';

const FIXTURE = join(PROJECT, 'tests/fixtures/pictures');
/** How many texts of many speakers there are. */
const REPORTS = 15;
/** The texts in which one speaker says everything: a thousand statements. */
const SESSIONS = 10;
const STATEMENTS = 100;
/** The name of the first one whom `writeReports` makes a person of. */
const SPEAKER = 'حسن رحیمی';
export const SPEAKER_ID = 'person-0-0';

function writeSessions(seeds: string): void {
  for (let session = 1; session <= SESSIONS; session += 1) {
    const text = reportText(REPORTS + session, { speaker: SPEAKER, paragraphs: STATEMENTS });
    writeFileSync(join(seeds, `session-${session}.txt`), text);
    const date = `${2010 + session}-0${(session % 9) + 1}-1${session % 10}`;
    writeFileSync(
      join(seeds, `session-${session}.yaml`),
      `occasions:\n  - { id: session, begins: s2, series: sessions, title: { fa: نشست شورا ${session}, en: Session ${session} of the council }, date: { edtf: ${date}, status: stated } }\n`,
    );
  }
}

/**
 * Builds the archive of what is long, missing, outdated or withdrawn, in the folder `root`: the texts of the fixture `before` are
 * published first, then those of `now` in their place; besides, many texts of many speakers, and a thousand statements of one.
 */
function buildStates(root: string): void {
  const seeds = join(root, 'seeds');
  writeReports(root, REPORTS);
  writeSessions(seeds);
  const people = join(seeds, 'people.yaml');
  appendFileSync(people, readFileSync(join(FIXTURE, 'now/people.yaml')));
  cpSync(join(FIXTURE, 'now/archive.yaml'), join(seeds, 'archive.yaml'));
  cpSync(join(FIXTURE, 'now/places.yaml'), join(seeds, 'places.yaml'));
  cpSync(join(FIXTURE, 'before'), seeds, { recursive: true });
  runQuietly(['scripts/commands/ingest.ts'], { ARCHIVE: root });
  rmSync(join(seeds, 'gone.txt'));
  const all = readFileSync(people);
  cpSync(join(FIXTURE, 'now'), seeds, { recursive: true });
  writeFileSync(people, all);
  buildArchive(root, WITHOUT_PREVIEWS);
}

/** Builds an archive of one short text in which nobody speaks, in the folder `root`: no archive that can be published has less. */
function buildEmpty(root: string): void {
  cpSync(join(FIXTURE, 'empty'), join(root, 'seeds'), { recursive: true });
  buildArchive(root, WITHOUT_PREVIEWS);
}

/** The archives that are pictured besides the project's own, which is one of one document. */
export const ARCHIVES = { empty: buildEmpty, states: buildStates } as const;
