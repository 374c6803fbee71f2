import { posix } from 'node:path';
import { createTranslator } from 'use-intl';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const languages = ['ja', 'en'] as const;
type Language = (typeof languages)[number];
type Messages = { [name: string]: string | Messages };

const textFiles = import.meta.glob<Messages>('/lib/texts/*/*.json', { import: 'default', eager: true });
const manifestTexts = import.meta.glob<Record<string, { message: string }>>(
  '/public/_locales/*/messages.json',
  {
    import: 'default',
    eager: true,
  },
);
const code = import.meta.glob<string>(
  ['/lib/**/*.{ts,tsx}', '/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '!/**/*.test.*'],
  { query: '?raw', import: 'default', eager: true },
);
const pages = import.meta.glob<string>(['/entrypoints/*/index.html', '/wxt.config.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/* The texts */

const leaves = (messages: Messages, before = ''): [string, string][] =>
  Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[before + name, value]] : leaves(value, `${before}${name}.`),
  );

const fileNames = [...new Set(Object.keys(textFiles).map((path) => posix.basename(path)))];
const textsOf = (language: Language, file: string): Messages =>
  textFiles[`/lib/texts/${language}/${file}`] ?? {};
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
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const at = (of: unknown, name: string): unknown =>
  typeof of === 'object' && of !== null ? Reflect.get(of, name) : undefined;
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
type Use = Keys & { file: string; space: string; given: string[] | undefined };
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
  at(node, 'type') === 'CallExpression' &&
  /^(useTranslations|createTranslator)$/.test(word(at(at(node, 'callee'), 'name')));
const firstArgument = (node: unknown): unknown => (at(node, 'arguments') as unknown[])[0];

/** `useTranslations('panel')`, `createTranslator({ …, namespace: 'panel' })` */
function spaceOf(hook: unknown): string {
  const given = firstArgument(hook);
  const properties = (at(given, 'properties') ?? []) as Node[];
  const namespace = properties.find((property) => at(property.key, 'name') === 'namespace');
  return word(at(namespace ? namespace.value : given, 'value'));
}

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
  const names = properties.map(
    (property) => word(at(property.key, 'name')) || word(at(property.key, 'value')),
  );
  return names.includes('') ? undefined : names;
}

/** Parameters called `t` are translators: of the namespace that their type names, else of all texts. */
function noteParameters(fn: Node, source: string, scope: Scope): void {
  for (const parameter of fn.params as Node[]) {
    const names =
      parameter.type === 'Identifier' ? [parameter.name] : [...below(parameter)].map(({ node }) => node.name);
    const [, space = ''] =
      /useTranslations<'([^']+)'>/.exec(source.slice(parameter.start, parameter.end)) ?? [];
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
    if (space !== undefined) {
      const isQuestion = at(at(node.callee, 'property'), 'name') === 'has';
      const given = isQuestion ? undefined : givenNames((node.arguments as unknown[])[1]);
      uses.push({ file, space, given, ...keysIn(firstArgument(node), space, scope) });
    }
    for (const child of childrenOf(node)) visit(child, scope);
  };
  visit(programOf(file, source), { spaces: new Map(), constants: new Map() });
  return uses;
}

/** `sample.topic1`, `texts.common.name`: texts taken as plain objects. */
const chainOf = (node: unknown): string => {
  if (at(node, 'type') === 'Identifier') return word(at(node, 'name'));
  if (at(node, 'type') !== 'MemberExpression') return '';
  return `${chainOf(at(node, 'object'))}.${word(at(at(node, 'property'), 'name'))}`;
};

const files = Object.entries(code)
  .filter(([path]) => !path.startsWith('/lib/packs/data/'))
  .map(([path, source]) => ({ path: path.slice(1), source, nodes: [...below(programOf(path, source))] }));
const uses = files.flatMap(({ path, source }) => usesIn(path, source));
const chains = new Set(files.flatMap(({ nodes }) => nodes.map(({ node }) => chainOf(node))));
/** Every name and string that occurs: a key chosen at run time must be one of them. */
const words = new Set(
  files.flatMap(({ nodes }) => nodes.flatMap(({ node }) => [word(node.name), word(node.value)])),
);

const keys = [...texts.ja.keys()];

/** What a file imports for use, from the project root; of text files the namespaces it takes. */
function importsOf(path: string, nodes: { node: Node }[]): { files: string[]; brings: string[] } {
  const found = nodes.flatMap(({ node }) => {
    const to = word(at(node.source, 'value'));
    if (to === '' || node.importKind === 'type') return [];
    const module = to.startsWith('@/') ? to.slice(2) : posix.join(posix.dirname(path), to);
    return [
      { module, names: ((node.specifiers ?? []) as Node[]).map((each) => word(at(each.imported, 'name'))) },
    ];
  });
  const brings = found.flatMap(({ module, names }) => {
    const file = /^lib\/texts\/ja\/(.+)$/.exec(module)?.[1];
    // Only a component hands texts on to others; a rule that reads a text file has it for itself.
    const isHandedOn = path.endsWith('.tsx') || path === 'lib/texts/index.ts';
    return file && isHandedOn
      ? names.flatMap((name) => (name ? [name] : Object.keys(textsOf('ja', file))))
      : [];
  });
  return { files: found.map(({ module }) => module), brings };
}

const graph = new Map(files.map(({ path, nodes }) => [path, { path, ...importsOf(path, nodes) }]));

/** A page's first script and all that it loads, now or later. */
function reachedFrom(start: string) {
  const reached = new Map<string, { path: string; files: string[]; brings: string[] }>();
  const visit = (module: string): void => {
    const file = ['', '.ts', '.tsx', '/index.ts'].map((end) => graph.get(module + end)).find(Boolean);
    if (!file || reached.has(file.path)) return;
    reached.set(file.path, file);
    file.files.forEach(visit);
  };
  visit(start);
  return [...reached.values()];
}

const isChosenAtRunTime = (use: Use, key: string): boolean => {
  const [last = '', ...before] = key.split('.').reverse();
  return use.isOpen && use.space !== '' && before.reverse().join('.') === use.space && words.has(last);
};
const isAsked = (use: Use, key: string): boolean =>
  use.exact.includes(key) || use.patterns.some((pattern) => pattern.test(key)) || isChosenAtRunTime(use, key);

const askedBy = new Map(uses.map((use) => [use, keys.filter((key) => isAsked(use, key))]));

describe('the readers that the tests below stand on', () => {
  test.each<[string, string[]]>([
    ['plain', []],
    ['{name}さん', ['name']],
    ['{count, plural, =0 {none of {name}} other {# of <b>{all}</b>}}', ['count', 'name', 'all', '<b>']],
    ["it''s '{quoted}' {value, select, true {yes} other {no}}", ['value']],
  ])('%s wants %j', (message, wanted) => {
    expect(argumentsOf(message)).toEqual(new Set(wanted));
  });

  test.each(['{open', 'closed}', '{a, plural, other {b}'])('%s is no message', (message) => {
    expect(() => argumentsOf(message)).toThrow('Braces do not close');
  });

  const sample = `
    const A = ({ kind, on }: Props) => {
      const t = useTranslations('a.b');
      const all = useTranslations();
      const edit = useTranslations('common')('edit');
      const key = \`deep.\${kind}\` as 'deep.x';
      const word = chosen(kind);
      return <p title={t('one', { n: 1 })}>{all(\`scope.\${kind}Hint\`)}{t(on ? 'yes' : 'no')}{t.rich(key)}{t(word)}</p>;
    };
    const B = (t: ReturnType<typeof useTranslations<'c'>>) => t('two');
    const C = ({ t }: Words) => t('d.three', values);
    const inJa = createTranslator({ locale: 'ja', messages, namespace: 'e' });
    const four = inJa('four') + other('five');
  `;
  const found = usesIn('components/x.tsx', sample);

  test('calls are read with the namespace of their own function', () => {
    expect(found.flatMap(({ exact }) => exact)).toEqual([
      'common.edit',
      'a.b.one',
      'a.b.yes',
      'a.b.no',
      'c.two',
      'd.three',
      'e.four',
    ]);
    expect(found.flatMap(({ patterns }) => patterns.map(String))).toEqual([
      String(/^scope\.[^.]+Hint$/),
      String(/^a\.b\.deep\.[^.]+$/),
    ]);
    expect(found.filter(({ isOpen }) => isOpen).map(({ space }) => space)).toEqual(['a.b']);
  });

  test('the values given are read where they stand there', () => {
    expect(found.find(({ exact }) => exact.includes('a.b.one'))?.given).toEqual(['n']);
    expect(found.find(({ exact }) => exact.includes('c.two'))?.given).toEqual([]);
    expect(found.find(({ exact }) => exact.includes('d.three'))?.given).toBeUndefined();
  });
});

describe('both languages', () => {
  test('have the same files and the same keys in them', () => {
    expect(Object.keys(textFiles)).toHaveLength(fileNames.length * languages.length);
    for (const file of fileNames) {
      const [ja, en] = languages.map((language) => leaves(textsOf(language, file)).map(([key]) => key));
      expect(en, file).toEqual(ja);
    }
  });

  test('no two files hold the same namespace: the one loaded later would hide the other', () => {
    const names = fileNames.flatMap((file) => Object.keys(textsOf('ja', file)));
    expect(names).toHaveLength(new Set(names).size);
  });

  test('want the same values in every text', () => {
    const differing = keys.filter((key) => {
      const [ja, en] = languages.map((language) =>
        [...argumentsOf(texts[language].get(key) ?? '')].sort().join(),
      );
      return ja !== en;
    });
    expect(differing).toEqual([]);
  });

  test.each(languages)('%s: every text can be shown', (language) => {
    const failed: string[] = [];
    const onError = (error: Error) => failed.push(error.message);
    const t = createTranslator({ locale: language, messages: allTexts(language) as IntlMessages, onError });
    for (const [key, message] of texts[language]) {
      const values = [...argumentsOf(message)].map((name) =>
        name.startsWith('<') ? [name.slice(1, -1), (inner: string) => inner] : [name, 2],
      );
      t.markup(key as never, Object.fromEntries(values));
    }
    expect(failed).toEqual([]);
  });

  test.each(languages)('%s: no text is empty, shouts or winks', (language) => {
    const isQuiet = (text: string) => text.trim() !== '' && !/[!！‼⁉]|\p{Extended_Pictographic}/u.test(text);
    expect([...texts[language]].filter(([, text]) => !isQuiet(text))).toEqual([]);
    expect(['はい！', 'Done!', '🎉', ' ', '2つ'].map(isQuiet)).toEqual([false, false, false, false, true]);
  });
});

type IntlMessages = Parameters<typeof createTranslator>[0]['messages'];

describe('the code', () => {
  test('asks only for texts that are there', () => {
    const missing = uses.flatMap(({ file, exact, patterns }) => [
      ...exact.filter((key) => !texts.ja.has(key)).map((key) => `${file}: ${key}`),
      ...patterns
        .filter((pattern) => !keys.some((key) => pattern.test(key)))
        .map((pattern) => `${file}: ${pattern}`),
    ]);
    expect(uses.length).toBeGreaterThan(400);
    expect(missing).toEqual([]);
  });

  test('gives every value that a text wants', () => {
    const lacking = uses.flatMap(({ file, exact, given }) =>
      exact.flatMap((key) =>
        [...argumentsOf(texts.ja.get(key) ?? '')]
          .filter((name) => given && !given.includes(name.replace(/[<>]/g, '')))
          .map((name) => `${file}: ${key} without ${name}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  test.each(Object.keys(pages).filter((path) => path.endsWith('.html')))(
    '%s brings the texts that it asks for',
    (path) => {
      const reached = reachedFrom(path.slice(1).replace('index.html', 'main.tsx'));
      const brought = new Set(reached.flatMap((file) => file.brings));
      const asked = reached.flatMap((file) =>
        uses
          .filter((use) => use.file === file.path)
          .flatMap((use) => askedBy.get(use) ?? [])
          .filter((key) => !brought.has(key.split('.')[0] ?? ''))
          .map((key) => `${file.path}: ${key}`),
      );
      expect(reached.length).toBeGreaterThan(10);
      expect(asked).toEqual([]);
    },
  );

  test('uses every text', () => {
    const asked = new Set([...askedBy.values()].flat());
    const isTaken = (key: string) => [...chains].some((chain) => chain === key || chain.endsWith(`.${key}`));
    const unused = keys.filter((key) => !asked.has(key) && !isTaken(key));
    expect(unused).toEqual([]);
  });
});

/** Letters that people read: two or more together, or anything Japanese. */
const hasWords = (text: unknown): boolean =>
  /\p{L}{2}|[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/u.test(word(text));
const japanese = /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/;
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|placeholder|title|alt|label|hint|description)$/;

/** User-visible text that stands in the code instead of in lib/texts. */
function hardCoded(nodes: { node: Node; within: Node[] }[]): string[] {
  return nodes.flatMap(({ node, within }) => {
    const text = textIn(node);
    if (text === undefined) return [];
    // A middle dot alone in a string is a sign: a bullet, a stand-in for a name. Between words it is language.
    if (text.trim() === '・' && node.type !== 'JSXText') return [];
    return japanese.test(text) || (hasWords(text) && isShown(node, within)) ? [text.trim()] : [];
  });
}

/** The text that a node holds; patterns are for the machine. */
function textIn(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateElement') return word(at(node.value, 'cooked'));
  return node.type === 'JSXText' ? word(node.value) : undefined;
}

/** Whether a node's text reaches the screen: as text in JSX, or as an attribute or property that is read out. */
function isShown(node: Node, within: Node[]): boolean {
  if (node.type === 'JSXText') return true;
  let inner = node;
  for (const outer of within) {
    if (outer.type === 'JSXAttribute') return spoken.test(attributeName(outer));
    if (outer.type === 'Property') return outer.value === inner && spoken.test(word(at(outer.key, 'name')));
    if (outer.type === 'JSXElement' || outer.type === 'JSXFragment') return true;
    const isPassedOn =
      outer.type === 'JSXExpressionContainer' ||
      outer.type === 'TemplateLiteral' ||
      (outer.type === 'ConditionalExpression' && outer.test !== inner) ||
      (outer.type === 'LogicalExpression' && outer.right === inner);
    if (!isPassedOn) return false;
    inner = outer;
  }
  return false;
}

const attributeName = (attribute: Node): string => {
  const space = at(attribute.name, 'namespace');
  return `${space ? `${word(at(space, 'name'))}:` : ''}${word(at(attribute.name, 'name'))}`;
};

describe('no text of ours stands in the code', () => {
  const nodesOf = (source: string) => [...below(programOf('x.tsx', source))];

  test.each([
    ['<p>Hello</p>', ['Hello']],
    [`<p>{isOn && "Shown"}{isOn ? \`Also \${x}\` : t("no")}</p>`, ['Shown', 'Also']],
    ['<p aria-label="Spoken" className="mt-2 flex" id={"plain"}>・</p>', ['Spoken', '・']],
    ['[{ id: "first", label: "First" }]', ['First']],
    [
      `// こめんと\nconst a = "きめうち" + \`\${b}さん\`; const c = /^[・、]/.test("・")`,
      ['きめうち', 'さん'],
    ],
    ['<p title={t("key", { count: 3 })}>{t("other")} / 100 % — {x === "live" && <b />}</p>', []],
  ])('the finder reads %s as %j', (source, found) => {
    expect(hardCoded(nodesOf(source))).toEqual(found);
  });

  test('all that a person reads comes from lib/texts', () => {
    const screens = files.filter(({ path }) => /^(components|entrypoints)\//.test(path));
    expect(screens.length).toBeGreaterThan(80);
    expect(screens.flatMap(({ path, nodes }) => hardCoded(nodes).map((text) => `${path}: ${text}`))).toEqual(
      [],
    );
  });

  test('a page is titled, until its script runs, with a text of ours', () => {
    const titles = Object.entries(pages).flatMap(([path, source]) =>
      path.endsWith('.html') ? [/<title>(.*)<\/title>/.exec(source)?.[1]] : [],
    );
    const ours = ['common.name', 'options.title'].map((key) => texts.ja.get(key));
    expect(titles.length).toBe(4);
    expect(titles.filter((title) => !ours.includes(title))).toEqual([]);
  });
});

describe('the texts of the manifest', () => {
  const of = (language: Language) => manifestTexts[`/public/_locales/${language}/messages.json`] ?? {};
  const wanted = [...(pages['/wxt.config.ts'] ?? '').matchAll(/__MSG_(\w+)__/g)].map(([, name = '']) => name);

  test.each(languages)('%s has those that the manifest names, and no others', (language) => {
    expect(wanted.length).toBeGreaterThan(3);
    expect(Object.keys(of(language)).sort()).toEqual([...new Set(wanted)].sort());
    expect(
      Object.values(of(language)).filter(({ message }) => message.trim() === '' || /[!！]/.test(message)),
    ).toEqual([]);
  });

  test.each(languages)('%s: name and description fit into the stores', (language) => {
    expect(of(language).name?.message.length).toBeLessThanOrEqual(75);
    expect(of(language).description?.message.length).toBeLessThanOrEqual(132);
  });
});
