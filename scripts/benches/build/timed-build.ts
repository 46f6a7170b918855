import { archiveRoot } from '../../machine/disk.ts';
import { buildSite, type RunStage } from '../../site/build-site.ts';
import type { StageMark } from './measured-program.ts';

/*
 * A program of its own, so that its memory is that of one build: builds the archive as `npm run build` does, and tells the
 * program that measures it when a stage begins and ends.
 */
const tell = (mark: StageMark): void => void process.send?.(mark);
const run: RunStage = async (stage, work) => {
  tell({ stage, at: 'begin' });
  const result = await work();
  tell({ stage, at: 'end' });
  return result;
};
const isBuilt = await buildSite(archiveRoot(), { run });
process.disconnect?.();
if (!isBuilt) process.exit(1);
