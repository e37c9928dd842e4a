import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { MigrationAdapter } from './migration-adapter.mjs'

const engineDirectory = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))

async function loadWasm() {
  const wasm = fs.readFileSync(path.join(engineDirectory, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': bindings })
  bindings.__wbg_set_wasm(instance.exports)
  instance.exports.__wbindgen_start()
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      const entry = { level: 'ERROR', target: 'schema_engine::logger', fields: { message } }
      process.stderr.write(`${JSON.stringify(entry)}\n`)
    },
  }
}

function log(entry) {
  if (process.env.DEBUG?.includes('schemaEngine')) process.stderr.write(String(entry))
}

/**
 * Prisma's schema engine over one database.
 * @param {string} url
 * @param {Array<[file: string, text: string]>} datamodels the Prisma schema; empty when the command carries its own
 */
export async function createEngine(url, datamodels) {
  await loadWasm()
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(url))
  return bindings.SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, log, factory)
}
