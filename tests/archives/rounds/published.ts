import { parse } from 'yaml';
import { formerAnchors, formerPagesOf } from '../../../src/lib/addresses/former-addresses.ts';
import { parseContent } from '../../../src/lib/content/content-tree.ts';
import { joinDocument } from '../../../src/lib/content/document.ts';
import { frontMatterOf } from '../../../src/lib/content/front-matter.ts';
import { rankedSpeakers, statementRefs } from '../../../src/lib/content/statements.ts';
import { addressBook } from '../../../src/schemas/address-book.ts';
import { frontmatter } from '../../../src/schemas/content.ts';
import type { Written } from './archive.ts';

/** A paragraph on a page: who says something in it. `place` counts the paragraphs of the document, the headline first. */
export interface Shown {
  readonly document: string;
  readonly segment: string;
  readonly place: number;
  readonly speaker: string | null;
  readonly speakers: ReadonlySet<string>;
  readonly isStatement: boolean;
  readonly text: string;
}

/** Where an address leads: to paragraphs, to a speaker's page, to a page that says what happened; or to nothing. */
export type End =
  | { readonly kind: 'paragraphs'; readonly shown: readonly Shown[] }
  | { readonly kind: 'speaker'; readonly id: string }
  | { readonly kind: 'notice' }
  | { readonly kind: 'nothing' };

/** The pages that a site has of the files that ingest wrote, by the code that makes the site. */
export class PublishedSite {
  readonly shown: readonly Shown[];
  /** Addresses of all pages, of the present and the past, in one language. */
  readonly #pages = new Map<string, End | { readonly kind: 'redirect'; readonly to: string }>();

  constructor(written: Written) {
    const documents = [...written]
      .filter(([path]) => path.startsWith('content/fa/'))
      .map(([path, fa]) => {
        const en = written.get(path.replace('/fa/', '/en/')) ?? '';
        const front = (text: string) => frontmatter.parse(parse(frontMatterOf(text).yaml));
        const [persian, english] = [front(fa), front(en)];
        if (persian.lang !== 'fa' || english.lang !== 'en') throw new Error(path);
        return joinDocument(
          { front: persian, tree: parseContent(fa, path) },
          { front: english, tree: parseContent(en, path) },
        );
      });
    this.shown = documents.flatMap(({ id, segments }) =>
      segments.map(({ data }, place) => ({
        document: id,
        segment: data.id,
        place,
        speaker: data.speaker,
        speakers: new Set(data.utterances.flatMap(({ speaker }) => speaker ?? []).concat(data.speaker ?? [])),
        isStatement: data.kind === 'statement',
        text: data.text.fa.edited,
      })),
    );
    const refs = documents.flatMap(statementRefs);
    const people = new Map(documents.flatMap(({ fa }) => fa.people.map((one) => [one.id, one] as const)));
    const speakers = rankedSpeakers(refs, people);
    const entries = documents.map(({ id, fa, en }) => ({ id, fa, en }));
    const book = addressBook.parse(JSON.parse(written.get('content/addresses.json') ?? ''));
    const statements = Map.groupBy(refs, ({ document }) => document);
    for (const page of formerPagesOf({ entries, statements, speakers, places: [], book })) {
      if (page.locale !== 'fa') continue;
      if (page.type === 'redirect') this.#pages.set(page.address, { kind: 'redirect', to: page.to });
      else if (page.type === 'notice' || page.past.to.length === 0)
        this.#pages.set(page.address, { kind: 'notice' });
      else
        this.#pages.set(page.address, {
          kind: 'paragraphs',
          shown: page.past.to.flatMap((target) => this.#at(page.entry.id, target)),
        });
    }
    for (const { id } of speakers) this.#pages.set(`/fa/speakers/${id}/`, { kind: 'speaker', id });
    for (const one of this.shown) {
      const address = `/fa/documents/${one.document}/`;
      this.#pages.set(address, { kind: 'paragraphs', shown: [] });
      this.#pages.set(`${address}#${one.segment}`, { kind: 'paragraphs', shown: [one] });
      if (one.isStatement) this.#pages.set(`${address}${one.segment}/`, { kind: 'paragraphs', shown: [one] });
    }
    for (const { id, fa } of documents)
      for (const [segment, anchors] of formerAnchors(fa))
        for (const anchor of anchors)
          this.#pages.set(`/fa/documents/${id}/#${anchor}`, {
            kind: 'paragraphs',
            shown: this.#at(id, segment),
          });
  }

  #at(document: string, target: string): Shown[] {
    return this.shown.filter((one) => one.document === document && one.segment === target);
  }

  /** Every page that has an address of its own. */
  get addresses(): string[] {
    return [...this.#pages.keys()];
  }

  /** Where an address leads in the end, as a reader's browser goes. */
  follow(address: string): End {
    let at = address;
    for (let step = 0; step < 20; step += 1) {
      const page = this.#pages.get(at);
      if (page === undefined) {
        // A fragment is taken along to where the page of a document leads.
        const [document = '', fragment] = at.split('#');
        const whole = fragment === undefined ? undefined : this.#pages.get(document);
        if (whole === undefined) return { kind: 'nothing' };
        if (whole.kind !== 'redirect') return whole.kind === 'notice' ? whole : { kind: 'notice' };
        at = `${whole.to}#${fragment}`;
      } else if (page.kind === 'redirect') at = page.to;
      else return page;
    }
    return { kind: 'nothing' };
  }
}
