import { defineConfig } from 'vitest/config'

const everywhere = ['apps/*/src', 'packages/*/src']
const tests = (suffix: string) => everywhere.map((place) => `${place}/**/*.${suffix}.{ts,tsx}`)
const postgres = {
  globalSetup: ['packages/database/src/testing/postgres-setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: tests('test'),
          exclude: [...tests('int.test'), ...tests('rls.test'), '**/node_modules/**'],
        },
      },
      { test: { name: 'int', include: tests('int.test'), ...postgres } },
      { test: { name: 'rls', include: tests('rls.test'), ...postgres } },
    ],
  },
})
