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

  const people =
    '<team xmlns:x="urn:x"><lead/><x:member id="1">A</x:member><x:member id="2">B</x:member></team>';
  const prefixes = { m: 'urn:x' };

  it.each([
    ['/team/m:member', ['A', 'B']],
    ['/team/m:member[2]', ['B']],
    ['/team/m:member[last()]', ['B']],
    ["/team/m:member[@id='1']", ['A']],
    ['//m:member[text()="B"]', ['B']],
    ['/team/*', ['', 'A', 'B']],
    ['/team/lead/../m:member[1]', ['A']],
    ['/team/m:member/@id', ['1', '2']],
    ['/team/m:member/text()', ['A', 'B']],
    ['/team[m:member]/lead', ['']],
    ['/team/member', []],
  ])('ask a part for %s', async (path, expected) => {
    const { result } = await runOn(['text'], async (context) => {
      const found = context.document.customXmlParts.add(people).query(path, prefixes);
      await context.sync();
      return found.value.map((xml) => xml.replace(/<[^>]*>/gu, ''));
    });
    expect(result).toEqual(expected);
  });

  it('change what a path leads to', async () => {
    const { result, faults } = await runOn(['text'], async (context) => {
      const part = context.document.customXmlParts.add(people);
      part.insertElement('/team', '<lead>C</lead>', prefixes, 1);
      part.deleteElement('/team/lead[1]', prefixes);
      part.updateElement('/team/m:member[1]', '<guest/>', prefixes);
      part.insertAttribute('/team', prefixes, 'size', '2');
      part.updateAttribute('/team/m:member', prefixes, 'id', '3');
      const xml = part.getXml();
      part.deleteAttribute('/team', prefixes, 'size');
      const after = part.query('/team/@size', {});
      await context.sync();
      return [xml.value, after.value];
    });
    expect(result).toEqual([
      '<team xmlns:x="urn:x" size="2"><lead>C</lead><guest/><x:member id="3">B</x:member></team>',
      [],
    ]);
    expect(await faults()).toEqual([]);
  });

  it.each(['/team/none', '/team/m:member', '/team/p:other', 'count(/team)', '/team[', ''])(
    'are refused a change by the path "%s"',
    async (path) => {
      const code = await codeOf(['text'], async (context) => {
        context.document.customXmlParts.add(people).deleteElement(path, prefixes);
        await context.sync();
      });
      expect(code).toBe('InvalidArgument');
    },
  );

  it('are refused what is not well-formed', async () => {
    const code = await codeOf(['text'], async (context) => {
      context.document.customXmlParts.add('<a>');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
