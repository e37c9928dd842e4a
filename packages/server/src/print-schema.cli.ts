import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

// Writes schema.graphql, which the portal's documents are typed by; with --check, only says whether it is up to date.
const file = new URL('../schema.graphql', import.meta.url)
const built = `${printSchema(lexicographicSortSchema(schema))}\n`

if (!process.argv.includes('--check')) writeFileSync(file, built)
else if (readFileSync(file, 'utf8') !== built) {
  console.error('packages/server/schema.graphql is out of date: run "npm run schema".')
  process.exitCode = 1
}
