import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('a card sale is invoiced by a number that is used once, and taken back by a red one', async ({ page }) => {
  const nextNo = () => `25442000${String(Math.floor(Math.random() * 1e12)).padStart(12, '0')}`
  const [first, second] = [nextNo(), nextNo()]
  await actAs(page, 'admin')
  await page.goto('/sales')
  await page.locator('tbody').getByRole('button').first().click()
  await page.getByRole('link', { name: '开具发票' }).click()
  await formReady(page)
  await expect(page.getByText('不征税')).toBeVisible()
  await page.getByLabel('价税合计').fill('1')
  await page.getByLabel('发票号码').fill(first)
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '登记发票' }).click()
  await expect(page.getByText(`发票 ${first} 已登记`)).toBeVisible()
  await page.getByRole('button', { name: '冲红' }).click()
  // The list has a box of that name too.
  const panel = page.getByRole('region', { name: /详情$/ })
  // The same number again: the refusal stands beside it.
  await panel.getByLabel('发票号码').fill(first)
  await page.getByLabel('冲红原因').fill('抬头错了')
  await page.getByRole('button', { name: '确认冲红' }).click()
  await expect(page.getByText(`发票号码 ${first} 已经用过。`)).toBeVisible()
  await panel.getByLabel('发票号码').fill(second)
  await page.getByRole('button', { name: '确认冲红' }).click()
  await expect(page.getByText(`发票 ${first} 已冲红`)).toBeVisible()
  await expectNoAxeFindings(page)
})
