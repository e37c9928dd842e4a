// Who may import whom. Packages are layers; folders inside each are domains, and a domain uses only those before it.
// npm test runs this over the project, and over a fixture in which every rule here must be broken.

const path = require('node:path')

const domains = [
  'tenancy',
  'files',
  'audit',
  'network',
  'customers',
  'catalog',
  'ledger',
  'cards',
  'members',
  'sales',
  'till',
  'takings',
  'clearing',
  'leads',
  'credits',
  'quotas',
  'performance',
  'pay',
  'sales-months',
  'simulations',
  'dispatch',
  'messages',
  'webhooks',
  'imports',
  'search',
  'reports',
  'overview',
]

/** What each layer may use of the others; tests may besides use packages/testing. */
const layers = {
  'packages/rules': [],
  'packages/words': ['packages/rules'],
  'packages/database': ['packages/rules'],
  'packages/server': ['packages/rules', 'packages/words', 'packages/database'],
  'packages/testing': ['packages/rules', 'packages/database'],
  'packages/demo': ['packages/rules', 'packages/words', 'packages/database', 'packages/server'],
  'packages/proof': [],
  'apps/api': ['packages/server', 'packages/database', 'packages/rules'],
  'apps/worker': ['packages/server', 'packages/database', 'packages/rules'],
  'apps/portal': ['packages/rules', 'packages/words'],
  'apps/launcher': ['packages/database', 'packages/words'],
}

const tests = '\\.(test|e2e)\\.tsx?$|^apps/portal/e2e/'

/** What sets the stage for tests. */
const stages = ['^packages/testing/', '^packages/(database|server)/src/testing/']

const layerRules = Object.entries(layers).map(([layer, uses]) => ({
  name: `layer: ${layer}`,
  comment: `${layer} may use ${uses.join(', ') || 'no other package of the project'}.`,
  severity: 'error',
  from: { path: `^${layer}/`, pathNot: tests },
  to: { path: '^(apps|packages)/', pathNot: [layer, ...uses].map((place) => `^${place}/`) },
}))

const domainRules = domains.slice(0, -1).map((domain, at) => ({
  name: `domain: ${domain}`,
  comment: `${domain} may use itself and what stands before it in the order of domains.`,
  severity: 'error',
  from: { path: `^(packages/[^/]+/src)/${domain}/`, pathNot: tests },
  to: { path: `^$1/(${domains.slice(at + 1).join('|')})/` },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    ...domainRules,
    {
      name: 'portal features stand alone',
      comment: 'What two features share lies in src/lib or src/patterns.',
      severity: 'error',
      from: { path: '^apps/portal/src/features/([^/]+)/' },
      to: { path: '^apps/portal/src/features/', pathNot: '^apps/portal/src/features/$1/' },
    },
    {
      name: 'rules are pure',
      comment: 'No files, network, clock or environment: what a rule needs comes in as data.',
      severity: 'error',
      from: { path: '^packages/rules/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no import that leads nowhere',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'programs do not use tests',
      severity: 'error',
      from: { path: '^(apps|packages)/[^/]+/src/', pathNot: [tests, ...stages] },
      to: { path: [tests, ...stages] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)\\.next/', '^apps/launcher/fixtures/', '(^|/)test-results/'] },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    moduleSystems: ['es6', 'cjs'],
    // The only one with aliases.
    tsConfig: { fileName: path.join(__dirname, 'apps/portal/tsconfig.json') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
}
