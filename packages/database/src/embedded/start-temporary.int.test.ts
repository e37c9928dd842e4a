import { existsSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { startTemporary } from './start-temporary.ts'

test('lies with its log in one directory, and leaves nothing behind', async () => {
  const server = await startTemporary()
  const client = new Client({ connectionString: server.urls.superuser })
  let cluster: string
  try {
    await client.connect()
    cluster = (await client.query('SHOW data_directory')).rows[0].data_directory
  } finally {
    await client.end()
    await server.stop()
  }
  expect(path.basename(cluster)).toBe('postgres')
  expect(path.basename(path.dirname(cluster))).toMatch(/^hubcap-temporary-/)
  expect(existsSync(path.dirname(cluster))).toBe(false)
})
