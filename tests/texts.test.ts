import { posix } from 'node:path';
import { createTranslator } from 'use-intl';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import config from '../wxt.config?raw';

const languages = ['ja', 'en'] as const;
type Language = (typeof languages)[number];
type Messages = { [name: string]: string | Messages };

const textFiles = import.meta.glob<Messages>('/lib/texts/*/*.json', { import: 'default', eager: true });
const manifestTexts = import.meta.glob<Record<string, { message: string }>>('/public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
});
const code = import.meta.glob<string>(
  ['/lib/**/*.{ts,tsx}', '/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '!/**/*.test.*'],
  { query: '?raw', import: 'default', eager: true },
);
const pages = import.meta.glob<string>('/entrypoints/*/index.html', { query: '?raw', import: 'default', eager: true });

/* The texts */

const leaves = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[before + name, value]] : leaves(value, `${before}${name}.`),
  );

const fileNames = [...new Set(Object.keys(textFiles).map((path) => posix.basename(path)))];
const textsOf = (language: Language, file: string): Messages => textFiles[`/lib/texts/${language}/${file}`] ?? {};
const allTexts = (language: Language): Messages =>
  Object.assign({}, ...fileNames.map((file) => textsOf(language, file)));
const texts = { ja: new Map(leaves(allTexts('ja'))), en: new Map(leaves(allTexts('en'))) };

/** The names that a message wants to be given, tags as `<b>`. Throws where braces do not close. */
function argumentsOf(message: string): Set<string> {
  const found = new Set([...message.matchAll(/<(\w+)>/g)].map(([tag]) => tag));
  for (const inner of braced(message)) {
    const [name = '', , ...branches] = inner.split(',');
    found.add(name.trim());
    for (const branch of braced(branches.join(','))) for (const each of argumentsOf(branch)) found.add(each);
  }
  return found;
}

/** What stands in braces, without what stands in braces inside. */
function braced(text: string): string[] {
  const plain = text.replace(/'[{}<>#|][^']*'/g, (quoted) => ' '.repeat(quoted.length));
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: sign, index } of plain.matchAll(/[{}]/g)) {
    if (sign === '{' && depth++ === 0) start = index + 1;
    if (sign === '}' && --depth === 0) found.push(text.slice(start, index));
    if (depth < 0) break;
  }
  if (depth !== 0) throw new Error(`Braces do not close: ${text}`);
  return found;
}

/* The code that uses them */

type Node = { type: string; start: number; end: number; [name: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const at = (node: unknown, name: string): unknown => (isNode(node) ? node[name] : undefined);
const word = (value: unknown): string => (typeof value === 'string' ? value : '');

function programOf(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  const root: unknown = program;
  if (errors.length > 0 || !isNode(root)) throw new Error(`${path} is not TypeScript`);
  return root;
}

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** All nodes below one, in the order of the text, each with what it stands in. */
function* below(node: Node, within: Node[] = []): Generator<{ node: Node; within: Node[] }> {
  yield { node, within };
  for (const child of childrenOf(node)) yield* below(child, [node, ...within]);
}

type Keys = { exact: string[]; patterns: RegExp[]; isOpen: boolean };
type Use = Keys & { file: string; given: string[] | undefined };
type Scope = { spaces: Map<string, string>; constants: Map<string, unknown> };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const union = (parts: Keys[]): Keys => ({
  exact: parts.flatMap((part) => part.exact),
  patterns: parts.flatMap((part) => part.patterns),
  isOpen: parts.some((part) => part.isOpen),
});

/** Which keys an expression can stand for, in the namespace given. */
function keysIn(node: unknown, space: string, scope: Scope): Keys {
  const full = (key: string) => (space ? `${space}.${key}` : key);
  const kind = at(node, 'type');
  if (kind === 'Literal' && typeof at(node, 'value') === 'string')
    return { exact: [full(word(at(node, 'value')))], patterns: [], isOpen: false };
  if (kind === 'TemplateLiteral') {
    const quasis = at(node, 'quasis') as { value: { cooked: string } }[];
    const pattern = quasis.map(({ value }) => escaped(value.cooked)).join('[^.]+');
    return { exact: [], patterns: [new RegExp(`^${escaped(full(''))}${pattern}$`)], isOpen: false };
  }
  if (kind === 'ConditionalExpression')
    return union([keysIn(at(node, 'consequent'), space, scope), keysIn(at(node, 'alternate'), space, scope)]);
  if (kind === 'TSAsExpression' || kind === 'TSSatisfiesExpression')
    return keysIn(at(node, 'expression'), space, scope);
  const constant = kind === 'Identifier' ? scope.constants.get(word(at(node, 'name'))) : undefined;
  if (constant !== undefined) return keysIn(constant, space, { ...scope, constants: new Map() });
  return { exact: [], patterns: [], isOpen: true };
}

const isHook = (node: unknown): boolean =>
  at(node, 'type') === 'CallExpression' && at(at(node, 'callee'), 'name') === 'useTranslations';
const firstArgument = (node: unknown): unknown => (at(node, 'arguments') as unknown[])[0];
const spaceOf = (hook: unknown): string => word(at(firstArgument(hook), 'value'));

/** The namespace that a call asks; undefined: not a call for a text. */
function askedSpace(call: Node, scope: Scope): string | undefined {
  const { callee } = call;
  if (isHook(callee)) return spaceOf(callee);
  const isMethod = /^(rich|markup|raw|has)$/.test(word(at(at(callee, 'property'), 'name')));
  return scope.spaces.get(word(at(isMethod ? at(callee, 'object') : callee, 'name')));
}

/** The names in the object of values; undefined where it cannot be told. */
function givenNames(values: unknown): string[] | undefined {
  if (values === undefined) return [];
  if (at(values, 'type') !== 'ObjectExpression') return undefined;
  const properties = at(values, 'properties') as Node[];
  const names = properties.map((property) => word(at(property.key, 'name')) || word(at(property.key, 'value')));
  return names.includes('') ? undefined : names;
}

/** Parameters called `t` are translators: of the namespace that their type names, else of all texts. */
function noteParameters(fn: Node, source: string, scope: Scope): void {
  for (const parameter of fn.params as Node[]) {
    const names = parameter.type === 'Identifier' ? [parameter.name] : [...below(parameter)].map(({ node }) => node.name);
    const [, space = ''] = /useTranslations<'([^']+)'>/.exec(source.slice(parameter.start, parameter.end)) ?? [];
    if (names.includes('t')) scope.spaces.set('t', space);
  }
}

/** Every place where a file asks for a text. */
function usesIn(file: string, source: string): Use[] {
  const uses: Use[] = [];
  const visit = (node: Node, outer: Scope): void => {
    const isFunction = /Function/.test(node.type) && Array.isArray(node.params);
    const scope = isFunction ? { spaces: new Map(outer.spaces), constants: new Map(outer.constants) } : outer;
    if (isFunction) noteParameters(node, source, scope);
    if (node.type === 'VariableDeclarator') {
      const name = word(at(node.id, 'name'));
      if (isHook(node.init)) scope.spaces.set(name, spaceOf(node.init));
      else if (node.init) scope.constants.set(name, node.init);
    }
    const space = node.type === 'CallExpression' && !isHook(node) ? askedSpace(node, scope) : undefined;
    if (space !== undefined)
      uses.push({
        file,
        ...keysIn(firstArgument(node), space, scope),
        ...(space === undefined ? {} : { given: givenNames((node.arguments as unknown[])[1]) }),
        ...(word(at(at(node.callee, 'property'), 'name')) === 'has' ? { given: undefined } : {}),
        ...openChildren(space),
      } as Use);
    for (const child of childrenOf(node)) visit(child, scope);
  };
  visit(programOf(file, source), { spaces: new Map(), constants: new Map() });
  return uses;
}
