import { HostError } from '../../src/desk/host-object';
import type { Watcher } from '../../src/word';
import { p } from '../builders/docx';
import { openOn, profile, type TestDesk } from './desk';

/** A watcher that can be waited for. */
function listener(): { watcher: Watcher; heard: string[]; text: Promise<void>; cursor: Promise<void> } {
  const heard: string[] = [];
  let onText = (): void => undefined;
  let onCursor = (): void => undefined;
  const text = new Promise<void>((resolve) => (onText = resolve));
  const cursor = new Promise<void>((resolve) => (onCursor = resolve));
  const watcher: Watcher = {
    onText: () => (heard.push('text'), onText()),
    onCursor: () => (heard.push('cursor'), onCursor()),
  };
  return { watcher, heard, text, cursor };
}

const write = ({ desk }: TestDesk, index: number): void =>
  void desk.model.Body.Paragraphs.items()[index]?.InsertText('!', 'End');

describe('the host', () => {
  it('tells of the cursor and of changes until nobody listens any more', async () => {
    const test = await openOn(profile('web'), p('first'), p('second'));
    const first = listener();
    const stop = await test.host.watch(first.watcher);
    test.desk.model.Body.Paragraphs.items()[1]?.Select();
    write(test, 1);
    await Promise.all([first.text, first.cursor]);
    await stop();
    first.heard.length = 0;
    const second = listener();
    await test.host.watch(second.watcher);
    write(test, 0);
    await second.text;
    expect(first.heard).toEqual([]);
  });

  it('tells of the cursor where it refuses events of paragraphs: that is no error', async () => {
    const test = await openOn(profile('web'), p('first'), p('second'));
    const refused: string[] = [];
    test.desk.fault = ({ member }) => {
      refused.push(member);
      throw new HostError('NotImplemented', 'No events of paragraphs here.');
    };
    const { watcher, heard, cursor } = listener();
    const stop = await test.host.watch(watcher);
    test.desk.fault = null;
    expect(refused).not.toEqual([]);
    write(test, 1);
    test.desk.model.Body.Paragraphs.items()[1]?.Select();
    await cursor;
    expect(heard).not.toContain('text');
    await stop();
  });
});
