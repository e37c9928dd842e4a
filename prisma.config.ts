import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// The prisma command would download a native engine; this stand-in runs the same engine as WebAssembly, offline.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= fileURLToPath(
  new URL('packages/database/src/migrate/schema-engine.mjs', import.meta.url),
)

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? 'postgresql://hubcap_owner@127.0.0.1:1/hubcap' },
})
