import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { DeskAct, NewTextRequest } from '../../../src/schemas/desk/desk-acts.ts';
import type { Answer, DeskView, Refusal } from '../../../src/schemas/desk/desk-view.ts';
import { type Code, type Diagnostic, Failure, isError, keyOfSaid } from '../../diagnostics/index.ts';
import { archiveOf } from '../../machine/archive-of.ts';
import { changes, readArchive, writeArchive } from '../../machine/disk.ts';
import { addDocument } from '../../machine/editing/new-document.ts';
import { filesOfSeeds, type Reviewed, reviewInput } from '../../machine/editing/review-archive.ts';
import { RememberedFiles } from '../../machine/seeds/remembered-files.ts';
import { replaceFiles } from '../../machine/system/replace-files.ts';
import { NearTexts } from '../../pipeline/check/index.ts';
import {
  type ArchiveInput,
  type Authorities,
  type KeptText,
  type KeptTexts,
  readAuthorities,
  readText,
  type Seed,
} from '../../pipeline/index.ts';
import { readAhead } from '../../site/texts/read-ahead.ts';
import { type Files, perform } from '../acts/index.ts';
import { CannotWrite } from '../writing/cannot-write.ts';
import { catalogueFacts, readPairsAhead } from './catalogue-facts.ts';
import { documentView, type Open, shownTitle } from './document-view.ts';
import { History } from './history.ts';
import { filesOf, sidecarPath, withFiles } from './overlay.ts';
import { saidOf } from './said-of.ts';

/** Messages that an act changes nothing, or that its words are not there: such an entry would only lie about. */
const IDLE: readonly Code[] = ['GA012', 'GA048', 'GA115'];

/** What is said once, when published words or speakers change: the next reading of the archive compares with what is written then. */
const ONCE: readonly Code[] = ['GA040', 'GA041', 'GA042', 'GA043'];

/** An archive as it is now: what was read, what is to be said of it. */
interface State {
  readonly input: ArchiveInput;
  readonly diagnostics: readonly Diagnostic[];
  readonly reviewed: Reviewed;
  readonly authorities: Authorities;
}

/** What stays the same of a message when lines are put in above it. */
const keyOf = (one: Diagnostic): string => `${one.file} ${keyOfSaid(one)}`;

/** What an act would make newly wrong, or what it says in vain. */
function newFaults(before: readonly Diagnostic[], after: readonly Diagnostic[]): Diagnostic[] {
  const known = new Set(before.map(keyOf));
  return after.filter((one) => (isError(one) || IDLE.includes(one.code)) && !known.has(keyOf(one)));
}

/** The archive that a desk works on: reads it, tries acts in memory, writes what holds, and undoes it. */
export class DeskArchive {
  readonly root: string;
  readonly #history: History;
  readonly #texts: KeptTexts = rememberedTexts();
  readonly #near = new NearTexts();
  readonly #reading = new RememberedFiles();
  /** The document that was opened last, in which state. */
  #opened: { readonly id: string; readonly state: State; readonly open: Open | null } | undefined;
  #state: State;

  constructor(root: string) {
    this.root = root;
    this.#history = new History(root);
    this.#state = this.#read();
    this.#writeContent();
  }

  /** Reads ahead what acts will need, while nobody waits. */
  async readAhead(): Promise<void> {
    await readPairsAhead(this.#state.input, this.#reading.once);
  }

  /** Looks through the archive, as it is or as it would be; texts of which nothing has changed are not read again. */
  #look(input: ArchiveInput, diagnostics: readonly Diagnostic[]): Reviewed {
    // Of a common name, many texts have to be read again; when the desk is opened, all.
    const threads = readAhead('attributed');
    const reviewed = reviewInput(input, diagnostics, {
      texts: this.#texts,
      near: this.#near,
      once: this.#reading.once,
      readAhead: threads.start,
    });
    void threads.end();
    return reviewed;
  }

  /** The archive as it is on disk; files that have not changed since they were read are not read again. */
  #onDisk(): ReturnType<typeof readArchive> {
    return readArchive(this.root, { reading: this.#reading });
  }

  #read(): State {
    const { input, diagnostics } = this.#onDisk();
    return this.#stateOf(input, diagnostics, this.#look(input, diagnostics));
  }

  #stateOf(input: ArchiveInput, diagnostics: readonly Diagnostic[], reviewed: Reviewed): State {
    return { input, diagnostics, reviewed, authorities: readAuthorities(input, this.#reading.once).value };
  }

  /** Writes what ingest makes of the archive as it is; nothing where there are errors. */
  #writeContent(): void {
    const { files } = this.#state.reviewed;
    if (files.size === 0) return;
    const { write, remove } = writeArchive(this.root, files);
    if (write.length + remove.length > 0) this.#reread();
  }

  /** Reads again what was written; what is to be said of it was found when it was tried. */
  #reread(reviewed = this.#state.reviewed): void {
    const { input, diagnostics } = this.#onDisk();
    this.#state = this.#stateOf(input, diagnostics, reviewed);
  }

  /** Takes in what others have written. Returns whether there was anything. */
  refresh(): boolean {
    const { input, diagnostics } = this.#onDisk();
    const isSame =
      same(filesOf(input), filesOf(this.#state.input)) &&
      input.archive?.text === this.#state.input.archive?.text &&
      input.glossary?.text === this.#state.input.glossary?.text &&
      input.seeds.length === this.#state.input.seeds.length &&
      input.seeds.every(({ source }, i) =>
        isSameBytes(source.bytes, this.#state.input.seeds[i]?.source.bytes),
      );
    if (isSame) return false;
    this.#state = this.#stateOf(input, diagnostics, this.#look(input, diagnostics));
    this.#writeContent();
    return true;
  }

  #open(id: string): Open | null {
    const state = this.#state;
    if (this.#opened?.id !== id || this.#opened.state !== state)
      this.#opened = { id, state, open: this.#openNow(id) };
    return this.#opened.open;
  }

  #openNow(id: string): Open | null {
    const { input, authorities, reviewed } = this.#state;
    const seed = input.seeds.find((one) => one.id === id);
    if (seed === undefined) return null;
    const text = textOf(seed, input, authorities);
    return text === null ? null : { seed, text, authorities, left: reviewed.review.left };
  }

  view(document: string | null): DeskView {
    const { input, authorities, reviewed } = this.#state;
    const { left } = reviewed.review;
    const id = document ?? input.seeds[0]?.id ?? null;
    const open = id === null ? null : this.#open(id);
    const ofTexts = filesOfSeeds(input.seeds);
    const byText = Map.groupBy(left, ({ file }) => ofTexts.get(file));
    const titles = new Map(
      reviewed.texts.map((text) => [text.id, shownTitle(text.attributed.segments, text.title)]),
    );
    return {
      archive: archiveOf(this.root).name,
      today: input.today ?? '',
      documents: input.seeds.map((seed) => ({
        id: seed.id,
        title: titles.get(seed.id) ?? { fa: seed.id, en: seed.id },
        messages: byText.get(seed)?.length ?? 0,
      })),
      people: Object.entries(authorities.people.value).map(([one, { name }]) => ({
        id: one,
        name,
        kind: 'person',
        isKnown: true,
      })),
      places: Object.entries(authorities.places.value).map(([one, { name }]) => ({ id: one, name })),
      said: (byText.get(undefined) ?? []).map(saidOf),
      document: open === null ? null : documentView(open),
      undoable: this.#history.length,
    };
  }

  /** Does an act: tries it in memory, and writes it where it makes nothing wrong. */
  act(document: string, request: DeskAct): Answer {
    const { input, reviewed: before, diagnostics } = this.#state;
    const open = this.#open(document);
    if (open === null) return refused({ hindrance: 'absent' });
    const desk = {
      files: filesOf(input),
      sidecar: sidecarPath(open.seed),
      translation: open.seed.translationPath,
      segments: open.text.segments,
      catalogue: catalogueFacts(open, input, this.#reading.once),
    };
    const written = attempt(() => perform(desk, request));
    if ('hindrance' in written) return refused(written);
    const files = new Map([...written.files].filter(([path, text]) => text !== desk.files.get(path)));
    if (files.size === 0) return refused({ hindrance: 'same' });
    const reviewed = this.#look(withFiles(input, files), diagnostics);
    const faults = newFaults(before.review.left, reviewed.review.left);
    if (faults.length > 0) return refused({ said: faults.map(saidOf) });
    const done = this.#write(files, reviewed);
    const notices = reviewed.review.left.filter(({ code }) => ONCE.includes(code)).map(saidOf);
    return { done, notices, view: this.view(document) };
  }

  /**
   * Writes editors' files, and the content that ingest makes of them, as one step that can be undone; `fresh` are files that are
   * written already, and were not there before.
   */
  #write(files: Files, reviewed: Reviewed, fresh: readonly string[] = []): string[] {
    const made = reviewed.files;
    const { write, remove } =
      made.size === 0 ? { write: [], remove: [] } : changes(this.root, made, this.#reading);
    const all = new Map([...write.map((path) => [path, made.get(path) ?? ''] as const), ...files]);
    const work = (): void => {
      replaceFiles(this.root, all);
      for (const path of remove) rmSync(join(this.root, path));
    };
    this.#history.during({ paths: [...all.keys(), ...remove], fresh }, work);
    const left = reviewed.review.left.filter(({ code }) => !ONCE.includes(code));
    this.#reread({ ...reviewed, review: { ...reviewed.review, left } });
    return [...files.keys()];
  }

  /** Adds a text, as `npm run new` does; with it, the content that ingest makes of it. */
  add({ id, name, bytes, url, publisher, date }: NewTextRequest): Answer {
    const from = mkdtempSync(join(tmpdir(), 'goftar-desk-'));
    try {
      const file = join(from, basename(name));
      writeFileSync(file, Buffer.from(bytes, 'base64'));
      const added = addDocument(this.root, { file, id, told: { url, publisher, date } });
      return added.files.length === 0
        ? refused({ said: added.diagnostics.filter(isError).map(saidOf) })
        : this.#takeIn(id, added.files);
    } catch (error) {
      if (error instanceof Failure) return refused({ words: [error.inBoth] });
      throw error;
    } finally {
      rmSync(from, { recursive: true, force: true });
    }
  }

  /** Keeps a new document's files where nothing is wrong with them; else they are gone again. */
  #takeIn(id: string, fresh: readonly string[]): Answer {
    const { input, diagnostics } = this.#onDisk();
    const reviewed = this.#look(input, diagnostics);
    const faults = newFaults(this.#state.reviewed.review.left, reviewed.review.left);
    if (faults.length > 0) {
      rmSync(join(this.root, 'seeds', id), { recursive: true, force: true });
      return refused({ said: faults.map(saidOf) });
    }
    this.#write(new Map(), reviewed, fresh);
    return { done: fresh, notices: [], view: this.view(id) };
  }

  /** Undoes the last act of this desk: every file is as it was, byte for byte. */
  undo(document: string): Answer {
    if (this.#history.length === 0) return refused({ hindrance: 'nothing-to-undo' });
    const changed = this.#history.undo();
    if (changed.length > 0) return refused({ hindrance: 'changed-since' });
    this.#state = this.#read();
    return { done: [], notices: [], view: this.view(document) };
  }
}

/** What was made of texts, for as long as the desk is open. */
function rememberedTexts(): KeptTexts {
  const texts = new Map<string, KeptText>();
  return { find: (id) => texts.get(id), keep: (id, text) => void texts.set(id, text) };
}

const refused = (refusal: Refusal): Answer => ({ refused: refusal });

const isSameBytes = (one: Uint8Array, other: Uint8Array = new Uint8Array()): boolean =>
  one === other || Buffer.compare(one, other) === 0;

const same = (one: Files, other: Files): boolean =>
  one.size === other.size && [...one].every(([path, text]) => other.get(path) === text);

function attempt(work: () => Files): { readonly files: Files } | { readonly hindrance: string } {
  try {
    return { files: work() };
  } catch (error) {
    if (error instanceof CannotWrite) return { hindrance: error.hindrance };
    throw error;
  }
}

/** A text with its speakers; null where it, or an editors' file beside it, cannot be read. */
function textOf(seed: Seed, { lexicon }: ArchiveInput, { gazetteer }: Authorities): Open['text'] | null {
  return readText(seed, { gazetteer, lexicon, today: null }).value;
}
