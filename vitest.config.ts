import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

const everywhere = ['apps/*/src', 'packages/*/src']
const tests = (suffix: string) => everywhere.map((place) => `${place}/**/*.${suffix}.{ts,tsx}`)
const postgres = {
  globalSetup: ['packages/database/src/testing/postgres-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

// Node takes graphql's CommonJS build, and so must the tests: two builds of it are two realms.
const resolve = { alias: { graphql: createRequire(import.meta.url).resolve('graphql') } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: tests('test'),
          exclude: [...tests('int.test'), ...tests('rls.test'), '**/node_modules/**'],
        },
      },
      { resolve, test: { name: 'int', include: tests('int.test'), ...postgres } },
      { resolve, test: { name: 'rls', include: tests('rls.test'), ...postgres } },
    ],
  },
})
