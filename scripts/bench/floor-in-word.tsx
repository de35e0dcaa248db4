/** The least that a pane in Word can be: these libraries, Microsoft's, and two requests, as a reading takes, before there is a word. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

async function start(): Promise<void> {
  await Office.onReady();
  await Word.run(async (context) => {
    await context.sync();
  });
  await Word.run(async (context) => {
    await context.sync();
  });
  const container = document.getElementById('root');
  if (!container) throw new Error('The page lacks its #root');
  createRoot(container).render(<FluentProvider theme={webLightTheme}>Floor</FluentProvider>);
}

void start();
