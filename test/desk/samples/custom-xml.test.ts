import { codeOf, runOn } from './on-desk';

const XML = '<reviewers xmlns="urn:example:reviews"><reviewer>A. Example</reviewer></reviewers>';

describe('scripts that keep XML in the file', () => {
  it('add a part, find it again by id and by namespace', async () => {
    const { file, faults } = await runOn(['text'], async (context) => {
      context.document.customXmlParts.add(XML);
      context.document.customXmlParts.add('<other/>');
      await context.sync();
    });
    expect(await faults()).toEqual([]);
    const { result } = await runOn(file, async (context) => {
      const parts = context.document.customXmlParts;
      const count = parts.getCount();
      const part = parts.getByNamespace('urn:example:reviews').getOnlyItem();
      part.load('id,namespaceUri');
      await context.sync();
      const xml = parts.getItem(part.id).getXml();
      const none = parts.getItemOrNullObject('{no}');
      none.load('id');
      await context.sync();
      return [count.value, part.namespaceUri, xml.value, none.isNullObject];
    });
    expect(result).toEqual([2, 'urn:example:reviews', XML, true]);
  });

  it('put other XML in its place, and take it away', async () => {
    const { result, saved, faults } = await runOn(['text'], async (context) => {
      const part = context.document.customXmlParts.add(XML);
      part.setXml('<again/>');
      const xml = part.getXml();
      await context.sync();
      part.delete();
      const count = context.document.customXmlParts.getCount();
      await context.sync();
      return [xml.value, count.value];
    });
    expect(result).toEqual(['<again/>', 0]);
    expect(saved.pkg.partNames().filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('are refused XML that is not well-formed', async () => {
    const code = await codeOf(['text'], async (context) => {
      context.document.customXmlParts.add('<open>');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
