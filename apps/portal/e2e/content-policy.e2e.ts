import { expect, type Page, test } from '@playwright/test'
import { routes } from '../src/states/routes.ts'
import { actAs } from './house/sign-in.ts'

type Violation = { directive: string; blocked: string; at: string }

declare global {
  interface Window {
    violations: Violation[]
  }
}

/** From now on each document of the page gathers what its policy kept from happening. */
const gatherViolations = (page: Page) =>
  page.addInitScript(() => {
    window.violations = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      window.violations.push({ directive: effectiveDirective, blocked: blockedURI, at: sourceFile }),
    )
  })

const violationsOf = (page: Page) => page.evaluate(() => window.violations)

/** It has nothing left to do: what it was to run, it has run. News never end, so the network is no sign of that. */
const settled = (page: Page) => page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(null))))

async function visit(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path)
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy, path).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/)
  await expect(page.locator('h1, [data-state]').first()).toBeVisible()
  await settled(page)
  expect(await violationsOf(page), path).toEqual([])
}

const fixed = (isPublic: boolean) =>
  routes.filter(({ path, action }) => !path.includes('[') && (action === null) === isPublic).map(({ path }) => path)

test('no page for those who aren’t signed in does what its policy forbids', async ({ page }) => {
  await gatherViolations(page)
  for (const path of [...fixed(true), '/c/jiejing/sign-in', '/join/forged', '/nowhere']) await visit(page, path)
})

test('no page of the desk does what its policy forbids, nor going from one to another', async ({ page }) => {
  await actAs(page, 'admin')
  await gatherViolations(page)
  for (const path of fixed(false)) await visit(page, path)
  await page.goto('/')
  await page.locator('nav a[href="/stores"]').first().click()
  await page.waitForURL('**/stores')
  await page.locator('main tbody button').first().click()
  await page.locator('a[href^="/stores/"][href*="/edit"]').first().click()
  await page.waitForURL('**/edit**')
  await expect(page.locator('form').first()).toBeVisible()
  await settled(page)
  expect(await violationsOf(page)).toEqual([])
})

test('each document has a nonce of its own, on each of its scripts, and a browser runs no other', async ({ page }) => {
  const nonceOf = async () => {
    const answer = await page.request.get('/sign-in', { maxRetries: 3 })
    const nonce = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1] ?? ''
    const scripts = [...(await answer.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length).toBeGreaterThan(3)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    return nonce
  }
  expect(await nonceOf()).not.toBe(await nonceOf())

  await gatherViolations(page)
  await page.goto('/sign-in')
  await page.evaluate(() => {
    const place = document.createElement('div')
    place.innerHTML = '<img src="data:," onerror="window.injected = true">'
    document.body.append(place)
  })
  await expect
    .poll(async () => (await violationsOf(page)).map(({ directive }) => directive))
    .toEqual(['script-src-attr'])
  expect(await page.evaluate(() => 'injected' in window)).toBe(false)
})

test('answers say what they may be taken for', async ({ page }) => {
  await actAs(page, 'admin')
  for (const path of ['/', '/sign-in', '/api/auth/session', '/icon.svg']) {
    const headers = (await page.request.get(path, { maxRetries: 3 })).headers()
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
  }
  const file = await page.request.get('/api/exports/stores.csv', { maxRetries: 3 })
  expect(file.headers()['content-disposition']).toMatch(/^attachment;/)
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name.endsWith('session-token'))
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  for (const { name, sameSite } of cookies) expect(sameSite, name).not.toBe('None')
})
