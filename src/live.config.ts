import { defineLiveCollection } from 'astro:content';
import type { LiveLoader } from 'astro/loaders';
import { type KnownDocument, knownDocuments } from './lib/content/known-documents.ts';

/**
 * The documents of content/, each with its two files as one entry. The collection is live: it is read when pages are made, and not when
 * Astro makes the program that makes them, which is kept and serves any archive. The loader checks what it reads, so that what it kept is not checked again.
 */
const contentFiles: LiveLoader<KnownDocument, { readonly id: string }> = {
  name: 'goftar-content',
  loadCollection: async () => ({
    entries: (await knownDocuments()).map((data) => ({ id: data.entry.id, data })),
  }),
  async loadEntry({ filter }) {
    const data = (await knownDocuments()).find(({ entry }) => entry.id === filter.id);
    return data === undefined ? undefined : { id: filter.id, data };
  },
};

export const collections = { documents: defineLiveCollection({ loader: contentFiles }) };
