import { DocumentModel } from '../../../src/desk/model';
import { modelClasses } from '../../../scripts/desk-classes';
import { plainProfile } from '../../../src/desk/model/core/context';
import { ApiGate, isVersionReached } from '../../../src/desk/rich-api/api-gate';
import { HostObject } from '../../../src/desk/host-object';
import { RichApiServer } from '../../../src/desk/rich-api/rich-api-server';
import type { WireAction, WirePath } from '../../../src/desk/rich-api/wire-types';
import { wireName, wordApi } from '../../../src/desk/polyfill/word-api';
import { DocxDocument } from '../../../src/ooxml';
import { docx, inlineSdt, numbered, p, table } from '../../builders/docx';

const requirements = { WordApi: '1.3' };

/** One object of each class that a Word of 2021 can give. */
function objectsOf(model: DocumentModel): HostObject[] {
  const body = model.Body;
  const paragraph = body.Paragraphs.items()[0]!;
  const item = body.Paragraphs.items()[1]!;
  const made = body.Tables.items()[0]!;
  return [
    model,
    model.application,
    model.application.CreateDocument(),
    body,
    body.Paragraphs,
    paragraph,
    paragraph.Font,
    item.ListItemOrNullObject!,
    body.GetRange(),
    body.Search('text'),
    model.ContentControls,
    model.ContentControls.items()[0]!,
    model.Sections,
    model.Sections.items()[0]!,
    body.Tables,
    made,
    made.Rows,
    made.Rows.items()[0]!,
    made.Rows.items()[0]!.Cells,
    made.GetCellOrNullObject(0, 0)!,
  ];
}

const objects = objectsOf(
  new DocumentModel(
    DocxDocument.open(docx(p('text ', inlineSdt({}, 'x')), numbered(0, 'item'), table([['a']]), 'end')),
    { profile: plainProfile, addInId: 'add-in', listener: {} },
  ),
);

/** Gives one object to the server, as if a request had reached it. */
class Holder extends HostObject {
  static override readonly wordType: string = 'Holder';
  constructor(readonly Object: HostObject) {
    super();
  }
}

const serverFor = (object: HostObject) =>
  new RichApiServer({
    root: new Holder(object),
    gate: new ApiGate(wordApi, requirements),
    createService: () => null,
    sendEvent: () => undefined,
  });

const holderPath: WirePath = { Id: 1, ObjectPathType: 1, Name: '' };
const objectPath: WirePath = { Id: 2, ObjectPathType: 4, Name: 'Object', ParentObjectPathId: 1 };

function codeOf(object: HostObject, action: Partial<WireAction>, member?: Partial<WirePath>): string {
  const path = { Id: 3, ObjectPathType: 4, Name: '', ParentObjectPathId: 2, ...member };
  const answer = serverFor(object).execute({
    Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: member ? 3 : 2, ...action }],
    ObjectPaths: { 1: holderPath, 2: objectPath, 3: path },
  });
  return answer.Error?.Code ?? 'none';
}

type Case = readonly [member: string, set: string, ask: () => string];

const isNewer = (set: string | undefined): set is string => {
  const [name = '', version = ''] = (set ?? '').split(' ');
  return set !== undefined && (name !== 'WordApi' || !isVersionReached(requirements.WordApi, version));
};

function casesOf(object: HostObject): Case[] {
  const type = object.wordType;
  const description = wordApi.classes[type];
  if (!description) throw new Error(`The typings have no class ${type}`);
  const of = <T extends { api?: string }>(members: Record<string, T>, ask: (wire: string) => string) =>
    Object.entries(members).flatMap(([name, { api }]): Case[] =>
      isNewer(api) ? [[`${type}.${name}`, api, () => ask(wireName(name))]] : [],
    );
  return [
    ...of(description.scalars, (Name) => codeOf(object, { ActionType: 2, QueryInfo: { Select: [Name] } })),
    ...of(description.navigations, (Name) => codeOf(object, {}, { Name })),
    ...of(description.methods, (Name) => codeOf(object, { ActionType: 3, Name })),
    ...of(description.events, (Name) => eventCode(object, Name.slice('On'.length))),
  ];
}

function eventCode(object: HostObject, short: string): string {
  const server = serverFor(object);
  const event = wordApi.enums['EventType'] ?? {};
  const names = Object.values(event);
  const wire = names.find((name) => name === short) ?? `${object.wordType}${short}`;
  try {
    server.subscribe(server.keep(object), wire);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'none';
}

describe('a Word with WordApi 1.3', () => {
  const cases = objects.flatMap(casesOf);

  it('is asked for every newer member of every class that it can give', () => {
    const given = new Set(objects.map(({ wordType }) => wordType));
    const isOld = (type: string) =>
      Object.values(wordApi.classes[type]?.methods ?? {}).some(({ api }) => api && !isNewer(api)) ||
      Object.values(wordApi.classes[type]?.scalars ?? {}).some(({ api }) => api && !isNewer(api));
    const missing = modelClasses
      .map(({ wordType }) => wordType)
      .filter((type) => isOld(type) && !given.has(type));
    expect(missing).toEqual(['SearchOptions']);
    expect(cases.length).toBeGreaterThan(300);
  });

  it.each(cases)('refuses %s of %s', (_, __, ask) => {
    expect(ask()).toBe('ApiNotFound');
  });

  it('leaves out what is newer when everything is loaded', () => {
    for (const object of objects) {
      const gate = new ApiGate(wordApi, requirements);
      const newer = gate.scalars(object.wordType).filter((name) => gate.missingSet(object.wordType, name));
      const answer = serverFor(object).execute({
        Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: {} }],
        ObjectPaths: { 1: holderPath, 2: objectPath },
      });
      const loaded = answer.Results[0]?.Value as object;
      expect([object.wordType, newer.filter((name) => name in loaded)]).toEqual([object.wordType, []]);
    }
  });
});
