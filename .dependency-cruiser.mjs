// The layers of docs/architecture.md as import rules. A rule names what a folder may import; anything else fails,
// also through `import type`. scripts/check-layers.mjs runs this and checks that no source file was left out.

/** Folder or file of src → the other folders and files of src that it may import. Everything may import itself. */
const layers = {
  'schemas/model': [],
  'schemas/wire': ['schemas/model'],
  'schemas/files': ['schemas/model'],
  errors: [],
  domain: ['schemas/model'],
  batch: ['domain', 'schemas', 'errors'],
  client: ['schemas', 'errors'],
  io: ['schemas', 'errors', 'batch'],
  config: ['schemas', 'errors'],
  mock: ['schemas', 'errors'],
  i18n: ['domain', 'schemas', 'errors'],
  output: ['domain', 'schemas', 'i18n', 'errors'],
  commands: ['domain', 'batch', 'client', 'io', 'config', 'output', 'i18n', 'schemas', 'errors', 'deps.ts'],
  'deps.ts': ['domain', 'batch', 'client', 'io', 'config', 'mock', 'output', 'i18n', 'schemas', 'errors'],
  'world.ts': ['config'],
  'main.ts': ['commands', 'config', 'output', 'i18n', 'errors', 'schemas/model', 'deps.ts', 'world.ts'],
};

/** What builds the real implementations: it may import everything. */
const wiring = ['system-deps.ts', 'system'];

/** Package → where it may be imported. Each is slow to load or belongs to one concern. */
const fences = {
  undici: ['client'],
  commander: ['commands', 'main.ts'],
  chalk: ['output'],
  'cli-table3': ['output'],
  'cli-progress': ['system'],
  'csv-parse': ['io'],
  inquirer: ['io'],
  '@inquirer/[^/]+': ['io'],
  conf: ['config'],
  hono: ['mock'],
  '@hono/[^/]+': ['mock'],
  jose: ['client', 'mock'],
  oauth4webapi: ['client'],
  yaml: ['config', 'io', 'mock'],
  zod: ['schemas', 'client', 'commands', 'config', 'io', 'mock'],
};

/** Built-in module → where it may be imported. */
const builtIns = {
  'fs(/promises)?': ['io', 'config', 'mock'],
  'child_process|cluster|repl|vm|inspector|dgram': [],
  'http|https|http2|net|tls': ['mock'],
};

/** A pattern that matches the files of these folders and files of src. */
const inSource = (names) => `^src/(${names.map((name) => (name.endsWith('.ts') ? `${name}$` : `${name}/`)).join('|')})`;
const ruleName = (text) =>
  text
    .replace(/\.ts$/, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const layerRules = Object.entries(layers).map(([name, allowed]) => ({
  name: `layer-${ruleName(name)}`,
  comment: `src/${name} may import only ${allowed.length === 0 ? 'itself' : allowed.join(', ')} of this project.`,
  severity: 'error',
  from: { path: inSource([name]) },
  // The commands of the simulated service are the only ones that may know it.
  to: { path: '^(src|bin|test|scripts|bench|fixtures)/', pathNot: inSource([name, ...allowed]) },
}));
const commandsRule = layerRules.find((rule) => rule.name === 'layer-commands');
const mockCommands = '^src/commands/mock[^/]*(\\.ts$|/)';
commandsRule.from.pathNot = mockCommands;

const fenceRules = Object.entries(fences).map(([name, allowed]) => ({
  name: `fence-${ruleName(name)}`,
  comment: `${name} is imported only in ${[...allowed, ...wiring].join(', ')}.`,
  severity: 'error',
  from: { path: '^(src|bin)/', pathNot: inSource([...allowed, ...wiring]) },
  to: { path: `(^|/)node_modules/${name}/`, dependencyTypesNot: ['npm-dev'] },
}));

const builtInRules = Object.entries(builtIns).map(([name, allowed]) => ({
  name: `built-in-${ruleName(name)}`,
  comment: `These modules are imported only in ${[...allowed, ...wiring].join(', ')}.`,
  severity: 'error',
  from: { path: '^(src|bin)/', pathNot: inSource([...allowed, ...wiring]) },
  to: { dependencyTypes: ['core'], path: `^(node:)?(${name})$` },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: 'layer-commands-mock',
      comment: 'The commands of the simulated service may import it besides what other commands may import.',
      severity: 'error',
      from: { path: mockCommands },
      to: {
        path: '^(src|bin|test|scripts|bench|fixtures)/',
        pathNot: inSource(['commands', ...layers.commands, 'mock']),
      },
    },
    {
      name: 'layer-bin',
      comment: 'The launcher has no logic: it builds the dependencies and calls main.',
      severity: 'error',
      from: { path: '^bin/' },
      to: { path: '^(src|test|scripts|bench|fixtures)/', pathNot: inSource(['main.ts', ...wiring]) },
    },
    {
      name: 'layer-system-deps',
      comment: 'Only the launcher builds the real implementations; everything else is handed them.',
      severity: 'error',
      from: { path: '^src/', pathNot: inSource(wiring) },
      to: { path: inSource(wiring) },
    },
    {
      name: 'layer-known-folder',
      comment: 'A new folder of src needs its own line in the table of layers.',
      severity: 'error',
      from: { path: '^src/', pathNot: inSource([...Object.keys(layers), ...wiring]) },
      to: {},
    },
    {
      name: 'deps-types-only',
      comment: 'These files describe the outside world; they load none of it.',
      severity: 'error',
      from: { path: '^src/(deps|world)\\.ts$' },
      to: { dependencyTypesNot: ['type-only', 'unknown'] },
    },
    {
      name: 'i18n-types-only',
      comment: 'The catalogues take their key types from the rules, not the rules themselves.',
      severity: 'error',
      from: { path: '^src/i18n/' },
      to: { path: '^src/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-no-package',
      comment: 'The rules are pure: no package and no built-in module.',
      severity: 'error',
      from: { path: '^src/(domain|errors)/' },
      to: { pathNot: '^src/' },
    },
    {
      name: 'mock-not-domain',
      comment: 'If the service shared the rules, a mistake in them would pass every test.',
      severity: 'error',
      from: { path: '^src/mock/' },
      to: { path: '^src/(domain|client|batch)/' },
    },
    {
      name: 'domain-not-mock',
      comment: 'The program knows the service only by its HTTP interface.',
      severity: 'error',
      from: { path: '^src/(domain|client|batch)/' },
      to: { path: '^src/mock/' },
    },
    {
      name: 'not-from-outside',
      comment: 'Tests, scripts and benchmarks use the program, never the other way round.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: '^(test|scripts|bench|fixtures)/' },
    },
    {
      name: 'scripts-not-source',
      comment: 'Scripts and benchmarks run the built program; Node 20 cannot load its sources.',
      severity: 'error',
      from: { path: '^(scripts|bench)/' },
      to: { path: '^(src|bin|test)/' },
    },
    {
      name: 'no-cycle',
      comment:
        'Modules that need each other are one module, or hide a third. A cycle closed by types alone is no cycle when it runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-dev-package',
      comment: 'What ships may not import a development dependency.',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
    },
    ...fenceRules,
    ...builtInRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    moduleSystems: ['es6'],
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.d.ts'],
    },
  },
};
