import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const everywhere = ['apps/*/src', 'packages/*/src']
const tests = (suffix: string) => everywhere.map((place) => `${place}/**/*.${suffix}.{ts,tsx}`)
/** Against hanging, not against slowness: no test may depend on speed. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 }
/** What several files import is read once for each worker: half of the work of all tests would be reading it again. */
const shared = { isolate: false, ...patience }
const postgres = { globalSetup: ['packages/database/src/testing/postgres-setup.ts'], ...shared }

const portal = (directory: string) => fileURLToPath(new URL(`apps/portal/${directory}/`, import.meta.url))

const alias = {
  // Node takes graphql's CommonJS build, and so must the tests: two builds of it are two realms.
  graphql: createRequire(import.meta.url).resolve('graphql'),
  // As in the portal's tsconfig.json.
  '@/': portal('src'),
  '@generated/': portal('generated'),
}
const resolve = { alias }

export default defineConfig({
  test: {
    // A test that asks the database waits while the database works: one worker leaves half of two processors idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          ...shared,
          include: tests('test'),
          exclude: [...tests('int.test'), ...tests('rls.test'), '**/node_modules/**'],
        },
      },
      { resolve, test: { name: 'int', include: tests('int.test'), ...postgres } },
      { resolve, test: { name: 'rls', include: tests('rls.test'), ...postgres } },
    ],
  },
})
