import type { Element } from 'xast';
import { x } from 'xastscript';
import type { ContentOccasion, ContentPerson } from '../../../schemas/content.ts';
import { rawName } from '../../../schemas/formats.ts';
import { BASES } from '../../../schemas/seed.ts';
import { languageName } from '../../../text/direction.ts';
import type { AddressOf } from '../../addresses/links.ts';
import { type ArchiveDocument, languagesOf } from '../../content/document.ts';
import { translator } from '../../display/i18n.ts';
import { isLocale } from '../../display/locale.ts';
import { xmlId } from '../xml.ts';
import { bilingualNodes } from './bilingual-nodes.ts';
import { dateNode } from './tei-date.ts';

const english = translator('en');
const persian = translator('fa');
const inBoth = (key: Parameters<typeof english>[0]) => ({ fa: persian(key), en: english(key) });

function publication(document: ArchiveDocument, addressOf: AddressOf): Element {
  const { id, fa } = document;
  const rights = [
    ...bilingualNodes('p', fa.rights.text ?? inBoth('tei.rightsUnknown'), { n: 'text' }),
    ...(fa.rights.translation === null
      ? []
      : bilingualNodes('p', fa.rights.translation, { n: 'translation' })),
  ];
  return x('publicationStmt', [
    ...bilingualNodes('publisher', inBoth('site.name')),
    x('idno', { type: 'archive' }, id),
    ...languagesOf(document).flatMap((language) => {
      const address = addressOf(`/${language}/documents/${id}/`);
      return address === null ? [] : [x('idno', { type: 'URI', 'xml:lang': language }, address)];
    }),
    x('availability', rights),
  ]);
}

function source({ id, fa }: ArchiveDocument, addressOf: AddressOf): Element {
  const { publisher, author, url, received } = fa.provenance;
  const name = rawName(id, fa.source.file);
  // Without a public address, from the file itself, which is in /data/documents/.
  const raw = addressOf(`/data/sources/${name}`) ?? `../sources/${encodeURI(name)}`;
  return x('sourceDesc', [
    x('bibl', [
      x('title', { 'xml:lang': 'fa' }, fa.title.fa),
      author === null ? null : x('author', author),
      publisher === null ? null : x('publisher', publisher),
      url === null ? null : x('ref', { target: url.replace(/\s/gu, encodeURIComponent) }, url),
      received === null ? null : x('date', { type: 'received' }, received),
      x('idno', { type: 'SHA-256' }, fa.source.sha256),
      fa.source.extracted === undefined
        ? null
        : x('idno', { type: 'SHA-256', n: 'extracted' }, fa.source.extracted.sha256),
      x('extent', `${fa.source.bytes} bytes, ${fa.source.encoding}`),
      x('ptr', { type: 'received', target: raw }),
    ]),
  ]);
}

/** How a text was edited and speakers told: categories for the basis and certainty of an attribution, which `u@ana` names. */
const encoding = (): Element =>
  x('encodingDesc', [
    x('projectDesc', bilingualNodes('p', inBoth('site.tagline'))),
    x('editorialDecl', [
      x('normalization', { method: 'markup' }, bilingualNodes('p', inBoth('tei.editing'))),
    ]),
    x('classDecl', [
      x('taxonomy', { 'xml:id': 'attribution' }, [
        ...BASES.map((basis) =>
          x(
            'category',
            { 'xml:id': `basis-${basis}` },
            bilingualNodes('catDesc', inBoth(`speaker.basis.${basis}`)),
          ),
        ),
        x('category', { 'xml:id': 'certainty-certain' }, bilingualNodes('catDesc', inBoth('tei.certain'))),
        x(
          'category',
          { 'xml:id': 'certainty-probable' },
          bilingualNodes('catDesc', inBoth('speaker.probably')),
        ),
      ]),
    ]),
  ]);

/** Somebody by name, or by the text's own words where it names nobody. */
const person = ({ id, kind, name, status, roles }: ContentPerson): Element =>
  x('person', { 'xml:id': xmlId('person', id), role: kind === 'unnamed' ? kind : status }, [
    ...bilingualNodes(kind === 'unnamed' ? 'occupation' : 'persName', name),
    x('idno', { type: 'archive' }, id),
    ...roles.flatMap(({ title }) => bilingualNodes('occupation', title)),
  ]);

const organisation = ({ id, name }: ContentPerson): Element =>
  x('org', { 'xml:id': xmlId('person', id) }, [
    ...bilingualNodes('orgName', name),
    x('idno', { type: 'archive' }, id),
  ]);

/** Everybody who speaks or is named: people, then organisations; null where there is nobody. */
function participants(all: readonly ContentPerson[]): Element | null {
  const organisations = all.filter(({ kind }) => kind === 'organisation');
  const people = all.filter(({ kind }) => kind !== 'organisation');
  const lists = [
    ...(people.length === 0 ? [] : [x('listPerson', people.map(person))]),
    ...(organisations.length === 0 ? [] : [x('listOrg', organisations.map(organisation))]),
  ];
  return lists.length === 0 ? null : x('particDesc', lists);
}

function setting(occasion: ContentOccasion, { fa }: ArchiveDocument): Element {
  const place = fa.places.find(({ id }) => id === occasion.place);
  const present = occasion.participants.filter((id) => fa.people.some((known) => known.id === id));
  const who = present.map((id) => `#${xmlId('person', id)}`).join(' ');
  return x('setting', { 'xml:id': xmlId('occasion', occasion.id), who: who === '' ? null : who }, [
    ...bilingualNodes('name', occasion.title, { type: 'occasion' }),
    ...(place === undefined
      ? []
      : bilingualNodes('name', place.name, { type: 'place', ref: `#${xmlId('place', place.id)}` })),
    occasion.date === null ? null : dateNode(occasion.date),
  ]);
}

function profile(document: ArchiveDocument): Element {
  const { people, occasions, places } = document.fa;
  const settings = [
    ...occasions.map((occasion) => setting(occasion, document)),
    ...(places.length === 0
      ? []
      : [
          x(
            'listPlace',
            places.map(({ id, name }) =>
              x('place', { 'xml:id': xmlId('place', id) }, bilingualNodes('placeName', name)),
            ),
          ),
        ]),
  ];
  return x('profileDesc', [
    x(
      'langUsage',
      languagesOf(document).map((language) =>
        x(
          'language',
          { ident: language },
          isLocale(language) ? english(`tei.language.${language}`) : languageName(language, 'en'),
        ),
      ),
    ),
    participants(people),
    settings.length === 0 ? null : x('settingDesc', settings),
  ]);
}

/** The TEI header of a document: rights, the received file, people, occasions, places. */
export const teiHeader = (document: ArchiveDocument, addressOf: AddressOf): Element =>
  x('teiHeader', [
    x('fileDesc', [
      x('titleStmt', bilingualNodes('title', document.fa.title)),
      publication(document, addressOf),
      source(document, addressOf),
    ]),
    encoding(),
    profile(document),
  ]);
