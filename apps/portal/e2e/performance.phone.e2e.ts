import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('a rep reads the score on a phone: nothing has to be moved sideways', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/performance')
  await expect(page.getByRole('heading', { name: '分数怎么来的' })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    await page.evaluate(() => innerWidth),
  )
  await expectNoAxeFindings(page)
})

test('a manager opens a rep’s score over the list', async ({ page }) => {
  await actAs(page, 'manager')
  await page.goto('/performance')
  await page
    .locator('main')
    .getByText(/第 1 名/)
    .first()
    .click()
  const panel = page.getByRole('region', { name: '得分详情' })
  await expect(panel.getByRole('heading', { name: '排名' })).toBeVisible()
  await expectNoAxeFindings(page)
  await panel.getByRole('button', { name: '关闭' }).click()
  await expect(panel).toHaveCount(0)
})
