/** The script of the worker: it reads the drafts that the page sends, and asks nobody for anything. */
import { readGroup } from './read-group';
import type { FromWorker, ToWorker } from './reading';

const tell = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void readGroup(data.drafts, tell));
