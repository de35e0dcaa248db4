import { HostObject } from '../protocol/host-object';

/** `Word.SearchOptions`: office.js sends it as a service object of its own. */
export class SearchOptions extends HostObject {
  static override readonly wordType: string = 'SearchOptions';
  static override readonly scalars = [
    'IgnorePunct',
    'IgnoreSpace',
    'MatchCase',
    'MatchPrefix',
    'MatchSuffix',
    'MatchWholeWord',
    'MatchWildcards',
  ];
  IgnorePunct = false;
  IgnoreSpace = false;
  MatchCase = false;
  MatchPrefix = false;
  MatchSuffix = false;
  MatchWholeWord = false;
  MatchWildcards = false;
  /** The spelling of the npm build. */
  MatchWildCards = false;
}

/** Called by office.js itself once it is ready; nothing follows from it. */
class AddinInternalService extends HostObject {
  static override readonly wordType: string = 'AddinInternalService';
  NotifyActionHandlerReady(): null {
    return null;
  }
}

const services: Readonly<Record<string, new () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': AddinInternalService,
  'Microsoft.WordServices.SearchOptions': SearchOptions,
};

/** A service object by its type on the wire, or null. */
export function createService(serverType: string): HostObject | null {
  const Service = services[serverType];
  return Service ? new Service() : null;
}
