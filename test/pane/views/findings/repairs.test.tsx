import { act, screen, waitFor, within } from '@testing-library/react';
import { repairFinding } from '../../../../src/pane/store/commands';
import { createPaneStore } from '../../../../src/pane/store/pane-store';
import { offeredRepairs, repairOf, type Repair, type Finding } from '../../../../src/report';
import { previewText } from '../../../../src/wording/repairs';
import { defaultStandard } from '../../../../src/standard';
import { factsOf, heading, reportFrom, reportOf, text, loadStandard } from '../../../builders/facts';
import { fakeWord } from '../../fake-word';
import { applied, onlyLook, showPane } from '../../show-pane';

const [guidance = '', furtherGuidance = ''] = defaultStandard.guidanceLines;

const withGuidance = [
  heading('Section 1 - Situation'),
  text(guidance),
  text('The customer was angry.'),
  text(furtherGuidance),
];

const offer = (): HTMLElement => screen.getByRole('button', { name: 'Remove the guidance' });
const preview = (): HTMLElement => screen.getByRole('group', { name: 'Preview: Remove the guidance' });

const findingOf = (findings: readonly Finding[], id: Finding['id']): Finding => {
  const found = findings.find((each) => each.id === id);
  if (!found) throw new Error(`There is no finding ${id}`);
  return found;
};

describe('A repair', () => {
  test('is previewed line by line before anything is changed', async () => {
    const shown = await showPane(withGuidance);
    await shown.user.click(offer());
    expect(preview().textContent).toContain('This changes your document as shown.');
    expect(within(preview()).getAllByRole('listitem')).toHaveLength(2);
    expect(preview().textContent).toContain(guidance);
    expect(applied(shown.word)).toEqual([]);
  });

  test('is carried out by “Go ahead”, and said to be done once the document shows it', async () => {
    const shown = await showPane(withGuidance);
    await shown.user.click(offer());
    await shown.user.click(screen.getByRole('button', { name: 'Go ahead' }));
    expect(await screen.findByText(/^Done: Remove the guidance\.$/)).toBeTruthy();
    expect(applied(shown.word)).toEqual(['apply delete']);
    expect(shown.word.facts.paragraphs.map((each) => each.text)).toEqual([
      'Section 1 - Situation',
      'The customer was angry.',
    ]);
    expect(screen.queryByRole('button', { name: 'Remove the guidance' })).toBeNull();
  });

  test('is offered once for all findings that it puts right', async () => {
    await showPane(withGuidance);
    expect(screen.getAllByText(/2 lines of the template’s guidance/)).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Remove the guidance' })).toHaveLength(1);
  });

  test('is done with the keyboard alone: the focus goes to the preview, and to the view when its finding is gone', async () => {
    const shown = await showPane(withGuidance);
    act(() => offer().focus());
    await shown.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(preview());
    await shown.user.tab();
    expect(document.activeElement?.textContent).toBe('Go ahead');
    await shown.user.keyboard('{Enter}');
    await screen.findByText(/^Done: Remove the guidance\.$/);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tabpanel')));
  });

  test.each(['Cancel', 'Escape'])('is left alone by %s, and the focus goes back', async (way) => {
    const shown = await showPane(withGuidance);
    await shown.user.click(offer());
    if (way === 'Escape') await shown.user.keyboard('{Escape}');
    else await shown.user.click(screen.getByRole('button', { name: way }));
    expect(screen.queryByRole('group', { name: /Preview/ })).toBeNull();
    expect(document.activeElement).toBe(offer());
    expect(applied(shown.word)).toEqual([]);
  });

  test('that changes no text and can be taken back is done at once, and the focus goes to the view', async () => {
    const shown = await showPane([heading('Section 2 - Actions'), text('I asked why (K1.4).')]);
    await shown.user.click(screen.getByRole('button', { name: 'Tag from the typed codes' }));
    await screen.findByText('Done: Tag from the typed codes.');
    expect(applied(shown.word)).toEqual(['apply tags']);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('tabpanel')));
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(shown.word.facts.controls).toEqual([]);
  });

  test('that Word fails at is told, and trying again carries it out', async () => {
    const shown = await showPane(withGuidance);
    shown.word.answers.push({
      kind: 'failed',
      reason: 'word',
      code: 'GeneralException',
      detail: 'GeneralException',
    });
    await shown.user.click(offer());
    await shown.user.click(screen.getByRole('button', { name: 'Go ahead' }));
    await screen.findByText(/^Word could not do this/);
    expect(offer()).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/^Done: Remove the guidance\.$/)).toBeTruthy();
  });

  test('that Word says to have done and the document does not show is told', async () => {
    const shown = await showPane(withGuidance);
    shown.word.answers.push({ kind: 'done' });
    await shown.user.click(offer());
    await shown.user.click(screen.getByRole('button', { name: 'Go ahead' }));
    expect(await screen.findByText(/the report does not show it/)).toBeTruthy();
  });

  test('is not offered to who only looks', async () => {
    const shown = await showPane(withGuidance);
    await shown.user.click(offer());
    await onlyLook(shown);
    expect(screen.queryByRole('button', { name: 'Remove the guidance' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Go ahead' })).toBeNull();
  });
});

describe('A repair of a report that changed after the preview', () => {
  beforeEach(() => localStorage.clear());

  test('is refused, and nothing is changed', async () => {
    const word = fakeWord(factsOf(...withGuidance));
    const store = createPaneStore({ host: word, loadStandard });
    await store.refresh();
    const report = reportFrom(word.facts);
    const finding = findingOf(report.findings, 'leftover-guidance');
    await store.run(() =>
      repairFinding(report, { finding, preview: [{ kind: 'remove', text: guidance }], choice: 'repair' }),
    );
    expect(store.get().notice).toMatchObject({ kind: 'refused', retry: null });
    expect(store.get().notice?.text).toMatch(/look at the preview again/);
    expect(applied(word)).toEqual([]);
  });

  test('says so where nothing is left to repair', async () => {
    const word = fakeWord(factsOf(...withGuidance));
    const store = createPaneStore({ host: word, loadStandard });
    await store.refresh();
    const report = reportFrom(word.facts);
    const finding = findingOf(report.findings, 'leftover-guidance');
    word.facts = factsOf(heading('Section 1 - Situation'), text('The customer was angry.'));
    await store.refresh();
    await store.run(() => repairFinding(report, { finding, preview: [], choice: 'repair' }));
    expect(store.get().notice?.text).toMatch(/nothing left to do/);
    expect(applied(word)).toEqual([]);
  });
});

describe('Offered repairs', () => {
  test('stand beside the first finding of their kind where one repair is for all', () => {
    const report = reportOf(...withGuidance, text('I asked (K1.4).'), text('I asked again (K2.1).'));
    const ofCodes = report.findings.filter(({ id }) => id === 'typed-codes');
    const offered = offeredRepairs(report);
    expect(ofCodes.map((finding) => offered.has(finding))).toEqual([true, false]);
  });

  test('leave no finding without a way to put it right', () => {
    const report = reportFrom({
      ...factsOf(
        text('Word count: 7'),
        text('Word count:'),
        ...withGuidance,
        text('I asked (K1.4).'),
        text('I asked again (K2.1).'),
      ),
    });
    const linesOf = ({ preview: lines }: Repair): string =>
      lines.map((line) => previewText(report, line)).join('\n');
    const offered = [...offeredRepairs(report).values()].map(linesOf);
    for (const finding of report.findings) {
      const repair = repairOf(report, finding);
      if (repair) expect(offered).toContain(linesOf(repair));
    }
    expect(offered.length).toBeGreaterThan(1);
  });
});
