import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Manifest } from '../../../src/desk/page/add-in/manifest';

const text = readFileSync(join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');

it('is drawn from what the manifest says', () => {
  expect(new Manifest(text).addIn).toEqual({
    id: '5d0a6b0e-3c1f-4b57-9b1e-7f2c8d4e61a3',
    name: 'Criteria Mapper',
    pane: 'https://localhost:3000/taskpane.html',
    button: {
      label: 'Criteria Mapper',
      description: expect.stringMatching(/^See how many words count/u) as string,
      icon: 'https://localhost:3000/assets/icon-16.png',
    },
    selectionMenu: {
      label: 'Criteria of this paragraph',
      description: expect.stringMatching(/^Open the pane beside the selected text/u) as string,
      icon: 'https://localhost:3000/assets/icon-16.png',
    },
  });
});

it.each([
  [
    'a resource that is not there',
    text.replace('String id="Menu.Label"', 'String id="Menu.Name"'),
    /names Menu\.Label/u,
  ],
  ['no small icon', text.replaceAll('size="16"', 'size="18"'), /no small icon/u],
  ['no menu', text.replace('"ContextMenu"', '"CustomFunctions"'), /no ContextMenu/u],
  ['no pane', text.replaceAll('Action', 'Actions'), /no Action/u],
])('is refused with %s', (_, xml, message) => {
  expect(() => new Manifest(xml).addIn).toThrow(message);
});
