export { plainProfile, type ModelProfile } from './core/context';
export { DocumentModel, type DocumentListener } from './document';
export { createService } from './services';
