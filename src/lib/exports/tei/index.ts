import type { Element } from 'xast';
import { x } from 'xastscript';
import type { AddressOf } from '../../addresses/links.ts';
import type { ArchiveDocument } from '../../content/document.ts';
import { LOCALE_CODES } from '../../display/locale.ts';
import { teiHeader } from './tei-header.ts';
import { teiText } from './tei-text.ts';

/**
 * /data/documents/<document>.xml: a document as TEI P5, in the manner of ParlaMint. Each statement is a `u` whose `seg`
 * has the statement's id; the English text stands beside the Persian, each `seg` with the Persian one it translates.
 */
export const teiOf = (document: ArchiveDocument, addressOf: AddressOf): Element =>
  x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'fa' }, [
    teiHeader(document, addressOf),
    x('text', [
      x(
        'group',
        LOCALE_CODES.map((locale) => teiText(document, locale)),
      ),
    ]),
  ]);
