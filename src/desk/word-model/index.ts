export { DocumentModel } from './document-model';
export { createService } from './services';
