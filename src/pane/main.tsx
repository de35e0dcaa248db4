import { createRoot } from 'react-dom/client';
import type { Standard } from '../standard';
import { openWordHost } from '../word';
import { App } from './app';
import { linkedStandard } from './linked-standard';
import * as wording from '../wording/pane';

/** Undefined where the host does not tell: it was so on the web for some. */
const readHostTheme = (): boolean | undefined =>
  (Office.context.officeTheme as Office.OfficeTheme | undefined)?.isDarkTheme;

const loadBuiltIn = async (): Promise<Standard> =>
  (await import(/* webpackChunkName: "built-in" */ '../standard/built-in')).defaultStandard;

/** Renders the pane once Word is ready, or says in one sentence why there is none. */
async function start(container: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    container.textContent = wording.notOffice;
    return;
  }
  const { host } = await Office.onReady();
  const root = createRoot(container);
  root.render(
    host === Office.HostType.Word ? (
      <App
        host={openWordHost()}
        loadStandard={linkedStandard(window.location.href) ?? loadBuiltIn}
        readHostTheme={readHostTheme}
      />
    ) : (
      <main>
        <h1>{wording.title}</h1>
        <p>{wording.notWord}</p>
      </main>
    ),
  );
}

const container = document.getElementById('root');
if (!container) throw new Error('The page lacks its #root');
void start(container);
