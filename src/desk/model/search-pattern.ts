import { HostError } from '../protocol/host-object';
import type { SearchOptions } from './search';

/** A letter, digit or underscore: what words are made of. */
const LETTER = '[\\p{L}\\p{N}_]';

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Makes the regular expression of a search, as Word's own options describe it. */
export function searchPattern(text: string, options: Partial<SearchOptions>): RegExp {
  if (options.MatchWildcards) return wildcardPattern(text);
  const start = options.MatchWholeWord || options.MatchPrefix ? `(?<!${LETTER})` : '';
  const end = options.MatchWholeWord || options.MatchSuffix ? `(?!${LETTER})` : '';
  return new RegExp(start + literal(text, options) + end, options.MatchCase ? 'gu' : 'giu');
}

/** What is ignored may stand between any two characters of the text, and counts nowhere in what is asked for. */
function literal(text: string, options: Partial<SearchOptions>): string {
  const ignored = `${options.IgnorePunct ? '\\p{P}' : ''}${options.IgnoreSpace ? '\\s' : ''}`;
  if (ignored === '') return escape(text);
  const kept = text.replace(new RegExp(`[${ignored}]`, 'gu'), '');
  if (kept === '')
    throw new HostError('InvalidArgument', 'Nothing is left to search for without what is ignored.');
  return [...kept].map(escape).join(`[${ignored}]*`);
}

/** No wildcard matches what is not shown. */
const ANY = '[^\\u0000]';

/**
 * Word's wildcards: `?` a character, `*` any number of them, `[abc]`, `[a-z]`, `[!abc]` one of a set or none of it, `{2}` and
 * `{1,3}` repetition, `@` once or more, `<` and `>` the start and end of a word, `( )` a group, `\` the next character itself.
 * Case always counts (support.microsoft.com, "Examples of wildcard characters").
 * @throws HostError `InvalidArgument` for a set or group that does not end
 */
function wildcardPattern(text: string): RegExp {
  let pattern = '';
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '[') {
      const end = text.indexOf(']', i + 2);
      if (end < 0) throw malformed();
      pattern += setPattern(text.slice(i + 1, end));
      i = end;
    } else if (character === '\\') pattern += escape(text.charAt(++i));
    else if (character === '{') {
      const repeat = /^\{(\d+)(,(\d*))?\}/.exec(text.slice(i).replace(';', ','));
      if (!repeat) throw malformed();
      pattern += repeat[0];
      i += repeat[0].length - 1;
    } else pattern += WILDCARDS[character] ?? escape(character);
  }
  try {
    return new RegExp(pattern, 'gu');
  } catch {
    throw malformed();
  }
}

const WILDCARDS: Readonly<Record<string, string>> = {
  '?': ANY,
  '*': `${ANY}*?`,
  '@': '+?',
  '<': `(?<!${LETTER})(?=${LETTER})`,
  '>': `(?<=${LETTER})(?!${LETTER})`,
  '(': '(',
  ')': ')',
};

function setPattern(content: string): string {
  const isNegated = content.startsWith('!');
  const members = content.slice(isNegated ? 1 : 0).replace(/[\\\]^[]/g, '\\$&');
  return isNegated ? `[^${members}\\u0000]` : `[${members}]`;
}

const malformed = (): HostError =>
  new HostError('InvalidArgument', 'The search text is no valid pattern of wildcards.');
