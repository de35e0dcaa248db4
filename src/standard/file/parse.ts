import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  type CST,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { error, shortened, type Fault, type Path } from './finding';
import { deepest, isForbidden, largestFile, mostValues } from './refusals';

interface ParsedText {
  /** Undefined where the text cannot be read. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** The line of a fault of the syntax, whose path is empty. */
  readonly faultLine: number | null;
  /** The line of what stands at a path, or of the nearest above it that is there. */
  readonly lineOf: (path: Path) => number | null;
}

/** JSON or YAML 1.2 (which JSON is a part of), without what can make another thing of a text than it says: aliases, tags, directives. */
export function parseText(text: string): ParsedText {
  if (text.length > largestFile) return unread(error('too-large', [], { most: largestFile }), null);
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const refused = refusedToken(tokens);
  if (refused) return unread(refused.fault, lineAt(refused.offset));
  const composed = compose(tokens);
  if (composed instanceof Mistake)
    return unread(
      error('syntax', [], { kind: composed.code, detail: shortened(composed.message) }),
      lineAt(composed.offset),
    );
  const [document, second] = composed;
  if (!document?.contents) return unread(error('nothing', []), null);
  if (second) return unread(error('several-documents', []), lineAt(second.range[0]));
  return { ...valueOf(document), faultLine: null, lineOf: (path) => lineAt(offsetOf(document, path)) };
}

/** Where the library saw a mistake. */
type ErrorPlace = number | readonly [start: number, end: number] | { readonly offset: number };

/** A mistake in the syntax. */
class Mistake extends Error {
  readonly offset: number;
  constructor(
    place: ErrorPlace,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.offset = typeof place === 'number' ? place : 'offset' in place ? place.offset : place[0];
  }
}

/**
 * The documents, or the first mistake. Left to itself the library goes on after one, and a text of 300,000 commas takes seconds, for each
 * becomes an error with a stack.
 */
function compose(tokens: readonly CST.Token[]): Mistake | readonly Document.Parsed[] {
  const composer = new Composer({ schema: 'core', uniqueKeys: false, merge: false });
  const mistakes: Mistake[] = [];
  Object.assign(composer, {
    onError: (place: ErrorPlace, code: string, message: string, warning?: boolean) => {
      if (warning === true) return;
      mistakes.push(new Mistake(place, code, message));
      // The library tells what is thrown within a node once more, as a mistake of its own.
      throw mistakes[0]!;
    },
  });
  try {
    const [first, second] = composer.compose(tokens);
    return [first, second].flatMap((each) => each ?? []);
  } catch (thrown) {
    if (thrown instanceof Mistake) return thrown;
    throw thrown;
  }
}

const unread = (fault: Fault, faultLine: number | null): ParsedText => ({
  value: undefined,
  faults: [fault],
  faultLine,
  lineOf: () => faultLine,
});

/** The parser of tokens goes as deep as a text does; what makes a document of them calls itself at each level. */
function refusedToken(tokens: readonly CST.Token[]): { fault: Fault; offset: number } | null {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  let values = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    values += 'items' in token ? token.items.length : 1;
    if (values > mostValues)
      return { fault: error('too-many-values', [], { most: mostValues }), offset: token.offset };
    if (depth > deepest) return { fault: error('too-deep', [], { most: deepest }), offset: token.offset };
    if (token.type === 'directive')
      return {
        fault: error('syntax', [], { kind: 'DIRECTIVE', detail: shortened(token.source) }),
        offset: token.offset,
      };
    if (token.type === 'error')
      return {
        fault: error('syntax', [], { kind: 'ERROR', detail: shortened(token.message) }),
        offset: token.offset,
      };
    for (const inner of tokensIn(token))
      open.push({ token: inner, depth: depth + (token.type === 'document' ? 0 : 1) });
  }
  return null;
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((each) => each !== null && each !== undefined),
  );
}

/** The document as plain values; not by the library's own hand, so that each refusal has its place. */
function valueOf({ contents }: Document): { value: unknown; faults: Fault[] } {
  const faults: Fault[] = [];
  const plain = (node: unknown, path: Path): unknown => {
    if (isAlias(node) || hasAnchor(node)) faults.push(error('alias', path));
    else if (hasTag(node)) faults.push(error('tag', path));
    else if (isScalar(node)) return node.value;
    else if (isSeq(node)) return node.items.map((item, index) => plain(item, [...path, index]));
    else if (isMap(node)) return object(node, path);
    return null;
  };
  const object = (map: YAMLMap, path: Path): object => {
    const members = new Map<string, unknown>();
    for (const { key, value } of map.items) {
      const member = memberName(key);
      const fault = member === null ? error('key', path) : memberFault(member, path);
      if (fault) faults.push(fault);
      else if (members.has(member!)) faults.push(error('member-twice', path, { member: shortened(member!) }));
      else members.set(member!, plain(value, [...path, member!]));
    }
    return Object.fromEntries(members);
  };
  return { value: plain(contents, []), faults };
}

const hasAnchor = (node: unknown): boolean =>
  (isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined;
const hasTag = (node: unknown): boolean =>
  (isScalar(node) || isSeq(node) || isMap(node)) && node.tag !== undefined;

function memberFault(member: string, path: Path): Fault | null {
  if (isForbidden(member)) return error('forbidden-member', path, { member });
  return member === '<<' ? error('alias', path) : null;
}

/** As it is written, where YAML takes it for a number: `1.10:` is not 1.1. */
function memberName(key: unknown): string | null {
  if (!isScalar(key) || hasAnchor(key) || hasTag(key)) return null;
  return typeof key.value === 'string' ? key.value : (key.source ?? null);
}

function offsetOf({ contents }: Document, path: Path): number {
  let node: unknown = contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => memberName(key) === step) : undefined;
    const item = isSeq(node) ? node.items[step as number] : undefined;
    const start = startOf(pair ? pair.key : item);
    if (start === undefined) break;
    offset = start;
    node = pair ? pair.value : item;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
