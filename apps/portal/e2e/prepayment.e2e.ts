import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { openForm } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('an owner sees what must be held, records what is, and takes the quarter’s report along', async ({ page }) => {
  await actAs(page, 'otherOwner')
  await page.goto('/prepayment')
  await expect(page.getByText('本季度应存管')).toBeVisible()
  await expectNoAxeFindings(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: /（CSV）$/ })
      .first()
      .click(),
  ])
  expect(file.suggestedFilename()).toContain('预付卡季度报表')
  await openForm(page, '/prepayment/new')
  await page.getByLabel('存管账户余额').fill('1.234')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page).toHaveURL(/\/new/)
  await page.getByLabel('存管账户余额').fill('3000000')
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByText('存管资金已登记')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('¥3,000,000.00')
})
