import { screen, within } from '@testing-library/react';
import { heading, words } from '../../../builders/facts';
import { showPane, type ShownPane } from '../../show-pane';

const texts = ({ word }: ShownPane): string[] => word.facts.paragraphs.map((each) => each.text);

describe('A missing section', () => {
  test('is put in before the next one, with a line to write on, after a preview', async () => {
    const shown = await showPane([heading('Situation', 2), words(5), heading('Solutions', 2), words(5)], {
      preferences: { view: 'sections' },
    });
    const missing = screen.getByText('Section 2 – Actions').closest('li') ?? document.body;
    await shown.user.click(within(missing).getByRole('button', { name: 'Insert this heading' }));
    expect(within(missing).getByText(/^These lines go before “Solutions”/)).toBeTruthy();
    await shown.user.click(within(missing).getByRole('button', { name: 'Go ahead' }));
    await screen.findByText('Section 2 – Actions is in the document.');
    const at = texts(shown).indexOf('Section 2 - Actions');
    expect(shown.word.facts.paragraphs[at]?.styleBuiltIn).toBe('Heading2');
    expect(texts(shown)[at + 2]).toBe('Solutions');
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(texts(shown)).toHaveLength(4);
  });
});
