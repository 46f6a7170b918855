import { parseArgs } from 'node:util';
import { indexSite } from './search/index-site.ts';

/** Usage: `index-search.ts [DIST]`. Makes a built site searchable; `dist` where no folder is named. */
let dist: string;
try {
  dist = parseArgs({ allowPositionals: true }).positionals[0] ?? 'dist';
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(2);
}
try {
  const { documents, segments } = await indexSite(dist);
  console.error(`Indexed ${segments} segments of ${documents} documents for search`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
