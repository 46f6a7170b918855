/** How a text reports speech, whoever speaks: its quotations and sentences, its reporting clauses, its furniture. */
export { openClause } from './forms/index.ts';
export { furnitureStart, isFurniture } from './furniture.ts';
export { type FormName, isLoose, type Report } from './report.ts';
export { findReports, isAgency, NOBODY, type Speakers } from './reports.ts';
export { Scan, type Span } from './scan.ts';
