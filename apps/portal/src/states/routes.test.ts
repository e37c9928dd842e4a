import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { matrix } from '@hubcap/rules/tenancy/can'
import { expect, it } from 'vitest'
import { routes } from './routes.ts'
import { whyNot } from './states.ts'
import { statesTable } from './states-table.ts'

const app = fileURLToPath(new URL('../app/', import.meta.url))

/** A folder's address: groups in brackets don't show. */
const addressOf = (folder: string) =>
  `/${folder
    .split(path.sep)
    .filter((part) => part && !part.startsWith('('))
    .join('/')}`

const pages = globSync('**/page.tsx', { cwd: app }).map((file) => {
  const folder = path.dirname(file) === '.' ? '' : path.dirname(file)
  return { folder, address: addressOf(folder), source: readFileSync(path.join(app, file), 'utf8') }
})

/** A page that only leads on has nothing to show. */
const shown = pages.filter(({ source }) => !/\bredirect\(/.test(source) || /</.test(source.split('return')[1] ?? ''))

const folderOf = (address: string) => shown.find((page) => page.address === address)?.folder as string

const hasAbove = (folder: string, file: string): boolean =>
  existsSync(path.join(app, folder, file)) ||
  (folder !== '' && hasAbove(path.dirname(folder).replace(/^\.$/, ''), file))

it('knows every page, and no other', () => {
  expect(routes.map((route) => route.path).toSorted()).toEqual(shown.map((page) => page.address).toSorted())
})

it.each(routes.map((route) => [route.path, route] as const))('%s has a page for each state', (address, route) => {
  const folder = folderOf(address)
  if (whyNot(route, 'loading') === null)
    expect(existsSync(path.join(app, folder, 'loading.tsx')), 'the skeleton of its own shape').toBe(true)
  expect(hasAbove(folder, 'error.tsx')).toBe(true)
  if (route.action) expect(Object.keys(matrix)).toContain(route.action)
  if (address.includes('[')) expect(route.parameter, 'how its parameter is found').toBeDefined()
})

it('is told in docs/states.md as it is', () => {
  expect(readFileSync(new URL('../../../../docs/states.md', import.meta.url), 'utf8')).toBe(statesTable())
})
