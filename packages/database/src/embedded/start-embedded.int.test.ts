import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedPostgres, startEmbedded } from './start-embedded.ts'

let dataDir: string
let server: EmbeddedPostgres | undefined

async function ask(sql: string) {
  const client = new Client({ connectionString: server?.urls.owner })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function open(whenRunning?: 'use' | 'replace') {
  server = await startEmbedded({ dataDir, whenRunning })
  return server
}

function cluster() {
  return realpathSync(path.join(dataDir, 'postgres'))
}

function postmasterPid() {
  return Number(readFileSync(path.join(cluster(), 'postmaster.pid'), 'utf8').split('\n')[0])
}

function isAlive(pid: number) {
  return spawnSync('kill', ['-0', String(pid)]).status === 0
}

/** Starts it in another process, which is then killed without a chance to do anything. */
async function startInKilledProcess() {
  const program = `
    const { startEmbedded } = await import('${pathToFileURL(path.join(import.meta.dirname, 'start-embedded.ts'))}')
    await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    console.log('started')`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  child.kill('SIGKILL')
}

beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'hubcap-embedded-'))
})

afterEach(async () => {
  await server?.stop()
  server = undefined
  rmSync(cluster(), { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
})

test('keeps its port, its secrets and its data from one start to the next', async () => {
  const first = await open()
  await ask('CREATE TABLE kept AS SELECT 7 AS n')
  await first.stop()
  const second = await open()
  expect(second.urls).toEqual(first.urls)
  expect(await ask('SELECT n FROM kept')).toEqual([{ n: 7 }])
})

test('takes another port when its own is taken meanwhile', async () => {
  const first = await open()
  const { port } = first
  await first.stop()
  const { createServer } = await import('node:net')
  const squatter = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve) => squatter.once('listening', resolve))
  const second = await open()
  expect(second.port).not.toBe(port)
  await new Promise((resolve) => squatter.close(resolve))
})

test('ends by itself when the process that started it is killed, and starts again', async () => {
  await startInKilledProcess()
  while (existsSync(path.join(cluster(), 'postmaster.pid'))) await sleep(20)
  await open()
  expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }])
})

test('recovers after being killed itself, whatever process has its number by then', async () => {
  await open()
  await ask('CREATE TABLE kept AS SELECT 7 AS n')
  const pid = postmasterPid()
  process.kill(pid, 'SIGKILL')
  await server?.ended
  const file = path.join(cluster(), 'postmaster.pid')
  writeFileSync(file, readFileSync(file, 'utf8').replace(String(pid), String(process.ppid)))
  await open()
  expect(await ask('SELECT n FROM kept')).toEqual([{ n: 7 }])
})

test('a server that still runs is used and left running, or replaced', async () => {
  const first = await open()
  const pid = postmasterPid()
  const guest = await startEmbedded({ dataDir, whenRunning: 'use' })
  expect(guest.urls).toEqual(first.urls)
  await guest.stop()
  expect(isAlive(pid)).toBe(true)
  const next = await open('replace')
  expect(isAlive(pid)).toBe(false)
  expect(next.urls).toEqual(first.urls)
})

test('data of another major version is refused in one sentence', async () => {
  const first = await open()
  await first.stop()
  writeFileSync(path.join(cluster(), 'PG_VERSION'), '16\n')
  await expect(startEmbedded({ dataDir })).rejects.toThrow(/was written by Postgres 16 and Hubcap brings 18/)
})

test.runIf(process.getuid?.() === 0)('as root, works in a directory that its own account cannot reach', async () => {
  spawnSync('chmod', ['700', dataDir])
  await open()
  expect(cluster().startsWith(dataDir)).toBe(false)
  expect(await ask('SELECT 1 AS n')).toEqual([{ n: 1 }])
})
