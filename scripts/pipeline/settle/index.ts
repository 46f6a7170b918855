export { keepEarlier } from './earlier-wordings.ts';
export { type Settled, settle } from './ids-and-speakers.ts';
