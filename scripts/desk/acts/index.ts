import type { DeskAct } from '../../../src/schemas/desk/desk-acts.ts';
import { decideKind, decideSpeaker, markSpeech, noteDoubt } from './decide.ts';
import type { Desk, Files } from './files-on-desk.ts';
import { nameOccasion, namePerson, namePlace } from './name-records.ts';
import { decideSpelling, waiveMessage } from './spell.ts';
import { announceCorrection, tellFacts, tellOfId } from './tell.ts';
import { translateSegment } from './translate-segment.ts';

export type { Desk, Files } from './files-on-desk.ts';
export { PEOPLE, PLACES } from './files-on-desk.ts';

/** The files that an act changes, with their new texts. Throws `CannotWrite` where they cannot be written by it. */
export function perform(desk: Desk, request: DeskAct): Files {
  switch (request.act) {
    case 'speaker':
      return decideSpeaker(desk, request);
    case 'kind':
      return decideKind(desk, request);
    case 'speech':
      return markSpeech(desk, request);
    case 'doubt':
      return noteDoubt(desk, request);
    case 'spelling':
      return decideSpelling(desk, request);
    case 'waive':
      return waiveMessage(desk, request);
    case 'translate':
      return translateSegment(desk, request);
    case 'facts':
      return tellFacts(desk, request);
    case 'occasion':
      return nameOccasion(desk, request);
    case 'person':
      return namePerson(desk, request);
    case 'place':
      return namePlace(desk, request);
    case 'correction':
      return announceCorrection(desk, request);
    case 'id':
      return tellOfId(desk, request);
  }
}
