import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkPort } from './check-port.ts'
import { lockDataDirectory, makeDataDirectory } from './data-directory.ts'
import { Shutdown } from './shutdown.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'hubcap-start-'))
})

afterEach(() => rmSync(directory, { recursive: true, force: true }))

test('everything started is stopped in the opposite order, once, even when one part fails to', async () => {
  const stopped: string[] = []
  const shutdown = new Shutdown()
  shutdown.add('The database', () => void stopped.push('database'))
  shutdown.add('The worker', async () => {
    stopped.push('worker')
    throw new Error('stuck')
  })
  shutdown.add('The portal', () => void stopped.push('portal'))
  await Promise.all([shutdown.run(), shutdown.run()])
  expect(stopped).toEqual(['portal', 'worker', 'database'])
  expect(shutdown.begun).toBe(true)
})

test('a taken port is told with another to try', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  const said = new StartProblem(
    `Port ${port} is taken by another program: stop that, or choose another with PORT=${port + 1}.`,
  )
  await expect(checkPort(port, '127.0.0.1')).rejects.toEqual(said)
  await new Promise((resolve) => server.close(resolve))
  await checkPort(port, '127.0.0.1')
})

test('a data directory that cannot be made is told with its name and what to do', () => {
  writeFileSync(path.join(directory, 'file'), '')
  const place = path.join(directory, 'file', 'data')
  expect(() => makeDataDirectory(place)).toThrow(/file\/data can't be written \(ENOTDIR\): make it writable, or set/)
  expect(() => makeDataDirectory('/proc/hubcap')).toThrow(/can't be written/)
  makeDataDirectory(path.join(directory, 'a', 'b'))
  expect(existsSync(path.join(directory, 'a', 'b', 'logs'))).toBe(true)
})

test('the lock of a launcher that is gone is taken over, and given back', () => {
  const file = path.join(directory, 'launcher.pid')
  writeFileSync(file, String(process.ppid)) // alive, but not a launcher
  const release = lockDataDirectory(directory)
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
  release()
  expect(existsSync(file)).toBe(false)
})

test('two launchers never run on one data directory', async () => {
  const file = path.join(directory, 'launcher.pid')
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'apps/launcher/src/start.mjs'])
  writeFileSync(file, String(other.pid))
  expect(() => lockDataDirectory(directory)).toThrow(`already runs on ${directory} (process ${other.pid})`)
  other.kill()
  await new Promise((resolve) => other.once('close', resolve))
  lockDataDirectory(directory)()
})
