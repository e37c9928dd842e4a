import { type Browser, expect, type Page, test } from '@playwright/test'
import { openForm } from './house/fresh.ts'
import type { Who } from './house/people.ts'
import { actAs, signIn } from './house/sign-in.ts'

const freshPhone = () => `198${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

const cards = (page: Page) => page.getByRole('link', { name: /售卡笔数/ }).locator('.text-figure')
const countOf = async (page: Page) => Number(((await cards(page).textContent()) ?? '').replace(/\D/g, ''))

/** On their overview in a browser of their own, with news coming in. rereads() says how often the page was read anew. */
async function watching(browser: Browser, who: Who) {
  const context = await browser.newContext()
  const page = await context.newPage()
  let rereads = 0
  page.on('request', (request) => {
    if (request.headers().rsc && new URL(request.url()).pathname === '/' && !request.headers()['next-router-prefetch'])
      rereads += 1
  })
  await actAs(page, who)
  const live = page.waitForResponse((response) => response.url().endsWith('/api/live'))
  await page.goto('/')
  expect((await live).headers()['content-type']).toContain('text/event-stream')
  return { page, before: await countOf(page), rereads: () => rereads, close: () => context.close() }
}

async function recordSale(page: Page) {
  await openForm(page, '/sales/new')
  await page.getByLabel('客户手机号').fill(freshPhone())
  await page.getByLabel('客户姓名').fill('直播客户')
  await page.getByRole('radio', { name: /送/ }).first().check()
  await page.getByRole('checkbox', { name: /已核对购卡人身份证件/ }).check()
  await page.getByRole('radio', { name: '微信' }).check()
  await page.getByRole('button', { name: /^记录$/ }).click()
  await page.getByRole('button', { name: '确认记录' }).click()
  await expect(page.getByRole('heading', { name: '已记录' })).toBeVisible()
}

test('a sale moves the figures of those who may see it, and nobody else’s page', async ({ page, browser }, info) => {
  await signIn(page, 'rep')
  const [owner, manager, admin, stranger] = [
    await watching(browser, 'owner'),
    await watching(browser, 'manager'),
    await watching(browser, 'admin'),
    await watching(browser, 'otherOwner'),
  ]
  const rereads = stranger.rereads()
  await recordSale(page)
  const recorded = Date.now()
  await expect.poll(() => countOf(owner.page)).toBe(owner.before + 1)
  info.annotations.push({ type: 'milliseconds from sale to screen', description: String(Date.now() - recorded) })
  await expect.poll(() => countOf(manager.page)).toBe(manager.before + 1)
  await expect.poll(() => countOf(admin.page)).toBe(admin.before + 1)
  expect(await countOf(stranger.page)).toBe(stranger.before)
  expect(stranger.rereads()).toBe(rereads)
  for (const one of [owner, manager, admin, stranger]) await one.close()
})

test('a page that nobody looks at reads nothing, and is right again when somebody does', async ({ page, browser }) => {
  await signIn(page, 'rep')
  const owner = await watching(browser, 'owner')
  const look = (state: 'hidden' | 'visible') =>
    owner.page.evaluate((to) => {
      Object.defineProperty(document, 'visibilityState', { value: to, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, state)
  await look('hidden')
  const rereads = owner.rereads()
  await recordSale(page)
  expect(owner.rereads()).toBe(rereads)
  await look('visible')
  await expect.poll(() => countOf(owner.page)).toBe(owner.before + 1)
  await owner.close()
})
