export { checkDatesAhead } from './dates-ahead.ts';
export { type Doubtful, doubtful } from './doubts.ts';
export { checkAuthorities, checkSidecar, reportUnused } from './editors-files.ts';
export { checkOccasions, reportOccasions } from './editors-occasions.ts';
export { checkFormer, checkTargets, type IngestedSeed } from './former-ids.ts';
export { reportChanges } from './interventions.ts';
export { reportAttribution, reportSuggestions } from './open-questions.ts';
export { checkTranslation } from './translation/index.ts';
