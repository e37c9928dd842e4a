import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../bootstrap/root.mjs'
import { withGlossary } from './glossary-table.ts'

test('the glossary in README.md is the one that the product uses', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  expect(withGlossary(readme)).toBe(readme)
})

test('a README without a place for the glossary is refused', () => {
  expect(() => withGlossary('# Hubcap')).toThrow('lacks the lines')
})
