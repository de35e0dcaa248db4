/**
 * Writes what a host serves of standards, the built-in ones as files and the schema of such files, and the guide's table of members:
 * `npm run standards`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { builtInFiles } from '../src/standard/file';
import { identities } from '../src/standard/file/extend';
import { standardFile } from '../src/standard/file/schema';

export const standardsFolder = path.join(__dirname, '..', 'assets', 'standards');

const schemaName = 'standard.schema.json';

/** By name below `standardsFolder`. */
export const standardFiles = (): Readonly<Record<string, string>> => ({
  [schemaName]: jsonText(standardSchema()),
  ...Object.fromEntries(
    Object.entries(builtInFiles).map(([id, file]) => [
      `${id}.json`,
      jsonText({ $schema: `./${schemaName}`, ...file }),
    ]),
  ),
});

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The schema by which an editor helps to write a standard or a variant. Checks that no schema can say are left to `mapper standard check`;
 * what no standard has is refused here, where the product only warns, for an editor shows both alike.
 */
function standardSchema(): JsonSchema {
  const { $schema, ...whole } = toJsonSchema(standardFile, { errorMode: 'ignore' });
  return {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Standard of Criteria Mapper',
    description:
      'What an end-point assessment asks of a report. With "extends", only what is other than in a standard that is built in.',
    type: 'object',
    if: { required: ['extends'] },
    then: { $ref: '#/definitions/variant' },
    else: { $ref: '#/definitions/standard' },
    definitions: { standard: closed(whole), variant: variantOf(closed(whole)) },
  };
}

type Properties = Readonly<Record<string, JsonSchema>>;

const propertiesOf = ({ properties }: JsonSchema): Properties | null =>
  (properties as Properties | undefined) ?? null;

const mapped = (members: Properties, change: (schema: JsonSchema, name: string) => JsonSchema): Properties =>
  Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, change(schema, name)]));

/** Without members that are not named. */
function closed(schema: JsonSchema): JsonSchema {
  const properties = propertiesOf(schema);
  const { items, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapped(properties, closed), additionalProperties: false }),
    ...(isSchema(items) && { items: closed(items) }),
    ...(Array.isArray(items) && { minItems: items.length, maxItems: items.length }),
    ...(isSchema(additionalProperties) && { additionalProperties: closed(additionalProperties) }),
  };
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function variantOf(whole: JsonSchema): JsonSchema {
  const { properties, ...rest } = changesOf(whole, []);
  const base = {
    type: 'string',
    enum: Object.keys(builtInFiles),
    description: 'The standard that is changed.',
  };
  return {
    ...rest,
    required: ['formatVersion', 'id', 'extends'],
    properties: { ...(properties as Properties), extends: base as JsonSchema },
  };
}

/** Nothing is required, null takes a member away, and the items of some lists are changed one by one, as `extend` does it. */
function changesOf(schema: JsonSchema, at: readonly string[]): JsonSchema {
  const properties = propertiesOf(schema);
  if (properties) {
    return {
      ...schema,
      required: [],
      properties: mapped(properties, (each, name) => orNull(changesOf(each, [...at, name]))),
    };
  }
  const { items, additionalProperties } = schema;
  if (isSchema(additionalProperties))
    return { ...schema, additionalProperties: orNull(changesOf(additionalProperties, [...at, '*'])) };
  const identity = identities[at.join('.')];
  return identity !== undefined && isSchema(items)
    ? { ...schema, items: itemChanges(items, identity) }
    : schema;
}

function itemChanges(item: JsonSchema, identity: string): JsonSchema {
  const { properties, ...changes } = changesOf(item, []);
  const remove = { type: 'boolean', const: true, description: 'Takes the item out.' };
  return {
    ...changes,
    required: [identity],
    properties: { ...(properties as Properties), remove: remove as JsonSchema },
  };
}

const orNull = (schema: JsonSchema): JsonSchema => {
  const { description, ...form } = schema;
  return { ...(description !== undefined && { description }), anyOf: [form, { type: 'null' }] };
};

export const standardsGuide = path.join(__dirname, '..', 'docs', 'standards.md');

const markers = ['<!-- members: npm run standards -->\n\n', '\n\n<!-- end of members -->'] as const;

/** The guide with the table of all members as the schema has them. */
export function withMembers(guide: string): string {
  const [from, to] = [guide.indexOf(markers[0]) + markers[0].length, guide.indexOf(markers[1])];
  const rows = membersOf(toJsonSchema(standardFile, { errorMode: 'ignore' }), '').map(
    ({ member, isRequired, form, description }) => [
      `\`${member}\``,
      `${form}${isRequired ? ', required' : ''}`,
      description.replaceAll('|', '\\|'),
    ],
  );
  return guide.slice(0, from) + tableText([['member', 'form', 'meaning'], ...rows]) + guide.slice(to);
}

interface Member {
  readonly member: string;
  readonly isRequired: boolean;
  readonly form: string;
  readonly description: string;
}

function membersOf(schema: JsonSchema, at: string): Member[] {
  const { items, additionalProperties, required = [] } = schema;
  if (isSchema(additionalProperties)) return membersOf(additionalProperties, `${at}.*`);
  if (isSchema(items)) return membersOf(items, `${at}[]`);
  return Object.entries(propertiesOf(schema) ?? {}).flatMap(([name, each]) => {
    const member = at === '' ? name : `${at}.${name}`;
    const isRequired = required.includes(name);
    return [
      { member, isRequired, form: formOf(each), description: each.description ?? '' },
      ...membersOf(each, member),
    ];
  });
}

function formOf({
  type,
  enum: choices,
  const: only,
  items,
  additionalProperties,
  ...limits
}: JsonSchema): string {
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (choices) return choices.map((choice) => `\`${JSON.stringify(choice)}\``).join(', ');
  if (isSchema(additionalProperties)) return 'members of any name';
  if (type === 'array') return isSchema(items) && items.enum ? `list of ${formOf(items)}` : listForm(limits);
  if (type === 'string') return 'text';
  if (type === 'boolean') return '`true`, `false`';
  return type === 'object' ? 'members' : type === 'integer' ? 'whole number' : 'number';
}

const listForm = ({ maxItems }: JsonSchema): string =>
  maxItems === undefined ? 'list' : `list, up to ${maxItems}`;

/** As Prettier writes a table. */
function tableText(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

if (require.main === module) {
  mkdirSync(standardsFolder, { recursive: true });
  for (const [name, text] of Object.entries(standardFiles()))
    writeFileSync(path.join(standardsFolder, name), text);
  writeFileSync(standardsGuide, withMembers(readFileSync(standardsGuide, 'utf8')));
}
