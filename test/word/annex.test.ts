import { HostError } from '../../src/desk/host-object';
import { planAnnex, planAnnexOptions, type Report } from '../../src/report';
import { bullet, h1, p, raw } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { schemaErrors } from '../ooxml/validate';
import { bodyXml } from './body-xml';
import { everyShape, openFileOn, openOn, profile, type TestDesk } from './desk';

const content = [
  h1('Section 2 - Actions'),
  p('I called the customer at once.'),
  p('Then I wrote to the team.'),
  bullet('The last line is a list item.'),
];

const annexPlan = (report: Report) => planAnnex(report);

async function tagged(on: Parameters<typeof openOn>[0]): Promise<TestDesk> {
  const test = await openOn(on, ...content);
  await test.change((report) => addCodes(report, 1, ['K1.4', 'K2.1']));
  await test.change((report) => addCodes(report, 3, ['K1.4']));
  return test;
}

const textsOf = (report: Report): string[] => report.snapshot.paragraphs.map(({ hostText }) => hostText);

/** What a report says of its criteria and its annex, without the paragraphs and controls, which hold each other. */
const saidOf = ({ annex, coverage, mapping }: Report) => ({
  annex: { ...annex, start: annex.start?.index },
  mapping,
  criteria: coverage.criteria.map(({ criterion, state, evidence }) => ({
    code: criterion.code,
    state,
    evidence: evidence.map(({ paragraph, control, marked, credited }) => [
      paragraph.index,
      control.tag,
      marked,
      credited,
    ]),
  })),
});

describe.each(everyShape)('the annex on %s', (_, on) => {
  it('is written in three requests, after the report, whose words stay as they were', async () => {
    const { apply, report, requestsOf, desk } = await tagged(on);
    const before = textsOf(await report());
    const plan = annexPlan(await report());
    expect(await requestsOf(() => apply(plan))).toBeLessThanOrEqual(3);
    const after = await report();
    expect(textsOf(after).slice(0, before.length)).toEqual(before);
    expect(after.annex).toMatchObject({ count: 1, isCurrent: true });
    expect(after.length.counted).toBe(4 + 6 + 6 + 8);
    expect(await schemaErrors(desk.save())).toEqual([]);
  });

  it('says where each criterion is shown', async () => {
    const { change, report } = await tagged(on);
    await change(annexPlan);
    const { snapshot } = await report();
    const places = snapshot.paragraphs.filter(
      ({ isAnnex, cell, text }) => isAnnex && cell?.column === 1 && text !== '',
    );
    expect(places.map(({ text }) => text)).toEqual([
      'Section of the report it appears in',
      'Section 2 – Actions, paragraph 1',
      'Section 2 – Actions, paragraph 3',
      'Section 2 – Actions, paragraph 1',
    ]);
  });

  it('is not planned again while nothing has changed', async () => {
    const { change, report } = await tagged(on);
    await change(annexPlan);
    expect(annexPlan(await report())).toBeNull();
  });

  it('is replaced as a whole when tags have changed, and only it', async () => {
    const { change, report, desk } = await tagged(on);
    await change(annexPlan);
    const before = textsOf(await report()).filter((_text, index) => index < 4);
    await change((now) => addCodes(now, 2, ['S2.9']));
    expect((await report()).annex.stale).toMatchObject([{ code: 'S2.9' }]);
    await change(annexPlan);
    const after = await report();
    expect(after.annex).toMatchObject({ count: 1, isCurrent: true });
    expect(textsOf(after).slice(0, 4)).toEqual(before);
    expect(after.snapshot.paragraphs.filter(({ text }) => text.startsWith('Annex:'))).toHaveLength(1);
    expect(await schemaErrors(desk.save())).toEqual([]);
  });

  it('reads the same from Word as from the saved file', async () => {
    const { change, report, reportOnFile } = await tagged(on);
    await change(annexPlan);
    expect(saidOf(reportOnFile())).toEqual(saidOf(await report()));
  });
});

describe('the annex where bookmarks are there', () => {
  it('links each place to its paragraph', async () => {
    const { change, desk } = await tagged(profile('web'));
    await change(annexPlan);
    const xml = bodyXml(desk.save());
    const targets = [...xml.matchAll(/w:anchor="(_cm_[a-z0-9]{6})"/gu)].map(([, name]) => name);
    expect(targets).toHaveLength(3);
    for (const target of targets) expect(xml).toContain(`w:name="${target}"`);
  });

  it('gives a link back its bookmark that was lost', async () => {
    const { change, desk } = await tagged(profile('web'));
    for (const [, name] of bodyXml(desk.save()).matchAll(/w:name="(_cm_[a-z0-9]{6})"/gu))
      desk.model.DeleteBookmark(name ?? '');
    await change(annexPlan);
    expect(bodyXml(desk.save()).match(/<w:bookmarkStart [^>]*w:name="_cm_/gu)).toHaveLength(2);
  });
});

describe('the annex while changes are tracked', () => {
  it('is written without tracking, and the mode is put back', async () => {
    const { change, desk } = await tagged(profile('web'));
    desk.model.ChangeTrackingMode = 'TrackAll';
    expect(await change(annexPlan)).toEqual({ kind: 'done' });
    expect(desk.model.ChangeTrackingMode).toBe('TrackAll');
    expect(bodyXml(desk.save())).not.toMatch(/<w:(?:ins|del|[rp]PrChange|tblPrChange|tcPrChange) /u);
  });
});

it('puts tracking back where the formatting at the end fails', async () => {
  const test = await tagged(profile('web'));
  test.desk.model.ChangeTrackingMode = 'TrackAll';
  const plan = annexPlan(await test.report());
  test.desk.fault = ({ member }) => {
    if (member === 'ColumnWidth') throw new HostError('NotAllowed', 'No widths here.');
  };
  expect(await test.apply(plan)).toEqual({ kind: 'done' });
  expect(test.desk.model.ChangeTrackingMode).toBe('TrackAll');
});

describe('a fault while the annex is written', () => {
  let outdated: Uint8Array;
  /** How many the request that writes has. */
  let actions = 0;
  beforeAll(async () => {
    const test = await tagged(profile('web'));
    await test.change(annexPlan);
    await test.change((now) => addCodes(now, 2, ['S2.9']));
    outdated = test.desk.save();
    const writing = test.desk.stats.requests + 3;
    test.desk.fault = ({ request, index }) => {
      if (request === writing) actions = index + 1;
    };
    await test.change(annexPlan);
  });

  /** Writes the annex anew, and lets one action of a request fail: of the second, which writes, or the third, which removes. */
  async function failAt(step: 2 | 3, failing: number) {
    const test = await openFileOn(profile('web'), outdated);
    const before = await test.report();
    const plan = annexPlan(before);
    const request = test.desk.stats.requests + step;
    let isReached = false;
    test.desk.fault = (call) => {
      if (call.request !== request || call.index !== failing) return;
      isReached = true;
      throw new HostError('GeneralException', 'A fault.');
    };
    const outcome = await test.apply(plan);
    test.desk.fault = null;
    return { outcome, before, after: await test.report(), isReached };
  }

  it.each([0, 1, 2, 5, 9, 14, 20, 40, 80, 150, 250, -1])(
    'leaves the old annex as it was where action %i of the writing fails, -1 being the last',
    async (failing) => {
      const { outcome, before, after, isReached } = await failAt(
        2,
        failing < 0 ? actions + failing : failing,
      );
      expect(isReached).toBe(true);
      expect(outcome.kind).toBe('failed');
      expect(textsOf(after)).toEqual(textsOf(before));
      expect(after.annex).toEqual(before.annex);
    },
  );

  it('is done all the same where this Word refuses column widths', async () => {
    const test = await tagged(profile('web'));
    test.desk.fault = ({ member }) => {
      if (member === 'ColumnWidth') throw new HostError('NotAllowed', 'No widths here.');
    };
    expect(await test.apply(annexPlan(await test.report()))).toMatchObject({ kind: 'done' });
    expect((await test.report()).annex).toMatchObject({ count: 1, isCurrent: true });
  });

  it('empties the old annex where Word does not delete it', async () => {
    const { outcome, after, isReached } = await failAt(3, 0);
    expect(isReached).toBe(true);
    expect(outcome).toEqual({ kind: 'done', remark: 'old-annex-emptied' });
    expect(after.annex).toMatchObject({ count: 1, isCurrent: true });
  });

  it('leaves both annexes, told and found, where the old one can’t be emptied either', async () => {
    const test = await openFileOn(profile('web'), outdated);
    const plan = annexPlan(await test.report());
    test.desk.fault = ({ member }) => {
      if (member === 'Delete' || member === 'InsertText') throw new HostError('NotAllowed', 'A fault.');
    };
    expect(await test.apply(plan)).toMatchObject({ kind: 'failed', reason: 'two-annexes' });
    test.desk.fault = null;
    const after = await test.report();
    expect(after.annex.count).toBe(2);
    expect(after.findings.map(({ id }) => id)).toContain('several-annexes');
  });
});

describe('a document that holds nothing but the annex’s place', () => {
  it('gets an annex of blanks', async () => {
    const { change, report } = await openOn(profile('web'), p(''));
    await change(annexPlan);
    expect((await report()).annex).toMatchObject({ count: 1, isCurrent: true });
  });

  it('ends in a paragraph after the annex', async () => {
    const { change, desk } = await openOn(profile('web'), ...content);
    await change(annexPlan);
    expect(bodyXml(desk.save())).toMatch(/<\/w:sdt><w:p>(?:(?!<w:t[ >]|<w:p>).)*<\/w:p><w:sectPr>/u);
  });
});

describe.each(everyShape)('remarks in the annex on %s', (_, on) => {
  const cellTexts = ({ snapshot }: Report, column: number): string[] =>
    snapshot.paragraphs.flatMap(({ cell, text, isAnnex }) =>
      isAnnex && cell?.column === column && text !== '' ? [text] : [],
    );

  it('have a column where the author asks for one, and are carried over by code', async () => {
    const test = await tagged(on);
    await test.change(({ snapshot }) => planAnnexOptions({ snapshot }, { withNotes: true }));
    await test.change(annexPlan);
    expect(cellTexts(await test.report(), 2)).toEqual(['Notes']);
    await Word.run(async (context) => {
      const row = context.document.body.tables.getFirst();
      row.getCell(3, 2).body.insertText('Ask my tutor.', 'Start');
      row.getCell(3, 2).body.insertParagraph('By Friday.', 'End');
      await context.sync();
    });
    await test.change((report) => addCodes(report, 2, ['S2.9']));
    await test.change(annexPlan);
    const after = await test.report();
    expect(cellTexts(after, 2)).toEqual(['Notes', 'Ask my tutor.', 'By Friday.']);
    expect(after.annex).toMatchObject({ isCurrent: true });
  });

  it('are not lost where the column is no longer asked for', async () => {
    const test = await tagged(on);
    await test.change(({ snapshot }) => planAnnexOptions({ snapshot }, { withNotes: true }));
    await test.change(annexPlan);
    await Word.run(async (context) => {
      context.document.body.tables.getFirst().getCell(3, 2).body.insertText('Keep me.', 'Start');
      await context.sync();
    });
    await test.change(({ snapshot }) => planAnnexOptions({ snapshot }, { withNotes: false }));
    const kept = await test.report();
    expect(kept.mapping[0]?.note).toBe('Notes');
    expect(kept.annex.isCurrent).toBe(true);
  });

  it('go with their column where there are none', async () => {
    const test = await tagged(on);
    await test.change(({ snapshot }) => planAnnexOptions({ snapshot }, { withNotes: true }));
    await test.change(annexPlan);
    await test.change(({ snapshot }) => planAnnexOptions({ snapshot }, { withNotes: false }));
    await test.change(annexPlan);
    expect(cellTexts(await test.report(), 2)).toEqual([]);
  });
});

describe('the look of the annex', () => {
  const odd = (properties: string, characters = '') =>
    raw(
      `<w:p><w:pPr>${properties}<w:rPr>${characters}</w:rPr></w:pPr>` +
        `<w:r><w:rPr>${characters}</w:rPr><w:t>Last.</w:t></w:r></w:p>`,
    );
  const xmlOfAnnex = (test: TestDesk): string => {
    const [, annex = ''] = bodyXml(test.desk.save()).split('ksb-annex1:');
    return annex;
  };

  it('is its own, whatever the last paragraph looks like', async () => {
    const struck = '<w:strike/><w:color w:val="FF0000"/><w:sz w:val="72"/><w:u w:val="single"/>';
    const last = odd(
      '<w:spacing w:before="400" w:line="120" w:lineRule="exact"/><w:ind w:left="-1440" w:right="9000"/><w:jc w:val="right"/>',
      struck,
    );
    const { change, desk } = await openOn(profile('web'), h1('Actions'), p('One.'), last);
    await change(annexPlan);
    const heading = desk.model.Body.Paragraphs.items().find(({ Text }) => Text === 'Annex: criteria mapping');
    expect(heading).toMatchObject({ Alignment: 'Left', LeftIndent: 0, RightIndent: 0, LineSpacing: 12 });
    const plain = { StrikeThrough: false, Color: '#000000', Underline: 'None' };
    expect(heading?.Font).toMatchObject({ ...plain, Size: 14 });
    expect(desk.model.Body.Tables.items()[0]?.Font).toMatchObject({ ...plain, Size: 10 });
    expect(await schemaErrors(desk.save())).toEqual([]);
  });

  const unreachable = {
    'a frame': odd(
      '<w:framePr w:w="300" w:hSpace="180" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="1" w:y="1"/>',
    ),
    'a page break before': odd('<w:pageBreakBefore/>'),
    'a border': odd('<w:pBdr><w:top w:val="single" w:sz="8" w:space="1" w:color="000000"/></w:pBdr>'),
    'a colour behind it': odd('<w:shd w:val="clear" w:color="auto" w:fill="000000"/>'),
    'hidden text': odd('', '<w:vanish/>'),
  };

  it.each(Object.entries(unreachable))(
    'does not take over %s where Word can take it off',
    async (_, last) => {
      const test = await openOn(profile('windows'), h1('Actions'), p('One.'), last);
      await test.change(annexPlan);
      expect(xmlOfAnnex(test)).not.toMatch(/framePr|pageBreakBefore|pBdr|vanish|w:fill="000000"/u);
      expect(await schemaErrors(test.desk.save())).toEqual([]);
    },
  );

  it.each(Object.entries(unreachable))(
    'is not written under %s where Word can’t, and the author is told',
    async (_, last) => {
      const test = await openOn(profile('web'), h1('Actions'), p('One.'), last);
      const before = bodyXml(test.desk.save());
      const outcome = await test.apply(annexPlan(await test.report()));
      expect(outcome).toMatchObject({ kind: 'refused', reason: 'odd-last-paragraph' });
      expect(bodyXml(test.desk.save())).toBe(before);
    },
  );

  it('is written where a property is switched off, or the host does not give its XML', async () => {
    const off = await openOn(profile('web'), h1('Actions'), odd('<w:pageBreakBefore w:val="0"/>'));
    expect(await off.apply(annexPlan(await off.report()))).toMatchObject({ kind: 'done' });
    const silent = await openOn(profile('web'), h1('Actions'), p('One.'));
    silent.desk.fault = ({ member }) => {
      if (member === 'GetOoxml') throw new HostError('GeneralException', 'No XML here.');
    };
    expect(await silent.apply(annexPlan(await silent.report()))).toMatchObject({ kind: 'done' });
  });

  it('begins with its page break and no empty paragraph', async () => {
    const test = await openOn(profile('web'), ...content);
    await test.change(annexPlan);
    const { snapshot } = await test.report();
    expect(
      snapshot.paragraphs
        .filter(({ isAnnex }) => isAnnex)
        .map(({ hostText }) => hostText)
        .slice(0, 2),
    ).toEqual(['\f', 'Annex: criteria mapping']);
  });

  it('keeps a place in one piece at the end of a line, and the points of a list apart', async () => {
    const test = await tagged(profile('web'));
    await test.change(annexPlan);
    const xml = xmlOfAnnex(test);
    expect(xml).toContain('Section\u00a02 – Actions, paragraph\u00a03');
    expect(xml).toContain('<w:t>a. Their working practices</w:t>');
  });

  it('has one cell for a theme and a grade, and says nothing about tags or the add-in', async () => {
    const test = await openOn(profile('web'), ...content);
    await test.change(annexPlan);
    const { snapshot, mapping } = await test.report();
    const headings = mapping.filter(({ kind }) => kind === 'theme' || kind === 'grade').length;
    expect(xmlOfAnnex(test).match(/<w:gridSpan w:val="2"\/>/gu)).toHaveLength(headings);
    const said = snapshot.paragraphs.filter(({ isAnnex }) => isAnnex).map(({ text }) => text);
    expect(said.filter((text) => /\btag|criteria mapper/iu.test(text))).toEqual([]);
  });

  it('is as wide as a column of text', async () => {
    const columns = raw(
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1440" w:right="1440"/><w:cols w:num="2" w:space="720"/></w:sectPr>',
    );
    const test = await openOn(profile('web'), ...content, columns);
    await test.change(annexPlan);
    expect(test.desk.model.Body.Tables.items()[0]?.Width).toBeLessThanOrEqual((11906 - 2880 - 720) / 2 / 20);
  });
});
