import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testDatabase } from '../testing/test-database.ts'

const urls = await testDatabase()
const root = fileURLToPath(new URL('../../../..', import.meta.url))

async function prisma(databaseUrl: string, ...args: string[]) {
  const child = spawn(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_OWNER_URL: databaseUrl, NO_COLOR: '1' },
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, output }
}

test("Prisma's own status agrees with what deploy wrote down", async () => {
  const { code, output } = await prisma(urls.owner, 'migrate', 'status')
  expect(output).toContain('Database schema is up to date!')
  expect(code).toBe(0)
})

test('the migrations lead to the Prisma schema, in a shadow database that leaves the real one alone', async () => {
  const diff = [
    'migrate',
    'diff',
    '--from-migrations',
    'prisma/migrations',
    '--to-schema',
    'prisma/schema',
    '--exit-code',
  ]
  const { code, output } = await prisma(urls.superuser, ...diff)
  expect(output).toContain('No difference detected')
  expect(code).toBe(0)
  expect((await prisma(urls.owner, 'migrate', 'status')).code).toBe(0)
})

test('a wrong password is told as such', async () => {
  const wrong = new URL(urls.owner)
  wrong.password = 'wrong'
  const { code, output } = await prisma(wrong.toString(), 'migrate', 'status')
  expect(output).toContain('P1000')
  expect(code).toBe(1)
})
