import data from './word-api.json';

interface Member {
  /** The requirement set that brought it, such as `WordApi 1.3`; absent where the typings name none. */
  api?: string;
}

interface WordApiScalar extends Member {
  set?: true;
  date?: true;
}

interface WordApiNavigation extends Member {
  type: string;
}

interface WordApiMethod extends Member {
  /** The class of the proxy it returns, if any. */
  returns?: string;
  /** True where it returns a `ClientResult`. */
  value?: true;
}

export interface WordApiClass {
  collectionOf?: string;
  scalars: Record<string, WordApiScalar>;
  navigations: Record<string, WordApiNavigation>;
  methods: Record<string, WordApiMethod>;
  events: Record<string, Member>;
}

/** Word's object model as `@types/office-js` declares it: names in the add-in's spelling (camelCase). */
export interface WordApi {
  classes: Record<string, WordApiClass>;
  enums: Record<string, Record<string, string>>;
}

/** Made by `npm run word-api`; facts from the typings, held against them by a test. */
export const wordApi: WordApi = data as WordApi;

/** The library's wire names are the public names in PascalCase, without exception (measured over all its classes). */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
