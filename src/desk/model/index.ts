export { plainProfile, type ModelProfile } from './context';
export { DocumentModel, type DocumentListener } from './document';
export { createService } from './services';
