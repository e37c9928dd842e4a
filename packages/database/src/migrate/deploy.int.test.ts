import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { testDatabase } from '../testing/test-database.ts'
import { deploy } from './deploy.ts'

const urls = await testDatabase()
let directory: string

async function ask(sql: string) {
  const client = new Client({ connectionString: urls.owner })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function write(name: string, sql: string) {
  await mkdir(path.join(directory, name), { recursive: true })
  await writeFile(path.join(directory, name, 'migration.sql'), sql)
}

beforeEach(async () => {
  await ask('DROP TABLE _prisma_migrations; DROP TABLE IF EXISTS one, two')
  directory = await mkdtemp(path.join(tmpdir(), 'hubcap-deploy-'))
})

afterEach(() => rm(directory, { recursive: true }))

test('applies what is pending, oldest first, and nothing twice', async () => {
  await write('2_two', 'CREATE TABLE two AS SELECT * FROM one')
  await write('1_one', 'CREATE TABLE one (id int)')
  expect(await deploy(urls.owner, directory)).toEqual(['1_one', '2_two'])
  expect(await deploy(urls.owner, directory)).toEqual([])
})

test('a migration that fails leaves nothing of itself, and can be corrected', async () => {
  await write('1_one', 'CREATE TABLE one (id int); SELECT 1 / 0')
  await expect(deploy(urls.owner, directory)).rejects.toThrow('Migration 1_one failed and was undone: division by zero')
  await write('1_one', 'CREATE TABLE one (id int)')
  expect(await deploy(urls.owner, directory)).toEqual(['1_one'])
})

test('refuses a migration that was edited after it was applied', async () => {
  await write('1_one', 'CREATE TABLE one (id int)')
  await deploy(urls.owner, directory)
  await write('1_one', 'CREATE TABLE one (id bigint)')
  await expect(deploy(urls.owner, directory)).rejects.toThrow('edited after it was applied')
})

test('refuses a database that is newer than the program', async () => {
  await write('1_one', 'CREATE TABLE one (id int)')
  await deploy(urls.owner, directory)
  await rm(path.join(directory, '1_one'), { recursive: true })
  await expect(deploy(urls.owner, directory)).rejects.toThrow('The database is newer than this program')
})

test('two at once take turns', async () => {
  await write('1_one', 'CREATE TABLE one (id int)')
  const results = await Promise.all([deploy(urls.owner, directory), deploy(urls.owner, directory)])
  expect(results.flat()).toEqual(['1_one'])
})
