import { DocxDocument, paragraphFacts } from '../../src/ooxml';
import { planAnnex, planRemoveAllTags, planTagList, repairOf } from '../../src/report';
import { HostError } from '../../src/desk/host-object';
import { del, h1, ins, p, r } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { everyShape, openOn, profile, type TestDesk } from './desk';
import { promised, promisedOfFile } from './invariants';

const draft = async (on = profile('web')): Promise<TestDesk> => {
  const test = await openOn(
    on,
    h1('Section 1 - Situation'),
    p('I called ', del('her '), ins('him '), r('at once', { hidden: true })),
    p('I wrote.'),
  );
  await test.change((report) => addCodes(report, 1, ['K1.1']));
  await test.change((report) => addCodes(report, 2, ['K1.2']));
  await test.change(planAnnex);
  return test;
};

const opened = ({ desk }: TestDesk): Uint8Array[] => {
  const files: Uint8Array[] = [];
  desk.onOpenDocument = (bytes) => void files.push(bytes);
  return files;
};

describe('a clean copy from the pane', () => {
  it('opens as a new document without our tags; the report itself stays as it is', async () => {
    const test = await draft();
    const files = opened(test);
    const before = promised(test.desk.model.docx);
    expect(await test.host.openCleanCopy([])).toMatchObject({ kind: 'done' });
    expect(promised(test.desk.model.docx)).toEqual(before);
    const [copy] = files;
    if (!copy) throw new Error('No document was opened');
    expect(promisedOfFile(copy).tags).toEqual([]);
    const document = DocxDocument.open(copy);
    expect(paragraphFacts(document).map(({ text }) => text)).toContain('Annex: criteria mapping');
  });

  it('says what else the assessor would get, and leaves out what is chosen', async () => {
    const test = await draft();
    const files = opened(test);
    expect(await test.host.inspectFile()).toEqual({ comments: 0, changes: 2, hidden: 1 });
    await test.host.openCleanCopy(['changes', 'hidden']);
    const texts = paragraphFacts(DocxDocument.open(files[0] ?? new Uint8Array()));
    expect(texts.map(({ text }) => text)).toContain('I called him ');
  });

  it('is told in a sentence where this Word cannot open one', async () => {
    const test = await draft();
    test.desk.fault = ({ member }) => {
      if (member === 'Open') throw new HostError('NotAllowed', 'Not here.');
    };
    expect(await test.host.openCleanCopy([])).toMatchObject({
      kind: 'failed',
      reason: 'cannot-open-copy',
    });
  });
});

describe.each(everyShape)('tags taken off in place on %s', (_, on) => {
  it('come back by one click', async () => {
    const test = await draft(on);
    await test.change((report) => planTagList(report));
    const before = (await test.report()).coverage;
    await test.change(planRemoveAllTags);
    const bare = await test.report();
    expect(bare.snapshot.controls.map(({ parsed }) => parsed.kind)).toEqual(['annex']);
    const lost = bare.findings.find(({ id }) => id === 'lost-tags');
    await test.change((report) => (lost ? (repairOf(report, lost)?.plan ?? null) : null));
    expect((await test.report()).coverage.criteria.map(({ state }) => state)).toEqual(
      before.criteria.map(({ state }) => state),
    );
  });
});
