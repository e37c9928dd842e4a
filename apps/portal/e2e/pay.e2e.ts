import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

const money = (text: string | null) => Number(text?.replace(/[^\d.-]/g, ''))

test('a rep follows own pay of a month from the total down to a sale', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/pay')
  await page.locator('main li', { hasText: '已锁定' }).first().getByRole('link').click()
  await page
    .locator('main')
    .getByRole('link', { name: person('rep').name })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: person('rep').name })).toBeVisible()
  await expectNoAxeFindings(page)
  const lines = page.getByRole('region', { name: '明细' }).getByRole('listitem')
  const amounts = (await lines.locator('b').allTextContents()).map(money)
  expect(amounts.length).toBeGreaterThan(0)
  expect(amounts.every((amount) => amount > 0)).toBe(true)
  const sale = lines.getByRole('link').first()
  const saleNo = (await sale.textContent()) ?? ''
  await sale.click()
  await expect(page.locator('main')).toContainText(saleNo)
})

test('a manager sees what people of the store are paid for, and nobody’s wage', async ({ page }) => {
  await actAs(page, 'manager')
  await page.goto('/pay')
  await page.locator('main').getByRole('link').first().click()
  await expect(page.getByRole('region', { name: '明细' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('main')).not.toContainText('基本工资')
  await expectNoAxeFindings(page)
})
