import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

const money = (text: string | null) => Number(text?.replace(/[^\d.-]/g, ''))

test('a rep follows own pay of a month from the total down to a sale', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/pay')
  await page.locator('tbody tr', { hasText: '已锁定' }).first().getByRole('link').click()
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
  await expect(page.getByRole('columnheader', { name: '应发合计' })).toHaveCount(0)
  await page.locator('tbody').getByRole('link').first().click()
  await expect(page.getByRole('region', { name: '明细' }).getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('main')).not.toContainText('基本工资')
  await expectNoAxeFindings(page)
})

test('finance filters the runs, sees who locked them, and takes along what is seen', async ({ page }) => {
  await actAs(page, 'finance')
  await page.goto('/pay')
  const rows = page.locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '状态', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: '已锁定' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/status=locked/)
  await expect(page.locator('[data-list] [aria-busy=true]')).toHaveCount(0)
  const count = await rows.count()
  expect(count).toBeGreaterThan(0)
  await expect(rows.filter({ hasText: '已锁定' })).toHaveCount(count)
  await page.locator('[data-list]').getByRole('button', { name: '导出' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /CSV（当前列）/ }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^工资发放 \d{4}-\d\d-\d\d\.csv$/)
})

test('an owner is led from the list to the form that calculates pay, and back', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/pay?status=locked')
  await page.getByRole('link', { name: '计算工资' }).click()
  await expect(page.getByLabel('当地月最低工资')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: '取消' }).click()
  await expect(page).toHaveURL(/\/pay\?status=locked/)
})
