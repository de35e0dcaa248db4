import { createRoot } from 'react-dom/client';
import { StandardApp } from './standard-app';

const loadDoor = () => import(/* webpackChunkName: "standard-file" */ './door');

const container = document.getElementById('root');
if (!container) throw new Error('The page lacks its #root');
createRoot(container).render(<StandardApp loadDoor={loadDoor} />);
