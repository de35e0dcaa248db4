import { HostObject } from '../host-object';
import type { DocumentModel } from './document';
import { SearchOptions } from './core/search';

/** The library's own: it reports here that it is ready for commands, and must be answered. */
class AddinInternalService extends HostObject {
  static override readonly wordType = 'AddinInternalService';

  /** Nothing follows from it: the desk has no ribbon of its own. */
  NotifyActionHandlerReady(): null {
    return null;
  }
}

const SERVICES: Readonly<Record<string, (model: DocumentModel) => HostObject>> = {
  'Microsoft.WordServices.Application': (model) => model.application,
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
  'Microsoft.WordServices.SearchOptions': () => new SearchOptions(),
};

/** The service objects that a client can make by name; null for any other. */
export const createService = (serverType: string, model: DocumentModel): HostObject | null =>
  SERVICES[serverType]?.(model) ?? null;
