import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('the scorecard that holds, tried from its form, changes nobody’s points', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/scorecard/edit')
  await page.getByText('过去 3 个月').click()
  await page.getByRole('button', { name: '试算' }).click()
  await expect(page).toHaveURL(/\/simulations\/./)
  await expect(page.getByText('0 方会更多 · 0 方会更少')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('已完成')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.locator('tbody tr').first().click()
  await expect(page.locator('[data-side-panel] tbody tr')).toHaveCount(3)
})

test('a draft whose weights aren’t whole is not tried, and says so at the weights', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/scorecard/edit')
  await page.getByLabel('权重').first().fill('50')
  await page.getByRole('button', { name: '试算' }).click()
  await expect(page.getByText(/合计.*90%/).first()).toBeVisible()
  await expect(page).toHaveURL(/\/scorecard\/edit/)
})
