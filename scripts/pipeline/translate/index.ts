export { aboutSegments } from './about-segments.ts';
export { type CatalogueFacts, completeCatalogue } from './catalogue.ts';
export { readCatalogue, withLostContexts } from './contexts.ts';
export { englishUtterances } from './english-speech.ts';
export { readTranslation, type TranslatedEntry, type Translation } from './translation.ts';
