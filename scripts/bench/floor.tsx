/** The least that a pane with these libraries can be: React and Fluent's provider around one word. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const container = document.getElementById('root');
if (!container) throw new Error('The page lacks its #root');
createRoot(container).render(<FluentProvider theme={webLightTheme}>Floor</FluentProvider>);
