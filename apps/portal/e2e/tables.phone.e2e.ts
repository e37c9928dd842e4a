import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('on a phone rows are chosen by tapping, once choosing is on', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/staff')
  await page.getByRole('button', { name: '选择', exact: true }).tap()
  const cards = page.locator('main li button')
  await cards.nth(0).tap()
  await cards.nth(1).tap()
  const bar = page.getByRole('region', { name: '已选的记录' })
  await expect(bar).toContainText('已选 2 条')
  await expect(page.getByRole('region', { name: '员工详情' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '选择', exact: true }).tap()
  await expect(bar).toHaveCount(0)
})
