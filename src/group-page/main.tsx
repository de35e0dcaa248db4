import { createRoot } from 'react-dom/client';
import { GroupApp } from './group-app';

const openWorker = (): Worker =>
  new Worker(/* webpackChunkName: "group-worker" */ new URL('./group-worker.ts', import.meta.url));

const container = document.getElementById('root');
if (!container) throw new Error('The page lacks its #root');
createRoot(container).render(<GroupApp openWorker={openWorker} />);
