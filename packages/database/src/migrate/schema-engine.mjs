#!/usr/bin/env node
// Stands in for Prisma's native schema engine: the same commands and the same JSON-RPC on stdio, answered by Prisma's
// WebAssembly build of that engine over the pg driver. The native one is downloaded at first use, which a machine
// behind a firewall can't do.
import fs from 'node:fs'
import readline from 'node:readline'
import { runDatabaseCommand } from './schema-engine/database-command.mjs'
import { createEngine } from './schema-engine/wasm-engine.mjs'

/** The command line Prisma gives its engine. Options it doesn't need here are skipped with their value. */
function readArguments(argv) {
  const given = { datamodels: [], url: undefined, command: undefined, version: false }
  for (let at = 0; at < argv.length; at++) {
    if (argv[at] === '--version') given.version = true
    else if (argv[at] === '--datamodels') given.datamodels.push(argv[++at])
    else if (argv[at] === '--datasource') given.url = JSON.parse(argv[++at]).url
    else if (argv[at] === 'cli') given.command = argv[++at]
    else at++
  }
  return given
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

function failure(error) {
  const error_code = error.code ?? /^(P\d{4})/.exec(error.message)?.[1]
  return {
    code: 4466,
    message: error.message,
    data: { is_panic: false, message: error.message, error_code, meta: error.meta ?? null },
  }
}

/** Prisma's command line and the WebAssembly engine call one method by different names. */
const methodNames = { getDatabaseVersion: 'version' }

function serve(given) {
  const datamodels = given.datamodels.map((file) => [file, fs.readFileSync(file, 'utf8')])
  let engine
  const answer = async (line) => {
    const { id, method, params } = JSON.parse(line)
    if (!method) return // the answer to our own 'print'
    try {
      engine ??= await createEngine(given.url ?? params?.from?.url ?? params?.to?.url, datamodels)
      const result = (await engine[methodNames[method] ?? method](params)) ?? null
      if (method === 'diff' && result?.stdout != null) {
        send({ id: 0, method: 'print', params: { content: result.stdout } })
      }
      send({ id, result })
    } catch (error) {
      send({ id, error: failure(error) })
    }
  }
  // One at a time: the engine isn't re-entrant.
  let last = Promise.resolve()
  const lines = readline.createInterface({ input: process.stdin })
  lines.on('line', (line) => {
    last = last.then(() => answer(line))
  })
  lines.on('close', () => last.then(() => process.exit(0)))
}

const given = readArguments(process.argv.slice(2))
if (given.version) console.log('schema-engine-cli wasm')
else if (given.command) process.exitCode = await runDatabaseCommand(given.command, given.url)
else serve(given)
