import { planSection, planTemplate } from '../../src/report';
import { bullet, docx, h1, p } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { schemaErrors } from '../ooxml/validate';
import { everyShape, openFileOn, openOn, profile } from './desk';

describe.each(everyShape)('putting in headings on %s', (_, on) => {
  it('gives an empty document the whole template, in two requests', async () => {
    const { apply, desk, report, requestsOf } = await openFileOn(on, docx());
    const plan = planTemplate(await report(), 'in-document');
    expect(await requestsOf(() => apply(plan))).toBe(2);
    const { outline, snapshot, length } = await report();
    expect(outline.sections.map(({ key }) => key)).toEqual([
      ...['situation', 'actions', 'responsibilities', 'solutions', 'results', 'feedback', 'appendix'],
    ]);
    expect(outline.sections.every(({ confidence }) => confidence === 'exact')).toBe(true);
    expect(snapshot.paragraphs[0]).toMatchObject({ text: 'Project Title', styleBuiltIn: 'Title' });
    // Headings alone are counted: the guidance is not, until it is written over.
    expect(length.byRegion.guidance).toBeGreaterThan(0);
    expect(await schemaErrors(desk.save())).toEqual([]);
  });

  it('leaves the cursor on the line under the first heading, where the text is no heading and not in italics', async () => {
    const { apply, desk, report } = await openFileOn(on, docx());
    await apply(planTemplate(await report(), 'in-document'));
    desk.model.user.typeText('It began in May.');
    desk.model.user.pressEnter();
    desk.model.user.typeText('I rang.');
    const { snapshot } = await report();
    const at = snapshot.paragraphs.findIndex(({ text }) => text === 'Section 1 - Situation');
    expect(
      snapshot.paragraphs.slice(at + 1, at + 3).map(({ text, styleBuiltIn }) => ({ text, styleBuiltIn })),
    ).toEqual(['It began in May.', 'I rang.'].map((text) => ({ text, styleBuiltIn: 'Normal' })));
    const made = desk.model.Body.Paragraphs.items()[at + 1];
    expect(made?.Font.Italic).toBe(false);
  });

  it('puts a section before the next one, without its style and its list', async () => {
    const { apply, desk, report } = await openOn(
      on,
      h1('Situation'),
      bullet('It began.'),
      h1('Solutions'),
      p('We rang.'),
    );
    expect((await apply(planSection(await report(), 'actions'))).kind).toBe('done');
    const { snapshot, outline } = await report();
    expect(outline.sections.map(({ key }) => key)).toEqual(['situation', 'actions', 'solutions']);
    expect(
      snapshot.paragraphs.slice(2, 4).map(({ styleBuiltIn, listLabel }) => [styleBuiltIn, listLabel]),
    ).toEqual([
      ['Heading1', null],
      ['Normal', null],
    ]);
    expect(await schemaErrors(desk.save())).toEqual([]);
  });

  it('puts the last section behind a tagged paragraph, and outside its tag', async () => {
    const { apply, change, report } = await openOn(on, h1('Situation'), p('It began in May.'));
    await change((before) => addCodes(before, 1, ['K2.1']));
    expect((await apply(planSection(await report(), 'feedback'))).kind).toBe('done');
    const { snapshot } = await report();
    expect(snapshot.paragraphs[2]?.text).toBe('Section 6 - Feedback');
    expect(snapshot.controls.map(({ paragraphs }) => paragraphs)).toMatchObject([[{ index: 1 }]]);
  });
});

it('a document that has changed since is left alone', async () => {
  const { host, report } = await openOn(profile('web'), h1('Situation'), p('One.'));
  const plan = planSection(await report(), 'actions');
  if (plan.kind !== 'insert') throw new Error('The section is missing');
  const outcome = await host.apply({ ...plan, at: { ...plan.at, text: 'Gone.' } });
  expect(outcome.kind).toBe('refused');
});
