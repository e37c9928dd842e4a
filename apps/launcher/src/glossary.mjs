import { readFileSync, writeFileSync } from 'node:fs'
import { handOver } from './bootstrap/hand-over.mjs'

if (await handOver({ install: false })) {
  const { withGlossary } = await import('./readme/glossary-table.ts')
  const file = new URL('../../../README.md', import.meta.url)
  writeFileSync(file, withGlossary(readFileSync(file, 'utf8')))
}
