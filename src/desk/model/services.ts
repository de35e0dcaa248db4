import { HostObject } from '../protocol/host-object';
import { SearchOptions } from './search';

/** The library's own: it reports here that it is ready for commands, and must be answered. */
class AddinInternalService extends HostObject {
  static override readonly wordType = 'AddinInternalService';

  /** Nothing follows from it: the desk has no ribbon of its own. */
  NotifyActionHandlerReady(): null {
    return null;
  }
}

const SERVICES: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
  'Microsoft.WordServices.SearchOptions': () => new SearchOptions(),
};

/** The service objects that a client can make by name; null for any other. */
export const createService = (serverType: string): HostObject | null => SERVICES[serverType]?.() ?? null;
