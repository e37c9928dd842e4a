import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './bootstrap/root.mjs'

const declarations = ['apps/*/src/env.ts', 'apps/portal/src/lib/env.ts']

function namesIn(file: string, pattern: RegExp): string[] {
  const names = [...readFileSync(path.join(root, file), 'utf8').matchAll(pattern)].map((match) => match[1] ?? '')
  expect(names, file).not.toEqual([])
  return names
}

test('.env.example names exactly the variables that the programs declare', () => {
  const files = globSync(declarations, { cwd: root })
  expect(files.length).toBeGreaterThanOrEqual(4)
  const declared = new Set(files.flatMap((file) => namesIn(file, /^\s+([A-Z][A-Z0-9_]+): z\b/gm)))
  const documented = namesIn('.env.example', /^#?([A-Z][A-Z0-9_]+)=/gm)
  expect(documented.toSorted()).toEqual([...declared].toSorted())
})
