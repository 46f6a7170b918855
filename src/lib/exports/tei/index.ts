import type { Element } from 'xast';
import { x } from 'xastscript';
import type { AddressOf } from '../../addresses/links.ts';
import { type ArchiveDocument, languagesOf } from '../../content/document.ts';
import { teiHeader } from './tei-header.ts';
import { teiText } from './tei-text.ts';

/**
 * /data/documents/<document>.xml: a document as TEI P5, in the manner of ParlaMint. Each statement is a `u` whose `seg`
 * has the statement's id; the translations stand beside the Persian text, each `seg` with the Persian one it translates.
 */
export const teiOf = (document: ArchiveDocument, addressOf: AddressOf): Element =>
  x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'fa' }, [
    teiHeader(document, addressOf),
    x('text', [
      x(
        'group',
        languagesOf(document).map((language) => teiText(document, language)),
      ),
    ]),
  ]);
