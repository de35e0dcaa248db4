import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createPaneStore } from '../../../../src/pane/store/pane-store';
import { StoreProvider } from '../../../../src/pane/store/use-store';
import { version } from '../../../../src/pane/version';
import { HelpView } from '../../../../src/pane/views/details/help-view';
import { factsOf, text, loadStandard } from '../../../builders/facts';
import { fakeWord } from '../../fake-word';
import { stubPage } from '../../page-stubs';
async function showHelp(runDiagnostics: () => Promise<string>, runTrials = runDiagnostics) {
  stubPage();
  const user = userEvent.setup();
  const store = {
    ...createPaneStore({ host: fakeWord(factsOf(text('One.'))), loadStandard }),
    runDiagnostics,
    runTrials,
  };
  await store.refresh();
  const readNames = () => Promise.resolve({ host: 'Word', platform: 'the web' });
  render(
    <FluentProvider theme={webLightTheme}>
      <StoreProvider value={store}>
        <HelpView readNames={readNames} />
      </StoreProvider>
    </FluentProvider>,
  );
  await screen.findByText('Running in Word on the web');
  return user;
}

test('Help says how it goes, whose it is, the version, what this Word can do, and that nothing leaves the document', async () => {
  await showHelp(() => Promise.resolve(''));
  expect(screen.getByText(`Version ${version}`)).toBeTruthy();
  expect(screen.getByText('Read and write comments').parentElement?.textContent).toContain('Yes');
  expect(screen.getByText('Read footnotes and endnotes').parentElement?.textContent).toContain('Yes');
  expect(screen.getByText(/Nothing leaves this document/)).toBeTruthy();
  expect(screen.getByText(/^Criteria Mapper is not made or approved by Highfield\./)).toBeTruthy();
  expect(screen.getByRole('region', { name: 'How it goes' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'If something is wrong' }).textContent).toContain(
    'reload the page',
  );
});

test('diagnostics run when asked and can be copied', async () => {
  const user = await showHelp(() => Promise.resolve('Host: Word\nTags: 2'));
  await user.click(screen.getByRole('button', { name: 'Run diagnostics' }));
  const area = await screen.findByRole('textbox', { name: 'Diagnostics' });
  expect((area as HTMLTextAreaElement).value).toBe('Host: Word\nTags: 2');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe('Host: Word\nTags: 2');
});

test('what only writing can tell is tried in a copy, when asked', async () => {
  const user = await showHelp(
    () => Promise.resolve('Tags: 2'),
    () => Promise.resolve('M1 as assumed'),
  );
  expect(screen.getByText(/Your document is not touched\./)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Try it in a copy' }));
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics' });
  expect(area.value).toBe('M1 as assumed');
});

test('Help leads to its page and to support', async () => {
  await showHelp(() => Promise.resolve(''));
  expect(screen.getByRole('link', { name: 'The help page' }).getAttribute('href')).toBe('help.html');
  expect(screen.getByRole('link', { name: 'Support' }).getAttribute('href')).toBe('support.html');
});

test('where there is no clipboard the text is selected to be copied by hand', async () => {
  const user = await showHelp(() => Promise.resolve('Host: Word'));
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
  await user.click(screen.getByRole('button', { name: 'Run diagnostics' }));
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics' });
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText(/copy it with Ctrl\+C/)).toBeTruthy();
  expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('Host: Word');
});

test('diagnostics that fail say so in place of a result', async () => {
  const user = await showHelp(() => Promise.reject(new Error('no session')));
  await user.click(screen.getByRole('button', { name: 'Run diagnostics' }));
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Diagnostics' });
  expect(area.value).toContain('no session');
});
