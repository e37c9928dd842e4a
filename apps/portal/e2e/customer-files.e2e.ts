import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { openRow } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

const countIn = async (page: Page) =>
  Number(/共 (\d+) 位/.exec((await page.locator('main header').textContent()) ?? '')?.[1])

test('new customers are reached from all customers, counted, and open', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/customers')
  await page.locator('main').getByRole('link', { name: '新客户' }).click()
  await page.waitForURL((url) => url.pathname === '/customers/files')
  await expect(page.getByRole('heading', { name: '新客户' })).toBeVisible()
  expect(await countIn(page)).toBeGreaterThan(0)
  const name = ((await page.locator('tbody [data-row]').first().textContent()) ?? '').trim()
  const panel = await openRow(page, name)
  await expect(panel).toContainText('客户档案')
  await expectNoAxeFindings(page)
})

test('they follow the month and days of their own', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/customers/files')
  const ofMonth = await countIn(page)
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await expect.poll(() => countIn(page)).not.toBe(ofMonth)
  await page.goto(`${page.url()}&from=2026-10-05&to=2026-10-05`)
  expect(await countIn(page)).toBeLessThan(ofMonth)
})
