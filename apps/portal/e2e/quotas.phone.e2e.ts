import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('on a phone a manager sets a month, row by row', async ({ page }) => {
  await actAs(page, 'manager')
  await page.goto('/quotas?year=2027&metric=new_customers')
  await page.getByLabel('月份').selectOption({ label: '2027年3月' })
  const field = page.locator('main li input').first()
  const before = await field.inputValue()
  await field.fill('x')
  await field.blur()
  await expect(
    page
      .locator('main li')
      .filter({ has: page.locator('input') })
      .first(),
  ).toContainText('请填写数字')
  const next = before === '12' ? '13' : '12'
  await field.fill(next)
  await field.blur()
  await expect(page.getByText('1 格未保存')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存', exact: true }).tap()
  await expect(page.getByText('已保存 1 格')).toBeVisible()
  await page.reload()
  await page.getByLabel('月份').selectOption({ label: '2027年3月' })
  await expect(field).toHaveValue(next)
})
