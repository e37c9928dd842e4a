import { existsSync } from 'node:fs'
import type { Part } from './part.ts'
import { runVitest } from './vitest-parts.ts'

/** The oldest Postgres that one's own may be, where Debian's package of it is installed. */
const oldestPostgres = '/usr/lib/postgresql/15/bin'

/** Every policy, every list and every mutation once, and what asks the most of SQL: an older Postgres knows less of it, and nothing else differs. */
const everyStatement = [
  'packages/database/src/door/',
  'packages/database/src/policies/',
  'packages/server/src/audit/every-mutation',
  'packages/server/src/clearing/',
  'packages/server/src/credits/',
  'packages/server/src/graphql/',
  'packages/server/src/http/exports/',
  'packages/server/src/overview/',
  'packages/server/src/quotas/',
  'packages/server/src/performance/',
  'packages/server/src/reports/',
  'packages/server/src/search/',
]

/** Without those that start a server of their own, and without the demo, which is only large. */
const everything = ['--exclude=packages/database/src/embedded/**', '--exclude=packages/demo/**']

const runOn = (files: readonly string[]) =>
  runVitest(['--project=int', '--project=rls', ...files], { HUBCAP_TEST_POSTGRES_BIN: oldestPostgres })

/** What meets the database, on the oldest supported Postgres too; nothing where that isn't installed. */
export const oldestPostgresTests: Part[] = existsSync(oldestPostgres)
  ? [
      {
        name: 'oldest',
        title: 'integration and policy tests on Postgres 15: every statement',
        files: () => [],
        run: () => runOn(everyStatement),
      },
      {
        name: 'oldest-all',
        title: 'integration and policy tests on Postgres 15: all',
        files: () => [],
        onRequest: true,
        run: () => runOn(everything),
      },
    ]
  : []
