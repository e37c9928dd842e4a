import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

// Writes schema.graphql, which the portal's documents are typed by and which a test holds equal to the built schema.
writeFileSync(
  fileURLToPath(new URL('../schema.graphql', import.meta.url)),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
)
