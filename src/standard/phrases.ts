import { kitFrom, type KitFile } from './from-file';
import type { Phrase, Standard } from './standard';
import file from './st0071-highfield/phrases.json';

const { phrases } = kitFrom(file as KitFile);

/** What a tutor may say, in sentences that come with the standard. */
export const phrasesOf = ({ kit }: Standard): readonly Phrase[] => kit?.phrases ?? phrases;
