import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readBrowserTexts } from './read-browser-texts.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const app = path.join(root, 'app')

/** What a layout brings along. */
function broughtBy(layout: string): string[] {
  if (!existsSync(layout)) return []
  const lists = readFileSync(layout, 'utf8').matchAll(/(?:textsOf\(\[|files=\{\[)([^\])]*)/g)
  return [...lists].flatMap(([, list = '']) => [...list.matchAll(/'(\w+)'/g)].map(([, file = '']) => file))
}

const shownBy = (files: readonly string[]) => [...readBrowserTexts(root, files)]
const here = (folder: string) => globSync('*.tsx', { cwd: folder }).map((file) => path.join(folder, file))
const within = (folder: string) => globSync('**/*.tsx', { cwd: folder }).map((file) => path.join(folder, file))
const without = (texts: readonly string[], known: readonly string[]) =>
  [...new Set(texts)].filter((file) => !known.includes(file)).sort()

const everywhere = broughtBy(path.join(app, 'layout.tsx'))

describe('the browser gets the texts that it shows, and no others', () => {
  it('on every page', () => {
    expect(everywhere.sort()).toEqual(shownBy(here(app)).sort())
  })

  it.each(['(desk)', '(public)'])('in the frame of %s', (group) => {
    const brought = broughtBy(path.join(app, group, 'layout.tsx'))
    expect(brought.sort()).toEqual(without(shownBy(here(path.join(app, group))), everywhere))
  })

  const folders = ['(desk)', '(public)'].flatMap((group) =>
    globSync('*/', { cwd: path.join(app, group) }).map((folder) => [`${group}/${folder}`, group] as const),
  )

  it.each(folders)('in %s', (folder, group) => {
    const known = [...everywhere, ...broughtBy(path.join(app, group, 'layout.tsx'))]
    const brought = broughtBy(path.join(app, folder, 'layout.tsx'))
    expect(brought, `what its layout.tsx names in <Texts files>`).toEqual(
      without(shownBy(within(path.join(app, folder))), known),
    )
  })

  it('is asked of every folder', () => {
    expect(folders.length).toBeGreaterThan(40)
    const groups = new Set(globSync('**/page.tsx', { cwd: app }).map((page) => page.split(path.sep)[0]))
    expect([...groups].sort()).toEqual(['(desk)', '(public)'])
  })
})
