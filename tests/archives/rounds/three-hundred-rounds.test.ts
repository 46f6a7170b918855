import { expect, test } from 'vitest';
import type { Written } from './archive.ts';
import { edit, personWithId } from './editor.ts';
import { ARCHIVE_EDITS, TEXT_EDITS } from './edits.ts';
import { gitMerge, twiceGiven } from './git-merge.ts';
import {
  copyOf,
  freshParagraph,
  type Manuscript,
  type Manuscripted,
  NAMES,
  type Paragraph,
  WITHDRAWAL,
} from './manuscript.ts';
import { PublishedSite, type Shown } from './published.ts';
import { Random } from './random.ts';

/** What readers were told under an address when it was published. */
interface Promise {
  readonly person: number | null;
  readonly uids: Set<number>;
}

/** Who an id stands for, now or ever. */
const personOf = (id: string | null): number | null => (id === null ? null : personWithId(id));

/** An archive as it goes through rounds of edits, with all that it has ever published. */
class World {
  manuscript: Manuscript = { documents: [], people: [] };
  written: Written = new Map();
  readonly history: Written[] = [];
  readonly promises = new Map<string, Promise>();
  readonly speakers = new Map<string, number>();
  readonly codes = new Set<string>();
  /** Words that somebody has taken down by law: nothing of them may be left. */
  readonly erased: string[] = [];
  readonly random: Random;
  round = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    for (const key of [0, 1]) {
      const paragraphs = Array.from({ length: 4 + this.random.below(3) }, () => freshParagraph(this.random));
      const rest = { formerly: [], decided: new Map(), corrections: [], withdrawn: false };
      this.manuscript.documents.push({ key, id: `text-${key}`, paragraphs, ...rest });
    }
    this.manuscript.people.push({ person: 0, id: 'person-0', formerly: [], withdrawn: false });
    this.publish(this.manuscript, this.written, null);
  }

  /** Ingests, and holds everything that was ever promised. */
  publish(manuscript: Manuscript, present: Written, committed: Written | null): readonly string[] {
    const { written, mended } = edit(manuscript, present, committed);
    for (const code of mended) this.codes.add(code);
    this.manuscript = manuscript;
    this.written = written;
    this.history.push(written);
    this.#hold(new PublishedSite(written));
    return mended;
  }

  /** The paragraph that a page shows; undefined for the headline. */
  #paragraph({ document, place }: Shown): Paragraph | undefined {
    return this.manuscript.documents.find(({ id }) => id === document)?.paragraphs[place - 1];
  }

  #hold(site: PublishedSite): void {
    const at = `world and round ${this.round}`;
    for (const [address, { person, uids }] of this.promises) {
      const end = site.follow(address);
      expect(end.kind, `${at}: ${address} leads to nothing`).not.toBe('nothing');
      if (end.kind !== 'paragraphs') continue;
      for (const shown of end.shown) {
        const people = [...shown.speakers].map((id) => personOf(id));
        if (person !== null && people.length > 0)
          expect(people, `${at}: ${address} leads to another's words, ${shown.segment}`).toContain(person);
        const origin = this.#paragraph(shown);
        if (origin !== undefined)
          expect(uids.isDisjointFrom(origin.uids), `${at}: ${address} leads to other words`).toBe(false);
      }
    }
    for (const [address, person] of this.speakers) {
      const end = site.follow(address);
      expect(end.kind, `${at}: ${address} leads to nothing`).not.toBe('nothing');
      if (end.kind === 'speaker') expect(personOf(end.id), `${at}: ${address}`).toBe(person);
    }
    const all = [...this.written.values()].join('\n');
    for (const words of this.erased)
      expect(all.includes(words), `${at}: withdrawn words are left: ${words}`).toBe(false);
    this.#promise(site);
  }

  #promise(site: PublishedSite): void {
    for (const shown of site.shown) {
      const page = `/fa/documents/${shown.document}/`;
      for (const address of [
        `${page}#${shown.segment}`,
        ...(shown.isStatement ? [`${page}${shown.segment}/`] : []),
      ]) {
        const origin = this.#paragraph(shown);
        const known = this.promises.get(address);
        const person = personOf(shown.speaker) ?? known?.person ?? null;
        const uids = new Set([...(known?.uids ?? []), ...(origin?.uids ?? [])]);
        this.promises.set(address, { person, uids });
      }
      if (shown.isStatement && shown.speaker !== null)
        this.speakers.set(`/fa/speakers/${shown.speaker}/`, personOf(shown.speaker) ?? -1);
    }
  }

  document(): Manuscripted {
    const standing = this.manuscript.documents.filter(({ withdrawn }) => !withdrawn);
    return this.random.of(standing);
  }
}

const textEdit = (name: string) => (world: World, manuscript: Manuscript, document: Manuscripted) => {
  const all = document.paragraphs;
  if (all.length < 2 && name !== 'insert') return;
  document.paragraphs = TEXT_EDITS[name]?.(all, world.random.below(all.length), world.random) ?? all;
  world.publish(manuscript, world.written, world.written);
};

const archiveEdit = (name: string) => (world: World, manuscript: Manuscript, document: Manuscripted) => {
  if (ARCHIVE_EDITS[name]?.(manuscript, document, world.random, world.round))
    world.publish(manuscript, world.written, world.written);
};

/** A statement that is in the text now, with the id that it was published under. */
function someStatement(world: World, document: Manuscripted): { id: string; at: number } | undefined {
  const shown = new PublishedSite(world.written).shown.filter(
    (one) => one.document === document.id && one.isStatement && !document.decided.has(one.segment),
  );
  if (shown.length < 2) return undefined;
  const { segment, place } = world.random.of(shown);
  return { id: segment, at: place - 1 };
}

function withdrawStatement(world: World, manuscript: Manuscript, document: Manuscripted): void {
  const found = someStatement(world, document);
  const paragraph = document.paragraphs[found?.at ?? -1];
  if (found === undefined || paragraph === undefined) return;
  document.decided.set(found.id, `withdrawn: ${WITHDRAWAL}`);
  if (world.random.chance(0.6)) document.paragraphs.splice(found.at, 1);
  world.erased.push(paragraph.words.join(' '));
  world.publish(manuscript, world.written, world.written);
  if (world.random.chance(0.5)) return;
  // Somebody puts the words back, with another clause, there or in another document.
  const again = copyOf(world.manuscript);
  const other = world.random.of(again.documents.filter((one) => !one.withdrawn));
  other.paragraphs.push({ ...paragraph, speaker: world.random.below(NAMES.length) });
  expect(world.publish(again, world.written, world.written)).toContain('GA085');
}

function withdrawDocument(world: World, manuscript: Manuscript, document: Manuscripted): void {
  const standing = manuscript.documents.filter(({ withdrawn }) => !withdrawn).length;
  if (standing < 2 || !world.random.chance(0.3)) {
    const key = manuscript.documents.length;
    const paragraphs = Array.from({ length: 4 }, () => freshParagraph(world.random));
    const rest = { formerly: [], decided: new Map(), corrections: [], withdrawn: false };
    manuscript.documents.push({ key, id: `text-${key}-${world.round}`, paragraphs, ...rest });
  } else {
    world.erased.push(...document.paragraphs.map(({ words }) => words.join(' ')));
    document.withdrawn = true;
    document.corrections = [];
    document.paragraphs = [];
  }
  world.publish(manuscript, world.written, world.written);
}

/** Files of an earlier edition come back: one ledger, all ledgers, content, the book, or everything that ingest wrote. */
function restore(world: World, manuscript: Manuscript, document: Manuscripted): void {
  const old = world.history[world.random.below(world.history.length)] ?? new Map();
  const isOne = world.random.of<(path: string) => boolean>([
    (path) => path === `seeds/${document.id}.ids.json`,
    (path) => path.endsWith('.ids.json'),
    (path) => path.startsWith('content/'),
    (path) => path === 'seeds/ids.json',
    () => true,
  ]);
  const kept = [...world.written].filter(([path]) => !isOne(path));
  const present = new Map([...kept, ...[...old].filter(([path]) => isOne(path))]);
  document.paragraphs.splice(
    world.random.below(document.paragraphs.length + 1),
    0,
    freshParagraph(world.random),
  );
  world.publish(manuscript, present, world.written);
}

/** Two branches give numbers; the one is published, and the other merged into it. */
function mergeBranches(world: World, manuscript: Manuscript, document: Manuscripted): void {
  const base = world.written;
  const branch = copyOf(manuscript);
  const theirs = branch.documents.find(({ key }) => key === document.key);
  if (theirs === undefined) return;
  const added = freshParagraph(world.random);
  const at = world.random.below(document.paragraphs.length + 1);
  theirs.paragraphs.splice(at, 0, added);
  const other = edit(branch, base, base).written;
  document.paragraphs.splice(
    world.random.below(document.paragraphs.length + 1),
    0,
    freshParagraph(world.random),
  );
  world.publish(manuscript, base, base);
  const ours = world.written;
  const merged = copyOf(world.manuscript);
  merged.documents.find(({ key }) => key === document.key)?.paragraphs.splice(at, 0, added);
  const files = new Map(gitMerge(ours, base, other));
  if (world.random.chance(0.4)) {
    const path = `seeds/${document.id}.ids.json`;
    const next = /"next": (\d+)/.exec(base.get(path) ?? '')?.[1] ?? '';
    files.set(path, twiceGiven(ours.get(path) ?? '', other.get(path) ?? '', `s${next}`));
  }
  const mended = world.publish(merged, files, ours);
  expect(
    mended.some((code) => /GA08[12]/.test(code)),
    `${world.round}: a merge was silent`,
  ).toBe(true);
}

const KINDS = {
  ...Object.fromEntries(Object.keys(TEXT_EDITS).map((name) => [name, textEdit(name)])),
  ...Object.fromEntries(Object.keys(ARCHIVE_EDITS).map((name) => [name, archiveEdit(name)])),
  'withdraw statement': withdrawStatement,
  'withdraw document': withdrawDocument,
  restore,
  'restore again': restore,
  'merge branches': mergeBranches,
  'merge again': mergeBranches,
};

const WORLDS = 12;
const ROUNDS = 25;
const SEED = Number(process.env.FUZZ_SEED ?? 2026);

test('in 300 rounds of edits, merges, restores, renames and withdrawals no published address is lost or goes astray', () => {
  const codes = new Set<string>();
  const done = new Set<string>();
  for (let n = 0; n < WORLDS; n += 1) {
    const world = new World(SEED + n);
    for (let round = 1; round <= ROUNDS; round += 1) {
      world.round = n * 1000 + round;
      const kind = world.random.of(Object.keys(KINDS));
      const manuscript = copyOf(world.manuscript);
      const { key } = world.document();
      const document = manuscript.documents.find((one) => one.key === key);
      if (document === undefined) continue;
      KINDS[kind as keyof typeof KINDS](world, manuscript, document);
      done.add(kind);
    }
    for (const code of world.codes) codes.add(code);
  }
  expect([...done].sort()).toEqual(Object.keys(KINDS).sort());
  expect([...codes]).toEqual(expect.arrayContaining(['GA016', 'GA080', 'GA082', 'GA084', 'GA085', 'GA086']));
});
