import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { actAs } from './house/sign-in.ts'

const built = fileURLToPath(new URL('../.next', import.meta.url))

/** What only the server knows: the names of its variables, and what stands in this house's. */
const names = ['HUBCAP_SECRET', 'NEXTAUTH_SECRET', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'HUBCAP_API_URL']

function secrets(): string[] {
  const values: string[] = JSON.parse(process.env.HUBCAP_E2E_SECRETS ?? '[]')
  if (values.length === 0) throw new Error('The house says no HUBCAP_E2E_SECRETS')
  return values
}

const found = (text: string) => [...names, ...secrets()].filter((secret) => text.includes(secret))

test('nothing that a browser is given holds a secret, nor the name of one', () => {
  const files = globSync('static/**/*', { cwd: built, withFileTypes: true }).filter((file) => file.isFile())
  expect(files.length).toBeGreaterThan(50)
  const leaks = files.flatMap(({ parentPath, name }) =>
    found(readFileSync(`${parentPath}/${name}`, 'latin1')).map((secret) => `${name}: ${secret.slice(0, 12)}`),
  )
  expect(leaks).toEqual([])
})

/** All that the portal says while somebody works, headers and bodies. */
async function everythingSaid(page: Page, work: () => Promise<void>): Promise<string[]> {
  const said: Promise<string>[] = []
  page.on('response', (response) => {
    // News come without an end.
    if (response.url().endsWith('/api/live')) return
    const body = response.text().catch(() => '')
    said.push(body.then((text) => `${response.url()}\n${JSON.stringify(response.headers())}\n${text}`))
  })
  await work()
  return Promise.all(said)
}

test('no answer holds a secret', async ({ page }) => {
  const said = await everythingSaid(page, async () => {
    await actAs(page, 'admin')
    for (const path of ['/', '/stores', '/accounts', '/settings', '/nowhere']) {
      await page.goto(path)
      await page.locator('h1, [data-state]').first().waitFor()
    }
    await page.request.post('/api/graphql', { data: 'no JSON', headers: { 'sec-fetch-site': 'same-origin' } })
  })
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter((text) => found(text).length > 0).map((text) => text.split('\n')[0])).toEqual([])
})
