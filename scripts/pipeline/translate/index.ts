export { aboutSegments } from './about-segments.ts';
export { type CatalogueFacts, completeCatalogue } from './catalogue.ts';
export { contextOf, readCatalogue, withLostContexts } from './contexts.ts';
export { englishUtterances } from './english-speech.ts';
export { Glossary, type GlossaryTerm, NO_GLOSSARY, readGlossary, renderedIn } from './glossary.ts';
export type { PoFile } from './po-entries.ts';
export { readTranslation, type TranslatedEntry, type Translation } from './translation.ts';
export { TranslationMemory, translatedPairs } from './translation-memory.ts';
export { fromXliff, NotTaken, type ReturnedUnit, toXliff } from './xliff.ts';
