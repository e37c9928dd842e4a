import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Child, startChild } from './child.ts'

let directory: string

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'hubcap-child-'))
})

afterEach(() => rmSync(directory, { recursive: true }))

function start(program: string): Promise<Child> {
  const file = path.join(directory, 'program.mjs')
  writeFileSync(file, program)
  const logFile = path.join(directory, 'program.log')
  return startChild({
    name: 'program',
    args: [file],
    cwd: directory,
    env: {},
    logFile,
    isReady: (log) => log.includes('ready'),
  })
}

test('a program that says it is ready runs until it is stopped, by its own hand', async () => {
  const child = await start(`
    process.on('SIGTERM', () => { console.log('goodbye'); process.exit(0) })
    setInterval(() => {}, 1000)
    console.log('ready')`)
  expect(child.hasEnded()).toBe(false)
  await child.stop()
  expect(child.hasEnded()).toBe(true)
  expect(readFileSync(child.logFile, 'utf8')).toBe('ready\ngoodbye\n')
})

test('a program that ends before it is ready is told with the end of its log', async () => {
  await expect(start(`console.error('no port left'); process.exit(3)`)).rejects.toThrow(
    /program ended.*\n.*no port left/,
  )
})

test('a program ends by itself when what started it is killed', async () => {
  const marker = path.join(directory, 'ended')
  const program = path.join(directory, 'program.mjs')
  writeFileSync(
    program,
    `import { writeFileSync } from 'node:fs'
    process.on('SIGTERM', () => { writeFileSync(${JSON.stringify(marker)}, 'yes'); process.exit(0) })
    setInterval(() => {}, 1000)
    console.log('ready')`,
  )
  const starter = `
    const { startChild } = await import('${pathToFileURL(path.join(import.meta.dirname, 'child.ts'))}')
    const at = (name) => ${JSON.stringify(directory)} + '/' + name
    await startChild({ name: 'program', args: [at('program.mjs')], cwd: at(''), env: {}, logFile: at('program.log'), isReady: (log) => log.includes('ready') })
    console.log('started')`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', starter], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => parent.stdout.once('data', resolve))
  parent.kill('SIGKILL')
  const written = () => {
    try {
      return readFileSync(marker, 'utf8')
    } catch {
      return undefined
    }
  }
  while (written() !== 'yes') await sleep(20)
})
