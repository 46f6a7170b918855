export { type NamedPerson, reportNearNames } from './near-names.ts';
export { type HeldText, NearTexts, reportNearTexts } from './near-texts.ts';
export { reportOverlooked } from './overlooked-speech.ts';
export { isOffline, LINK_CODES, type LinkState, type NamedLink, reportLinks } from './source-links.ts';
export { reportUnnamed, reportUnsaid } from './unknown-facts.ts';
export { type Waived, type WaivingFile, waive } from './waivers.ts';
