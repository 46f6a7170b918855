export { checkDatesAhead } from './dates-ahead.ts';
export { checkNames, collisions } from './document-ids.ts';
export { type Doubtful, doubtful } from './doubts.ts';
export { checkAuthorities, checkSidecar, reportUnused, type Unknown } from './editors-files.ts';
export { checkOccasions, checkSeries, reportOccasions } from './editors-occasions.ts';
export { checkFormer, checkTargets, type IngestedSeed } from './former-ids.ts';
export { reportChanges } from './interventions.ts';
export { reportNoStatement } from './no-statement.ts';
export { reportAttribution, reportSuggestions, reportUntranslatedInto, undecided } from './open-questions.ts';
export { checkPublishedChanges } from './published-changes.ts';
export {
  type HeldText,
  isOffline,
  LINK_CODES,
  type LinkState,
  type NamedLink,
  type NamedPerson,
  NearTexts,
  reportLinks,
  reportNearNames,
  reportNearTexts,
  reportOverlooked,
  reportUnnamed,
  reportUnsaid,
  type Waived,
  type WaivingFile,
  waive,
} from './review/index.ts';
export { checkTranslation } from './translation/index.ts';
