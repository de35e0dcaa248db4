export { plainProfile, type ModelProfile } from './context';
export { DocumentModel } from './document';
export { createService } from './services';
