import { checkCatalogue, checkDrift } from '../migration/migration.ts'
import { mustRun } from '../run-tool.ts'
import { checkDependencies } from './check-dependencies.ts'
import { check, type Part } from './part.ts'

/** Without the network: a lockfile that is complete answers everything itself. */
const checkLockfile = () => mustRun('npm', ['ci', '--dry-run', '--offline', '--ignore-scripts', '--loglevel=error'])

const turbo = (...args: string[]) => mustRun('turbo', [...args, '--no-color'])

/** All that Node runs is one program, so that nothing is read twice; the portal is the other. */
const checkTypes = () => Promise.all(['.', 'apps/portal'].map((project) => mustRun('tsc', ['--noEmit', '-p', project])))

/** What needs no running product. */
export const checks: Part[] = [
  check('format', 'format and lint', () => mustRun('biome', ['ci', '--colors=off', '--max-diagnostics=50'])),
  check('lockfile', 'package-lock.json fits every package.json', checkLockfile),
  check('boundaries', 'package boundaries', () => turbo('boundaries')),
  check('dependencies', 'layers and domains', checkDependencies),
  check('types', 'types', checkTypes),
  check('schema', 'schema.graphql', () =>
    mustRun(process.execPath, ['packages/server/src/print-schema.cli.ts', '--check']),
  ),
  check('drift', 'migrations lead to the Prisma schema', checkDrift),
  check('catalogue', 'catalogue snapshot', checkCatalogue),
]
