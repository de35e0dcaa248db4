import * as fc from 'fast-check';
import {
  DocumentModel,
  plainProfile,
  type DocumentListener,
  type ModelProfile,
} from '../../../src/desk/model';
import { HostError } from '../../../src/desk/host-object';
import { DocxDocument } from '../../../src/ooxml';
import {
  bookmark,
  bullet,
  del,
  docx,
  docxWith,
  footnote,
  h1,
  inlineSdt,
  ins,
  link,
  numbered,
  p,
  r,
  sdt,
  table,
  type Block,
} from '../../builders/docx';
import { schemaErrors } from '../../ooxml/validate';

const web: ModelProfile = {
  ...plainProfile,
  textHoldsDeletions: true,
  deletedControlStays: true,
  paragraphTakesControl: true,
  soleChildTakesParent: true,
};
const round: ModelProfile = { ...web, controlShape: 'paragraph' };

const modelOf = (bytes: Uint8Array, profile = web, listener: DocumentListener = {}) =>
  new DocumentModel(DocxDocument.open(bytes), { profile, addInId: 'add-in', listener });
const open = (...content: Block[]) => modelOf(docx(...content));
const paragraph = (model: DocumentModel, index: number) => model.Body.Paragraphs.items()[index]!;
const texts = (model: DocumentModel) => model.Body.Paragraphs.items().map((item) => item.Text);
const controls = (model: DocumentModel) => [...model.ContentControls.items()];

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return 'none';
}

describe('paragraphs', () => {
  test('say what Word says of them', () => {
    const model = open(h1('Actions'), bullet('one'), numbered(1, 'two'), table([['cell']]), 'end');
    expect(
      model.Body.Paragraphs.items().map((x) => [
        x.Text,
        x.StyleBuiltIn,
        x.OutlineLevel,
        x.ListItemOrNullObject?.ListString ?? null,
        x.TableNestingLevel,
        x.ParentTableCellOrNullObject?.CellIndex ?? null,
      ]),
    ).toEqual([
      ['Actions', 'Heading1', 1, null, 0, null],
      ['one', 'ListParagraph', 10, '•', 0, null],
      ['two', 'Normal', 10, 'a.', 0, null],
      ['cell', 'Normal', 10, null, 1, 0],
      ['end', 'Normal', 10, null, 0, null],
    ]);
  });

  test('have text with or without tracked deletions, as the host has it', () => {
    const bytes = docx(p('a', del('b'), ins('c')));
    expect(paragraph(modelOf(bytes), 0).Text).toBe('abc');
    expect(paragraph(modelOf(bytes, { ...web, textHoldsDeletions: false }), 0).Text).toBe('ac');
    expect(paragraph(modelOf(bytes), 0).GetText()).toBe('ac');
    expect(paragraph(modelOf(bytes), 0).GetText({ includeTextMarkedAsDeleted: true })).toBe('abc');
    expect(paragraph(modelOf(bytes), 0).GetReviewedText('Original')).toBe('ab');
    expect(paragraph(modelOf(bytes), 0).GetReviewedText()).toBe('ac');
  });

  test('know their neighbours and their place for the session', () => {
    const model = open('a', 'b');
    const second = paragraph(model, 1);
    expect([
      second.GetPreviousOrNullObject()!.Text,
      second.GetNextOrNullObject(),
      second.IsLastParagraph,
    ]).toEqual(['a', null, true]);
    expect(second.UniqueLocalId).not.toBe(paragraph(model, 0).UniqueLocalId);
  });

  test('are in a list of their own time: inserting does not change one that was asked for before', () => {
    const model = open('a');
    const before = model.Body.Paragraphs;
    model.Body.InsertParagraph('b', 'End');
    expect([before.items().length, model.Body.Paragraphs.items().length]).toEqual([1, 2]);
  });

  test('that have left the document are not found', () => {
    const model = open('a', 'b');
    const first = paragraph(model, 0);
    first.Delete();
    expect(codeOf(() => first.Text)).toBe('ItemNotFound');
    expect(texts(model)).toEqual(['b']);
  });

  test('take text outside a control that stands at their edge', () => {
    const model = open(p(inlineSdt({}, 'b')));
    paragraph(model, 0).InsertText('c', 'End');
    paragraph(model, 0).InsertText('a', 'Start');
    expect([texts(model), controls(model)[0]!.Text]).toEqual([['abc'], 'b']);
  });

  test('keep their formatting when their text is replaced, and lose the controls that went with it', () => {
    const model = open(p(r('bold', { bold: true }), inlineSdt({}, 'x')));
    paragraph(model, 0).InsertText('new', 'Replace');
    expect([texts(model), controls(model).length, paragraph(model, 0).Font.Bold]).toEqual([['new'], 0, true]);
  });

  test('take formatting that reads back', () => {
    const model = open(bullet('a'));
    const first = paragraph(model, 0);
    first.StyleBuiltIn = 'Heading2';
    first.Alignment = 'Centered';
    first.SpaceAfter = 6;
    first.LineSpacing = 12;
    first.LeftIndent = 36;
    first.DetachFromList();
    expect([
      first.Style,
      first.Alignment,
      first.SpaceAfter,
      first.LineSpacing,
      first.LeftIndent,
      first.IsListItem,
    ]).toEqual(['Heading 2', 'Centered', 6, 12, 36, false]);
    expect(codeOf(() => (first.StyleBuiltIn = 'NoSuchStyle'))).toBe('InvalidArgument');
    expect(codeOf(() => (first.Style = 'No such style'))).toBe('InvalidArgument');
  });

  test('refuse a place that does not exist', () => {
    const first = paragraph(open('a'), 0);
    expect(codeOf(() => first.InsertText('x', 'Before'))).toBe('InvalidArgument');
    expect(codeOf(() => first.InsertParagraph('x', 'End'))).toBe('InvalidArgument');
    expect(codeOf(() => first.GetRange('Nowhere'))).toBe('InvalidArgument');
  });
});

describe('content controls', () => {
  test('stand inside the paragraph or round it, as the host makes them', () => {
    const shapes = [web, round].map((profile) => {
      const model = modelOf(docx('a', 'b'), profile);
      paragraph(model, 0).GetRange('Content').InsertContentControl();
      const parent = paragraph(model, 0).ParentContentControlOrNullObject;
      return [controls(model)[0]!.Subtype, controls(model)[0]!.Text, parent === null];
    });
    expect(shapes).toEqual([
      ['RichTextInline', 'a', true],
      ['RichTextParagraphs', 'a', false],
    ]);
  });

  test('round several paragraphs hold them all', () => {
    const model = open('a', 'b', 'c');
    const range = paragraph(model, 0)
      .GetRange('Whole')
      .ExpandToOrNullObject(paragraph(model, 1).GetRange('Whole'))!;
    const control = range.InsertContentControl();
    expect([control.Subtype, control.Text, control.Paragraphs.items().length]).toEqual([
      'RichTextParagraphs',
      'a\rb',
      2,
    ]);
  });

  test('keep what is set, a title cut at 64', () => {
    const model = open('a');
    const control = paragraph(model, 0).InsertContentControl();
    control.Tag = 'ksb1:a1b2c3::K1.4';
    control.Title = 'x'.repeat(70);
    control.Color = '#0F6CBD';
    control.Appearance = 'Tags';
    control.CannotEdit = true;
    const again = modelOf(model.save()).ContentControls.GetByTag('ksb1:a1b2c3::K1.4').items()[0]!;
    expect([again.Title.length, again.Color, again.Appearance, again.CannotEdit, again.CannotDelete]).toEqual(
      [64, '#0F6CBD', 'Tags', true, false],
    );
    expect(codeOf(() => again.InsertText('x', 'End'))).toBe('NotAllowed');
  });

  test('fail where a range covers part of another', () => {
    const model = open(p('one ', inlineSdt({}, 'two three')));
    const [hit] = model.Body.Search('one two').items();
    expect(codeOf(() => hit!.InsertContentControl())).toBe('GeneralException');
    expect(controls(model)).toHaveLength(1);
  });

  test('are looked up by what is there now', () => {
    const model = open(p(inlineSdt({ id: 5, tag: 't' }, 'a')), p(inlineSdt({ id: 6, tag: 't' }, 'b')));
    const list = model.ContentControls;
    list.GetByIdOrNullObject(5)!.Delete(true);
    expect([list.GetByIdOrNullObject(5), list.GetByTag('t').items().length, list.getItem(6)?.Text]).toEqual([
      null,
      1,
      'b',
    ]);
    expect(texts(model)).toEqual(['a', 'b']);
  });

  test('go with their content, or leave it', () => {
    const model = open(sdt({ id: 1 }, 'a'), sdt({ id: 2 }, 'b'), p('c ', inlineSdt({ id: 3 }, 'd')));
    model.ContentControls.GetByIdOrNullObject(1)!.Delete(true);
    model.ContentControls.GetByIdOrNullObject(2)!.Delete(false);
    model.ContentControls.GetByIdOrNullObject(3)!.Delete(false);
    expect([texts(model), controls(model)]).toEqual([['a', 'c '], []]);
  });

  test('stay in the document while changes are tracked', () => {
    const model = open(p(inlineSdt({ tag: 't' }, 'a')));
    model.ChangeTrackingMode = 'TrackAll';
    controls(model)[0]!.Delete(false);
    expect([controls(model).length, controls(model)[0]!.GetReviewedText('Current')]).toEqual([1, '']);
  });

  test('go with the paragraph that holds them', () => {
    const model = open(p(inlineSdt({}, 'a')), sdt({}, 'b'), 'c');
    paragraph(model, 1).Delete();
    paragraph(model, 0).Delete();
    expect([texts(model), controls(model)]).toEqual([['c'], []]);
  });

  test('nested ones know their parent and their children', () => {
    const model = open(sdt({ id: 1 }, p('a ', inlineSdt({ id: 2 }, 'b'))));
    const [outer, inner] = controls(model);
    expect([inner!.ParentContentControlOrNullObject!.Id, outer!.ParentContentControlOrNullObject]).toEqual([
      1,
      null,
    ]);
    expect(outer!.ContentControls.items().map((x) => x.Id)).toEqual([2]);
    expect(
      paragraph(model, 0)
        .ContentControls.items()
        .map((x) => x.Id),
    ).toContain(2);
  });

  test('take paragraphs at their ends', async () => {
    const model = open(sdt({}, 'a'), 'z');
    const [control] = controls(model);
    control!.InsertParagraph('b', 'End');
    control!.InsertParagraph('before', 'Before');
    expect([texts(model)[0], control!.Text]).toEqual(['before', 'a\rb']);
    expect(await schemaErrors(model.save())).toEqual([]);
  });

  test('taken off leave the file as it was', () => {
    const main = (model: DocumentModel) =>
      new TextDecoder().decode(model.docx.main.bytes()).split('<w:body>')[1];
    fc.assert(
      fc.property(fc.nat(18), fc.nat(18), (a, b) => {
        const model = open(p('plain ', r('bold', { bold: true }), link('x', ' a link'), ' end'));
        const before = main(model);
        const range = paragraph(model, 0).GetRange('Content');
        const { start } = range.current;
        range.current = {
          ...range.current,
          start: { ...start, offset: Math.min(a, b) },
          end: { ...start, offset: Math.max(a, b) },
        };
        range.InsertContentControl().Delete(true);
        expect(main(model)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('ranges', () => {
  test('follow the text when it changes before them', () => {
    const model = open('one two three');
    const [two] = model.Body.Search('two').items();
    paragraph(model, 0).InsertText('zero ', 'Start');
    paragraph(model, 0).InsertParagraph('above', 'Before');
    expect([two!.Text, two!.Paragraphs.items().length]).toEqual(['two', 1]);
    two!.InsertText('2', 'Replace');
    expect([two!.Text, texts(model)[1]]).toEqual(['2', 'zero one 2 three']);
  });

  test('compare and expand', () => {
    const model = open('one two three', 'four');
    const find = (text: string) => model.Body.Search(text).items()[0]!;
    const relation = (a: string, b: string) => find(a).CompareLocationWith(find(b));
    expect([
      relation('two', 'two'),
      relation('one', 'three'),
      relation('four', 'one'),
      relation('two', 'one two three'),
      relation('one two three', 'two'),
      relation('one two', 'two three'),
      relation('one', 'one two'),
    ]).toEqual(['Equal', 'Before', 'After', 'Inside', 'Contains', 'OverlapsBefore', 'InsideStart']);
    expect(find('one').ExpandToOrNullObject(find('four'))!.Text).toBe('one two three\rfour');
  });

  test('search whole words and cases as asked, and never over a deletion', () => {
    const model = open(p('Call recall CALL'), p('pl', del('x'), 'an'));
    expect(model.Body.Search('call').items()).toHaveLength(3);
    expect(model.Body.Search('call', { MatchWholeWord: true } as never).items()).toHaveLength(2);
    expect(model.Body.Search('CALL', { MatchCase: true } as never).items()).toHaveLength(1);
    expect(model.Body.Search('plan').items()).toHaveLength(0);
    expect(codeOf(() => model.Body.Search(''))).toBe('InvalidArgument');
    expect(codeOf(() => model.Body.Search('x'.repeat(256)))).toBe('SearchStringInvalidOrTooLong');
  });

  test('delete across paragraphs and join them', () => {
    const model = open('one', 'two', 'three');
    const find = (text: string) => model.Body.Search(text).items()[0]!;
    find('ne').ExpandToOrNullObject(find('thr'))!.Delete();
    expect(texts(model)).toEqual(['oee']);
  });

  test('carry bookmarks, whose names are one without regard to case', () => {
    const model = open(p('one ', bookmark('Shown', 'two')), 'three');
    paragraph(model, 1).GetRange('Start').InsertBookmark('_cm_a');
    paragraph(model, 0).GetRange('Start').InsertBookmark('_CM_A');
    expect(model.GetBookmarkRangeOrNullObject('_cm_a')!.Paragraphs.items()[0]!.Text).toBe('one two');
    expect(model.GetBookmarkRangeOrNullObject('shown')!.Text).toBe('two');
    expect(paragraph(model, 0).GetRange().GetBookmarks()).toEqual(['Shown']);
    expect(paragraph(model, 0).GetRange().GetBookmarks(true)).toEqual(['_CM_A', 'Shown']);
    model.DeleteBookmark('_cm_a');
    expect(model.GetBookmarkRangeOrNullObject('_cm_a')).toBeNull();
    expect(codeOf(() => paragraph(model, 0).GetRange().InsertBookmark('1st'))).toBe('InvalidArgument');
  });

  test('become links', () => {
    const model = open('see there');
    const [there] = model.Body.Search('there').items();
    there!.Hyperlink = '#_cm_a';
    expect([paragraph(model, 0).GetRange().Hyperlink, texts(model)]).toEqual(['#_cm_a', ['see there']]);
  });
});

describe('tables', () => {
  test('are made with values and keep their form', async () => {
    const model = open('a');
    const made = paragraph(model, 0).InsertTable(2, 2, 'After', [['1', '2'], ['3']] as string[][]);
    made.StyleBuiltIn = 'GridTable1Light';
    made.HeaderRowCount = 1;
    made.StyleFirstColumn = false;
    made.Rows.items()[0]!.ShadingColor = '#DDEEFF';
    made.GetCellOrNullObject(1, 1)!.Value = 'four';
    expect([made.Values, made.StyleBuiltIn, made.HeaderRowCount, made.StyleFirstColumn]).toEqual([
      [
        ['1', '2'],
        ['3', 'four'],
      ],
      'GridTable1Light',
      1,
      false,
    ]);
    expect([made.GetCellOrNullObject(0, 1)!.ShadingColor, made.GetCellOrNullObject(5, 0)]).toEqual([
      '#DDEEFF',
      null,
    ]);
    expect([texts(model)[0], made.Rows.items()[1]!.RowIndex]).toEqual(['a', 1]);
    expect(await schemaErrors(model.save())).toEqual([]);
  });

  test('refuse more values than cells', () => {
    const model = open('a');
    expect(codeOf(() => model.Body.InsertTable(1, 1, 'End', [['1', '2']]))).toBe('InvalidArgument');
    expect(texts(model)).toEqual(['a']);
  });

  test('shrink and go', () => {
    const model = open(table([['a'], ['b'], ['c']]), 'end');
    const made = model.Body.Tables.items()[0]!;
    made.DeleteRows(0);
    expect(made.Values).toEqual([['b'], ['c']]);
    made.Delete();
    expect([texts(model), codeOf(() => made.RowCount)]).toEqual([['end'], 'ItemNotFound']);
  });

  test('a cell is a body, in which several paragraphs stand', () => {
    const model = open(table([['a']]), 'end');
    const cell = model.Body.Tables.items()[0]!.GetCellOrNullObject(0, 0)!;
    cell.Body.InsertParagraph('b', 'End');
    expect([cell.Value, cell.Body.Type, paragraph(model, 1).ParentTableOrNullObject!.RowCount]).toEqual([
      'a\rb',
      'TableCell',
      1,
    ]);
  });
});

describe('other stories', () => {
  test('notes can be read and written', async () => {
    const model = modelOf(docxWith({ footnotes: ['a note'] }, p('text', footnote(1))));
    expect(model.Body.Footnotes.items()[0]!.Body.Text).toBe('a note');
    model.Body.Footnotes.items()[0]!.Body.InsertText('the ', 'Start');
    expect(modelOf(model.save()).Body.Footnotes.items()[0]!.Body.Text).toBe('the a note');
    expect(await schemaErrors(model.save())).toEqual([]);
  });
});

describe('an author at work', () => {
  test('types, breaks and joins paragraphs, and the caret follows', () => {
    const model = open('one');
    model.user.select(paragraph(model, 0).node, 3);
    model.user.typeText(' two');
    model.user.pressEnter();
    model.user.typeText('three');
    expect(texts(model)).toEqual(['one two', 'three']);
    for (let i = 0; i < 6; i++) model.user.deleteBackward();
    expect(texts(model)).toEqual(['one two']);
    expect(model.GetSelection().Paragraphs.items()[0]!.Text).toBe('one two');
  });

  test('leaves no character behind that was not typed, whatever is pressed', () => {
    const key = fc.oneof(fc.constantFrom('enter', 'back'), fc.stringMatching(/^[a-z ]{1,5}$/));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 20 }), (keys) => {
        const model = open(p('ab', inlineSdt({ tag: 't' }, 'cd'), 'ef'), 'gh');
        model.user.select(paragraph(model, 0).node, 3);
        let before = 'abc';
        const after = 'def\rgh';
        for (const pressed of keys) {
          if (pressed === 'enter') model.user.pressEnter();
          else if (pressed === 'back') model.user.deleteBackward();
          else model.user.typeText(pressed);
          before = pressed === 'back' ? before.slice(0, -1) : before + (pressed === 'enter' ? '\r' : pressed);
        }
        expect(texts(model).join('\r')).toBe(before + after);
      }),
      { numRuns: 60 },
    );
  });

  test('deletes forward: a character, a paragraph mark, the selection', () => {
    const model = open('one', 'two', 'three');
    model.user.select(paragraph(model, 0).node, 2);
    model.user.deleteForward();
    model.user.deleteForward();
    expect(texts(model)).toEqual(['ontwo', 'three']);
    model.user.select(paragraph(model, 0).node, 1, { paragraph: paragraph(model, 1).node, offset: 3 });
    model.user.deleteForward();
    expect(texts(model)).toEqual(['oee']);
    model.user.select(paragraph(model, 0).node, 3);
    model.user.deleteForward();
    expect(texts(model)).toEqual(['oee']);
  });

  test('goes past what is deleted as a tracked change', () => {
    const model = modelOf(docx('one'), plainProfile);
    model.ChangeTrackingMode = 'TrackAll';
    model.user.select(paragraph(model, 0).node, 0);
    model.user.deleteForward();
    model.user.deleteForward();
    model.user.settleChanges('accept');
    expect(texts(model)).toEqual(['e']);
  });

  test('begins ordinary text after a heading, and another heading within one', () => {
    const model = open(h1('Actions'), h1('Feedback'));
    const styles = () => model.Body.Paragraphs.items().map((item) => item.StyleBuiltIn);
    model.user.select(paragraph(model, 0).node, 7);
    model.user.pressEnter();
    expect(styles()).toEqual(['Heading1', 'Normal', 'Heading1']);
    model.user.select(paragraph(model, 2).node, 4);
    model.user.pressEnter();
    expect(styles()).toEqual(['Heading1', 'Normal', 'Heading1', 'Heading1']);
  });

  test('begins ordinary text after a heading whose style the document only now gets', () => {
    const model = modelOf(DocxDocument.blank().save());
    paragraph(model, 0).StyleBuiltIn = 'Heading4';
    model.user.typeText('Actions');
    model.user.pressEnter();
    expect(model.Body.Paragraphs.items().map((item) => item.StyleBuiltIn)).toEqual(['Heading4', 'Normal']);
  });

  test('cuts whole paragraphs and pastes them elsewhere, tags and all', () => {
    const model = modelOf(docx(p(inlineSdt({ tag: 't' }, 'one')), 'two', 'three'), plainProfile);
    const [first, second] = model.Body.Paragraphs.items();
    model.user.select(first!.node, 0, { paragraph: second!.node, offset: 0 });
    expect(model.user.cut()).toBe('one\n');
    expect(texts(model)).toEqual(['two', 'three']);
    expect(model.GetSelection().Paragraphs.items()[0]!.Text).toBe('two');
    expect(model.user.paste()).toBe(true);
    expect(texts(model)).toEqual(['two', 'one', 'three']);
    expect(controls(model).map(({ Tag, Text }) => [Tag, Text])).toEqual([['t', 'one']]);
  });

  test('cuts a part of a paragraph as text, which pastes as text does', () => {
    const model = open('one two');
    model.user.select(paragraph(model, 0).node, 3, { paragraph: paragraph(model, 0).node, offset: 7 });
    expect(model.user.cut()).toBe(' two');
    expect(texts(model)).toEqual(['one']);
    expect(model.user.paste()).toBe(false);
  });

  test('replaces what is selected with what is pasted', () => {
    const model = open('one', 'two', 'three');
    const [first, , third] = model.Body.Paragraphs.items();
    model.user.select(first!.node, 0, { paragraph: first!.node, offset: 3 });
    model.user.copy();
    model.user.select(third!.node, 1, { paragraph: third!.node, offset: 5 });
    model.user.paste();
    expect(texts(model)).toEqual(['one', 'two', 't', 'one']);
  });

  test('raises the events of one request together', async () => {
    const events: [string, object][] = [];
    const model = modelOf(docx('a', 'b'), web, { raised: (name, args) => events.push([name, args]) });
    paragraph(model, 0).InsertText('x', 'End');
    paragraph(model, 0).InsertText('y', 'End');
    await Promise.resolve();
    expect(events).toEqual([
      [
        'ParagraphChanged',
        { type: 'ParagraphChanged', uniqueLocalIds: [paragraph(model, 0).UniqueLocalId], source: 'Local' },
      ],
    ]);
  });

  test('moves the selection step by step', () => {
    let moves = 0;
    const model = modelOf(docx('a long text'), web, { selectionMoved: () => moves++ });
    const { node } = paragraph(model, 0);
    for (const offset of [0, 4, 6, 10]) model.user.select(node, offset);
    expect(moves).toBe(4);
  });
});
