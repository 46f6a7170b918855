export { type Settled, settle } from './ids-and-speakers.ts';
