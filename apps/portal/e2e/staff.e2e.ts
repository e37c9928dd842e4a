import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { choose, freshCode, openForm, openRow } from './house/fresh.ts'
import { actAs, signIn } from './house/sign-in.ts'

const panel = (page: Page) => page.getByRole('region', { name: '员工详情' })

test('an owner hires somebody, moves them, suspends and calls them back, and records that they left', async ({
  page,
}) => {
  const no = freshCode('E')
  await actAs(page, 'owner')
  await openForm(page, '/staff/new')
  await page.getByLabel('姓名').fill(`周测试${no}`)
  await page.getByLabel('工号').fill(no)
  await choose(page, '任职门店', '武汉光谷店')
  await page.getByLabel('职位').fill('销售顾问')
  await page.getByLabel('入职日期').fill('2026-01-05')
  await page.getByLabel('每月基本工资').fill('4,500')
  await page.getByRole('button', { name: '新建员工' }).click()
  await expect(panel(page)).toContainText('¥4,500.00')
  await expect(panel(page)).toContainText('武汉光谷店')

  await panel(page).getByRole('button', { name: '调动' }).click()
  await page.getByRole('button', { name: '确认调动' }).click()
  await expect(panel(page).getByText('必填')).toBeVisible()
  await choose(page, '调到', '长沙梅溪湖店')
  await page.getByRole('button', { name: '确认调动' }).click()
  await expect(page.getByText('已调到长沙梅溪湖店')).toBeVisible()
  await expect(panel(page).locator('ol li')).toHaveCount(2)
  await expect(panel(page).locator('ol li').first()).toContainText('长沙梅溪湖店')

  await panel(page).getByRole('button', { name: '更多操作' }).click()
  await page.getByRole('menuitem', { name: '停职' }).click()
  await expect(panel(page).getByText('停职', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(panel(page).getByText('在职', { exact: true })).toBeVisible()

  await panel(page).getByRole('button', { name: '更多操作' }).click()
  await page.getByRole('menuitem', { name: '办理离职' }).click()
  await page.getByLabel('最后工作日').fill('2025-12-31')
  await page.getByRole('button', { name: '确认离职' }).click()
  await expect(page.getByText('不能早于入职日期')).toBeVisible()
  await page.getByLabel('最后工作日').fill('2026-01-31')
  await page.getByRole('button', { name: '确认离职' }).click()
  await expect(panel(page).getByText('离职', { exact: true })).toBeVisible()
  await expect(panel(page).getByRole('button', { name: '调动' })).toHaveCount(0)
})

test('pay is seen by those who may, and not by a store manager', async ({ page, browser }) => {
  await actAs(page, 'finance')
  await page.goto('/staff?q=JJ1008')
  await expect(await openRow(page, '陈思雨')).toContainText('基本工资')
  await expect(panel(page).getByRole('link', { name: '编辑' })).toHaveCount(0)
  const manager = await (await browser.newContext()).newPage()
  await actAs(manager, 'manager')
  await manager.goto('/staff')
  await manager.locator('tbody tr button').nth(1).click()
  await expect(panel(manager)).toContainText('任职经历')
  await expect(panel(manager).getByText('基本工资')).toHaveCount(0)
})

test('the month’s sales beside each name come to those of the overview', async ({ page }) => {
  await signIn(page, 'owner')
  const overview = await page
    .getByRole('link', { name: /售卡金额/ })
    .locator('.sr-only')
    .textContent()
  await page.goto('/staff')
  const amounts = await page.locator('tbody td', { hasText: /^¥/ }).allTextContents()
  const cents = (text: string) => Number(text.replace(/[^\d]/g, ''))
  expect(amounts.reduce((sum, text) => sum + cents(text), 0)).toBe(cents(overview ?? ''))
})

test('axe finds nothing on the list, the panel with its forms, and the form', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/staff')
  await expectNoAxeFindings(page)
  await page.locator('tbody tr button').nth(2).click()
  await panel(page).getByRole('button', { name: '调动' }).click()
  await expect(page.getByLabel('到岗日期')).toBeVisible()
  await expectNoAxeFindings(page)
  await openForm(page, '/staff/new')
  await expectNoAxeFindings(page)
})
