import { codeOf, runOn } from './on-desk';

/** One pixel. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('scripts that work with pictures', () => {
  it('insert one, describe it and size it', async () => {
    const { result, xml, texts, faults } = await runOn(['text'], async (context) => {
      const picture = context.document.body.paragraphs.getFirst().insertInlinePictureFromBase64(PNG, 'End');
      picture.altTextTitle = 'Dot';
      picture.altTextDescription = 'A single dot';
      picture.width = 30;
      picture.load('width,height,altTextTitle,altTextDescription,lockAspectRatio,hyperlink');
      await context.sync();
      return picture.toJSON();
    });
    expect(result).toEqual({
      width: 30,
      height: 30,
      altTextTitle: 'Dot',
      altTextDescription: 'A single dot',
      lockAspectRatio: true,
      hyperlink: '',
    });
    expect(xml).toContain('descr="A single dot"');
    expect(texts).toEqual(['text']);
    expect(await faults()).toEqual([]);
  });

  it('read the first one back as base64, walk on and delete it', async () => {
    const { file } = await runOn(['a', 'b'], async (context) => {
      context.document.body.insertInlinePictureFromBase64(PNG, 'Start');
      context.document.body.paragraphs.getLast().insertInlinePictureFromBase64(PNG, 'Start');
      await context.sync();
    });
    const { result, xml, faults } = await runOn(file, async (context) => {
      const pictures = context.document.body.inlinePictures;
      pictures.load('items');
      const first = pictures.getFirst();
      const source = first.getBase64ImageSrc();
      first.paragraph.load('text');
      const next = first.getNext();
      next.paragraph.load('text');
      const end = next.getNextOrNullObject();
      await context.sync();
      const seen = [source.value === PNG, first.paragraph.text, next.paragraph.text, end.isNullObject];
      pictures.items.forEach((picture) => picture.delete());
      await context.sync();
      return [pictures.items.length, ...seen];
    });
    expect(result).toEqual([2, true, 'a', 'b', true]);
    expect(xml).not.toContain('drawing>');
    expect(await faults()).toEqual([]);
  });

  it('wrap one in a control and write beside it', async () => {
    const { saved, texts } = await runOn(['text'], async (context) => {
      const picture = context.document.body.insertInlinePictureFromBase64(PNG, 'End');
      picture.insertContentControl().tag = 'figure';
      picture.insertParagraph('Figure 1', 'After');
      await context.sync();
    });
    expect([texts, saved.controls()[0]?.tag]).toEqual([['text', 'Figure 1'], 'figure']);
  });

  it.each(['data:image/png;base64,AAAA', 'AAAA', '!'])('are refused %s', async (data) => {
    const code = await codeOf(['text'], async (context) => {
      context.document.body.insertInlinePictureFromBase64(data, 'End');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
