/** What a person sees of the build that a host serves. */
import { BrowserDesk } from './desk-page';
import { useHost } from './production-build';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** The browser's entry for something that moved (Layout Instability API). */
interface Shift {
  readonly sources: readonly { readonly node: Node | null }[];
}

it('moves nothing once it has painted the report', async () => {
  const open = await desk.open({
    prepare: async (page) => {
      await useHost(page, desk.shared.host);
      await page.addInitScript(() => {
        const shifts: Shift[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(entry as unknown as Shift);
        }).observe({ type: 'layout-shift', buffered: true });
      });
    },
  });
  const frame = await open.pane();
  await frame.getByRole('grid').waitFor();
  await open.page.waitForLoadState('networkidle');
  const moved = await frame.evaluate(() =>
    (window as unknown as { shifts: Shift[] }).shifts.flatMap(({ sources }) =>
      sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? ''),
    ),
  );
  expect(moved).toEqual([]);
}, 120_000);
