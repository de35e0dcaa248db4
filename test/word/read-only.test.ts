import { p } from '../builders/docx';
import { openOn, profile } from './desk';

/** The library asks for the mode once, when it is loaded: this needs a file of its own. */
it('a document that Word says to be read-only is known as such', async () => {
  const { host } = await openOn(profile('read-only', 'read-only-told'), p('I called.'));
  expect(Office.context.document.mode).toBe('readOnly');
  expect(host.isReadOnly).toBe(true);
});
