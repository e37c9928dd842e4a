import { findPgbouncer } from './find-pgbouncer.ts'
import type { Outcome, Part } from './part.ts'
import { runVitest } from './vitest-parts.ts'

/** Each of the ways in which the product meets its database, once. */
const ways = [
  'packages/database/src/door/',
  'packages/database/src/migrate/find-pooling',
  'packages/database/src/policies/row-security.rls',
  'packages/server/src/operation/checks-off',
  'packages/server/src/imports/import-life',
  'packages/server/src/overview/live',
  'packages/server/src/sales/card-sales',
]

/** Those that start a server of their own don't meet the pooler. */
const everything = ['--exclude=packages/database/src/embedded/**']

async function runBehind(files: readonly string[]): Promise<Outcome> {
  const program = await findPgbouncer()
  if (!program)
    return { passed: 0, failed: 0, report: '    pgbouncer isn’t installed here: nothing was tried behind it' }
  return runVitest(['--project=int', '--project=rls', ...files], { HUBCAP_TEST_POOLER: program })
}

/** What meets the database, with a pgbouncer in transaction mode between. */
export const poolerTests: Part[] = [
  {
    name: 'pooler',
    title: 'integration and policy tests behind pgbouncer: one of each kind',
    files: () => [],
    run: () => runBehind(ways),
  },
  {
    name: 'pooler-all',
    title: 'integration and policy tests behind pgbouncer: all',
    files: () => [],
    onRequest: true,
    run: () => runBehind(everything),
  },
]
