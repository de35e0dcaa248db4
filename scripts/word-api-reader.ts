import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';
import type { WordApi, WordApiClass } from '../src/desk/polyfill/word-api';

/** Members of every proxy that the client library handles by itself. */
const CLIENT_SIDE = new Set([
  'context',
  'isNullObject',
  'load',
  'set',
  'toJSON',
  'track',
  'untrack',
  'retrieve',
  'newObject',
  'update',
]);

/** The public contract of `Word.*`, from the typings' declarations and their `[Api set: …]` remarks. */
export function readWordApi(): WordApi {
  const file = createRequire(join(__dirname, 'x')).resolve('@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const classes = new Map<string, ts.ClassDeclaration>();
  const enums: WordApi['enums'] = {};
  for (const statement of wordStatements(source)) {
    if (ts.isClassDeclaration(statement) && statement.name && isClientObject(statement))
      classes.set(statement.name.text, statement);
    if (ts.isEnumDeclaration(statement)) enums[statement.name.text] = enumMembers(statement);
  }
  const result: WordApi = { classes: {}, enums };
  for (const [name, declaration] of classes) result.classes[name] = describeClass(declaration, classes);
  return result;
}

function wordStatements(source: ts.SourceFile): ts.Statement[] {
  return source.statements.flatMap((statement) =>
    ts.isModuleDeclaration(statement) &&
    statement.name.text === 'Word' &&
    statement.body &&
    ts.isModuleBlock(statement.body)
      ? [...statement.body.statements]
      : [],
  );
}

const isClientObject = (declaration: ts.ClassDeclaration): boolean =>
  !!declaration.heritageClauses?.some((clause) => clause.getText().includes('OfficeExtension.ClientObject'));

const enumMembers = (declaration: ts.EnumDeclaration): Record<string, string> =>
  Object.fromEntries(
    declaration.members.map((member) => [
      member.name.getText(),
      member.initializer && ts.isStringLiteral(member.initializer) ? member.initializer.text : '',
    ]),
  );

function describeClass(
  declaration: ts.ClassDeclaration,
  classes: ReadonlyMap<string, ts.ClassDeclaration>,
): WordApiClass {
  const result: WordApiClass = { scalars: {}, navigations: {}, methods: {}, events: {} };
  for (const member of declaration.members) {
    const name = member.name?.getText();
    if (!name || CLIENT_SIDE.has(name) || isStatic(member)) continue;
    if (ts.isPropertyDeclaration(member) || ts.isGetAccessor(member))
      describeProperty(result, name, member, classes);
    else if (ts.isMethodDeclaration(member)) {
      const type = bareType(member.type);
      result.methods[name] ??= {
        ...apiSet(member),
        ...(classes.has(type) && { returns: type }),
        ...(type.includes('ClientResult') && { value: true as const }),
      };
    }
  }
  return result;
}

function describeProperty(
  result: WordApiClass,
  name: string,
  member: ts.PropertyDeclaration | ts.GetAccessorDeclaration,
  classes: ReadonlyMap<string, ts.ClassDeclaration>,
): void {
  const type = bareType(member.type);
  if (name === 'items') result.collectionOf = type.replace(/\[\]$/, '');
  else if (type.includes('EventHandlers<')) result.events[name] = apiSet(member);
  else if (classes.has(type)) result.navigations[name] = { ...apiSet(member), type };
  else
    result.scalars[name] = {
      ...apiSet(member),
      ...(!isReadonly(member) && { set: true as const }),
      ...(type === 'Date' && { date: true as const }),
    };
}

const bareType = (type: ts.TypeNode | undefined): string => type?.getText().replace(/^Word\./, '') ?? 'any';

const hasModifier = (member: ts.ClassElement, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(member) && !!ts.getModifiers(member)?.some((modifier) => modifier.kind === kind);

const isStatic = (member: ts.ClassElement): boolean => hasModifier(member, ts.SyntaxKind.StaticKeyword);
const isReadonly = (member: ts.ClassElement): boolean => hasModifier(member, ts.SyntaxKind.ReadonlyKeyword);

/** `{ api: "WordApi 1.3" }` from the remark before a declaration; `{}` where the typings name no set. */
function apiSet(node: ts.Node): { api?: string } {
  const comment = node.getFullText().slice(0, node.getStart() - node.getFullStart());
  const match = /\[?\s*API set:\s*(\w+)\s+([\d.]+|BETA)/i.exec(comment);
  return match ? { api: `${match[1]} ${match[2]}` } : {};
}
