import { readdirSync, statSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { askAs, backUp, backupDirectory, fillForBackup, migrationsDirectory } from '../testing/backup-stage.ts'
import { testNow } from '../testing/small-network.ts'
import { testDatabase } from '../testing/test-database.ts'
import { checkBackup } from './check-backup.ts'
import { waitingJobs } from './manifest.ts'
import { openBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

const urls = await testDatabase()
const { directory, place } = backupDirectory()
const whole = place('whole')
const read = async (file: string) => checkBackup(await openBackup(file, async () => undefined))

beforeAll(async () => {
  await fillForBackup(urls)
  await backUp(urls, whole)
})

test('says what it holds, down to every table of the product', async () => {
  const manifest = await read(whole)
  const tables = await askAs<{ name: string }>(
    urls.audit,
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  )
  const names = manifest.tables.map(({ name }) => name)
  expect(names.toSorted()).toEqual([...tables.map(({ name }) => name), waitingJobs].toSorted())
  expect(manifest).toMatchObject({ createdAt: testNow.toISOString(), product: '0.1.0' })
  expect(manifest.migrations.length).toBe(readdirSync(migrationsDirectory).filter((name) => /^\d/.test(name)).length)
  const [sales] = await askAs<{ n: number }>(urls.audit, 'SELECT count(*)::int AS n FROM card_sale')
  expect(manifest.tables.find(({ name }) => name === 'card_sale')?.rows).toBe(sales?.n)
  expect(sales?.n).toBeGreaterThan(20)
})

test('leaves no sequence out, for there is none', async () => {
  const sequences = `SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace`
  expect(await askAs(urls.audit, sequences)).toEqual([])
})

test('of the same rows says the same, and what it came to', async () => {
  const { manifest, bytes } = await backUp(urls, place('again'))
  expect(bytes).toBe(statSync(place('again')).size)
  expect(manifest).toEqual(await read(place('again')))
  expect(manifest).toEqual(await read(whole))
})

test('is of one moment: what is written while it is read isn’t in it', async () => {
  const customers = 'SELECT count(*)::int AS n FROM customer'
  let written: Promise<unknown> | undefined
  const onProgress = () => {
    written ??= askAs(
      urls.superuser,
      'UPDATE customer SET name_key = name_key || 1; UPDATE user_account SET name = name || 1',
    )
  }
  const before = await read(whole)
  await writeBackup({ auditUrl: urls.audit, file: place('busy'), product: '0.1.0', now: testNow, onProgress })
  await written
  expect(written).toBeDefined()
  expect(await askAs(urls.audit, customers)).not.toEqual([{ n: 0 }])
  expect(await read(place('busy'))).toEqual(before)
})

test('can be read by its owner alone, and never replaces another', async () => {
  expect(statSync(whole).mode & 0o777).toBe(0o600)
  await expect(backUp(urls, whole)).rejects.toThrow('exists: choose another name')
  await expect(backUp(urls, directory)).rejects.toThrow('is a directory')
  await expect(backUp(urls, place('no/where'))).rejects.toThrow(
    /^There is no .*no\/where, or no directory for it: correct the path.$/,
  )
  await expect(backUp(urls, place('whole/x'))).rejects.toThrow(
    /^There is no directory for .*whole\/x: correct the path.$/,
  )
})

test('of a database that Hubcap never ran on is none', async () => {
  const url = new URL(urls.superuser)
  url.pathname = '/postgres'
  const options = { auditUrl: url.toString(), file: place('none'), product: '', now: testNow }
  await expect(writeBackup(options)).rejects.toThrow('There is nothing to back up')
})

test('that is interrupted leaves nothing behind', async () => {
  const controller = new AbortController()
  const onProgress = () => controller.abort(new Error('enough'))
  const options = { auditUrl: urls.audit, file: place('interrupted'), product: '', now: testNow }
  await expect(writeBackup({ ...options, onProgress, signal: controller.signal })).rejects.toThrow('enough')
  expect(readdirSync(directory).toSorted()).toEqual(['again', 'busy', 'whole'])
})
