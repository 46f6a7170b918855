import { LANGUAGES, type Language } from '../../src/text/direction.ts';
import { Misuse } from '../diagnostics/index.ts';
import type { BuiltArchive } from './built-archive.ts';
import { type AddressOf, type ToldStatement, toldStatement } from './told-statement.ts';

/** What is searched for. Filters are ids; `year` is a year or date, or from one to another. */
export interface Asked {
  readonly query: string;
  readonly lang: Language;
  readonly speaker?: string | undefined;
  readonly document?: string | undefined;
  readonly year?: string | undefined;
  readonly sort: 'relevance' | 'date' | 'oldest';
  readonly limit: number;
}

/** What an assistant can ask of a built archive. Each answer has the exact words, and the permalink to them. */
export class ArchiveTools {
  readonly #archive: BuiltArchive;
  readonly #addressOf: AddressOf;

  constructor(archive: BuiltArchive, addressOf: AddressOf) {
    this.#archive = archive;
    this.#addressOf = addressOf;
  }

  /** Statements that were found, whole. Filters without words list all that they leave, by date. */
  async search({ query, lang, speaker, document, year, sort, limit }: Asked) {
    const filters = {
      ...(speaker !== undefined && { speaker: [speaker] }),
      ...(document !== undefined && { document: [document] }),
      ...(year !== undefined && { year: [year] }),
    };
    const found = await this.#archive.search(query, { lang, filters, sort, limit });
    const { total, complete, missing, suggestion, unknown } = found;
    const statements = found.results.flatMap(({ doc, segment }) => this.#told(doc, segment) ?? []);
    return { total, complete, missing, suggestion, unknown, statements };
  }

  #told(document: string, segment: string): ToldStatement | null {
    const opened = this.#archive.open(document);
    const one = opened?.segments.find(({ id }) => id === segment);
    return opened === null || one === undefined ? null : toldStatement(opened, one, this.#addressOf);
  }

  #parted(id: string): { readonly document: string; readonly segment: string } {
    const [, document, segment] = /^(.+)#(s[1-9]\d*)$/.exec(id) ?? [];
    if (document === undefined || segment === undefined) throw Misuse.of('noSegmentId', { id });
    return { document, segment };
  }

  /**
   * One statement, and what became of it where its words stand elsewhere now or were taken down. Throws `Misuse` where the
   * archive never had the id.
   */
  statement(id: string) {
    const { document, segment } = this.#parted(id);
    const statement = this.#told(document, segment);
    if (statement !== null) return { statement, past: null };
    const past = this.#archive.open(document)?.past.find((one) => one.id === segment);
    if (past === undefined) throw Misuse.of('noSuchStatement', { id });
    return { statement: null, past };
  }

  /** The ids of speakers who have this very name, in either language. */
  async #named(name: string): Promise<string[]> {
    const ids = new Set<string>();
    for (const lang of LANGUAGES) {
      const { subjects } = await this.#archive.search(name, { lang, subjects: true, limit: 1 });
      for (const one of subjects) if (one.type === 'speaker' && one.name.text === name) ids.add(one.id);
    }
    return [...ids];
  }

  /** The speaker with this id, with the latest statements; null where nobody has it. */
  async #speakerWith(id: string, limit: number) {
    const { total, statements } = await this.search({
      query: '',
      lang: 'fa',
      speaker: id,
      sort: 'date',
      limit,
    });
    const [first] = statements;
    const people =
      first === undefined ? [] : (this.#archive.open(this.#parted(first.id).document)?.people ?? []);
    const person = people.find((one) => one.id === id);
    if (person === undefined) return null;
    const { name, kind, roles, aliases } = person;
    return { id, name, kind, roles, aliases, total, statements };
  }

  /**
   * A speaker with roles, and statements, the latest first. A name is looked up only where nobody has it for an id. Throws
   * `Misuse` where nobody has the id or name.
   */
  async speaker(idOrName: string, limit: number) {
    const own = await this.#speakerWith(idOrName, limit);
    if (own !== null) return own;
    for (const id of await this.#named(idOrName)) {
      const found = await this.#speakerWith(id, limit);
      if (found !== null) return found;
    }
    throw Misuse.of('noSuchSpeaker', { speaker: idOrName });
  }

  /** The reference to a statement: its words and permalink, and a CSL item where the site has citation files. */
  cite(id: string, lang: Language) {
    const { statement, past } = this.statement(id);
    if (statement === null) return { statement, past, csl: null };
    const { document, segment } = this.#parted(id);
    const file = this.#archive.text(`data/citations/${document}.${lang}.json`);
    const items = file === null ? [] : (JSON.parse(file) as { readonly id: string }[]);
    return { statement, past, csl: items.find((item) => item.id === `${document}-${segment}`) ?? null };
  }
}
