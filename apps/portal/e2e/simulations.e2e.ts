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

test('the quotas as they were set, tried from the form that shares them out, are reached as they were', async ({
  page,
}) => {
  await actAs(page, 'admin')
  await page.goto('/quotas')
  await page.getByRole('button', { name: '往下分' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('过去每月分多少').selectOption({ label: '当月下级指标合计' })
  await form.getByLabel('按什么分').selectOption({ label: '按当月各自的指标占比' })
  await form.getByText('过去 3 个月').click()
  await form.getByRole('button', { name: '试算' }).click()
  await expect(page).toHaveURL(/\/simulations\/./)
  await expect(page.getByText('0 方会更多 · 0 方会更少')).toBeVisible({ timeout: 60_000 })
  await page.locator('tbody tr').first().click()
  const panel = page.locator('[data-side-panel]')
  await panel.getByRole('button', { expanded: false }).first().click()
  await expect(panel.getByRole('row', { name: /^指标/ })).toBeVisible()
  await expectNoAxeFindings(page)
})
