import { ApiGate, isVersionReached } from '../../../src/desk/rich-api/api-gate';
import { HostCollection, HostError, HostObject } from '../../../src/desk/host-object';
import { RichApiServer } from '../../../src/desk/rich-api/rich-api-server';
import type { WireAction, WirePath } from '../../../src/desk/rich-api/wire-types';
import { wordApi } from '../../../src/desk/polyfill/word-api';

describe('requirement sets', () => {
  it.each([
    ['1.3', '1.3', true],
    ['1.3', '1.4', false],
    ['1.10', '1.9', true],
    ['2', '1.9', true],
    [undefined, '1.1', false],
  ])('%s reaches %s: %s', (advertised, asked, expected) => {
    expect(isVersionReached(advertised, asked)).toBe(expected);
  });

  it('refuse a member whose set is not advertised, and name the set', () => {
    const gate = new ApiGate(wordApi, { WordApi: '1.3' });
    expect(gate.missingSet('Range', 'InsertBookmark')).toBe('WordApi 1.4');
    expect(gate.missingSet('Paragraph', 'GetText')).toBe('WordApi 1.7');
    expect(gate.missingSet('Paragraph', 'Text')).toBeUndefined();
    expect(gate.missingSetOfEvent('Document', 'ParagraphChanged')).toBe('WordApi 1.6');
    expect(gate.missingSetOfEvent('ContentControl', 'ContentControlEntered')).toBe('WordApi 1.5');
  });

  it('allow everything that is advertised', () => {
    const gate = new ApiGate(wordApi, { WordApi: '1.9' });
    expect(gate.missingSet('Range', 'InsertBookmark')).toBeUndefined();
    expect(gate.missingSetOfEvent('Document', 'ParagraphChanged')).toBeUndefined();
  });
});

class Shelf extends HostCollection<Book> {
  static override readonly wordType: string = 'ParagraphCollection';
  constructor(private readonly books: readonly Book[]) {
    super();
  }
  override items(): readonly Book[] {
    return this.books;
  }
}

class Book extends HostObject {
  static override readonly wordType: string = 'Paragraph';
  Style = 'Normal';
  readonly UniqueLocalId = '1';
  constructor(private readonly content: string) {
    super();
  }
  get Text(): string {
    return this.content;
  }
  get ParentTableOrNullObject(): null {
    return null;
  }
  Select(): void {
    throw new HostError('NotAllowed', 'The shelf is locked.');
  }
}

class Library extends HostObject {
  static override readonly wordType: string = 'Body';
  readonly Paragraphs = new Shelf([new Book('first'), new Book('second')]);
}

const server = (WordApi = '1.3') =>
  new RichApiServer({
    root: new Library(),
    gate: new ApiGate(wordApi, { WordApi }),
    createService: () => null,
    sendEvent: () => undefined,
  });

const paths: Record<string, WirePath> = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Paragraphs', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [1] } },
  4: { Id: 4, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: [9] } },
};
const query = (ObjectPathId: number, Select: string[], more = {}): WireAction => ({
  Id: 9,
  ActionType: 2,
  Name: '',
  ObjectPathId,
  QueryInfo: { Select, ...more },
});
const run = (...Actions: WireAction[]) => server().execute({ Actions, ObjectPaths: paths });

describe('the Rich API server', () => {
  it('loads named properties of the items of a collection, a page of them', () => {
    expect(run(query(2, ['text'])).Results[0]?.Value).toEqual({
      _Items: [{ Text: 'first' }, { Text: 'second' }],
    });
    expect(run(query(2, ['text'], { Skip: 1, Top: 5 })).Results[0]?.Value).toEqual({
      _Items: [{ Text: 'second' }],
    });
  });

  it('loads all properties of the advertised sets where none is named', () => {
    expect(run(query(3, [])).Results[0]?.Value).toEqual({ Text: 'second', Style: 'Normal' });
  });

  it('answers null for a navigation that leads nowhere', () => {
    expect(run(query(3, ['parentTableOrNullObject/rowCount'])).Results[0]?.Value).toEqual({
      ParentTableOrNullObject: null,
    });
  });

  it.each([
    ['a property of a later set', query(3, ['uniqueLocalId']), 'ApiNotFound', 'Paragraph.uniqueLocalId'],
    ['an unknown property', query(3, ['colour']), 'InvalidArgument', 'Paragraph.load'],
    ['an item that is not there', query(4, ['text']), 'ItemNotFound', 'ParagraphCollection.getItem'],
    [
      'a member that it lacks',
      { Id: 9, ActionType: 3, Name: 'Clear', ObjectPathId: 3 },
      'ApiNotFound',
      'Paragraph.clear',
    ],
    [
      'a write of what can only be read',
      { Id: 9, ActionType: 4, Name: 'Text', ObjectPathId: 3, ArgumentInfo: { Arguments: ['x'] } },
      'AccessDenied',
      'Paragraph.text',
    ],
    [
      'a refusal of the object',
      { Id: 9, ActionType: 3, Name: 'Select', ObjectPathId: 3 },
      'NotAllowed',
      'Paragraph.select',
    ],
  ])('answers %s with its code and place', (_, action, Code, Location) => {
    expect(run(action).Error).toMatchObject({ Code, Location, ActionIndex: 0 });
  });

  it('stops at the first failing action, and keeps what ran before it', () => {
    const set: WireAction = {
      Id: 1,
      ActionType: 4,
      Name: 'Style',
      ObjectPathId: 3,
      ArgumentInfo: { Arguments: ['Quote'] },
    };
    const here = server();
    const answer = here.execute({
      Actions: [set, query(3, ['colour']), query(3, ['text'])],
      ObjectPaths: paths,
    });
    expect(answer.Results).toHaveLength(1);
    expect(answer.Error?.ActionIndex).toBe(1);
    const after = here.execute({ Actions: [query(3, ['style'])], ObjectPaths: paths });
    expect(after.Results[0]?.Value).toEqual({ Style: 'Quote' });
  });
});
