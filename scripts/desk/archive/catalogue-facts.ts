import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ArchiveInput, Once } from '../../pipeline/index.ts';
import {
  aboutSegments,
  type CatalogueFacts,
  readGlossary,
  TranslationMemory,
  translatedPairs,
} from '../../pipeline/translate/index.ts';
import type { Open } from './document-view.ts';

/** Reads the translations of an archive text by text, in the pauses of other work: the first that is asked what is like it need not wait for all of them. */
export async function readPairsAhead({ seeds }: ArchiveInput, once: Once): Promise<void> {
  for (const seed of seeds) {
    await setImmediate();
    translatedPairs([seed], once);
  }
}

/**
 * What a translation file says of its document; what a translator should know of each paragraph only where the file is made anew, and somebody
 * asks for it: all translations of the archive are read for that.
 */
export function catalogueFacts(
  { seed, text, authorities }: Open,
  input: ArchiveInput,
  once: Once,
): CatalogueFacts {
  const facts = { document: seed.id, source: basename(seed.source.path), today: input.today ?? '' };
  if (seed.translation !== null) return { ...facts, about: () => [] };
  const knowledge = (): ReturnType<typeof aboutSegments> =>
    aboutSegments(text.attributed, {
      gazetteer: authorities.gazetteer,
      glossary: readGlossary(input.glossary ?? null).value,
      memory: new TranslationMemory(translatedPairs(input.seeds, once)),
    });
  let about: ReturnType<typeof knowledge> | undefined;
  return {
    ...facts,
    about: (...asked) => {
      about ??= knowledge();
      return about(...asked);
    },
  };
}
