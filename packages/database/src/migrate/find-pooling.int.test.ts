import { expect, inject, test } from 'vitest'
import { testDatabase } from '../testing/test-database.ts'
import { findPooling } from './find-pooling.ts'
import { prepareOwnPostgres } from './own-postgres.ts'

const urls = await testDatabase()
const isPooled = inject('postgres').app !== inject('postgres').direct

const withoutMark = (text: string) => {
  const url = new URL(text)
  url.searchParams.delete('pgbouncer')
  return url.toString()
}
const prepare = (given: { appUrl: string; listenUrl?: string }) =>
  prepareOwnPostgres({ ownerUrl: urls.owner, passwords: { ownerPassword: '', auditPassword: '' }, ...given })

test('an address of Postgres itself stays with its session', async () => {
  expect(await findPooling(urls.direct)).toBe('stays')
})

test('without a pooler changes are listened for where the app works', async () => {
  expect(await prepare({ appUrl: urls.direct })).toEqual({ app: urls.direct, owner: urls.owner, listen: urls.direct })
})

test.runIf(isPooled)('a pooler in transaction mode is found out', async () => {
  expect(await findPooling(urls.app)).toBe('loses names')
})

test.runIf(isPooled)('says what to do about an address that doesn’t say that it is pooled', async () => {
  const said = prepare({ appUrl: withoutMark(urls.app), listenUrl: urls.direct })
  await expect(said).rejects.toThrow('add ?pgbouncer=true to it')
})

test.runIf(isPooled)('says what to do where changes could not be listened for', async () => {
  await expect(prepare({ appUrl: urls.app })).rejects.toThrow('as DATABASE_LISTEN_URL')
  const pooledTwice = prepare({ appUrl: urls.app, listenUrl: urls.app })
  await expect(pooledTwice).rejects.toThrow(/^DATABASE_LISTEN_URL leads through a pooler/)
})

test.runIf(isPooled)('takes a pooler that says so, with an address past it', async () => {
  const all = { appUrl: urls.app, listenUrl: urls.direct }
  expect(await prepare(all)).toEqual({ app: urls.app, owner: urls.owner, listen: urls.direct })
})
