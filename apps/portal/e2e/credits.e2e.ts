import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshCode, openForm } from './house/fresh.ts'
import { countOfList } from './house/list-count.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

const rowsOf = (page: Page, text: string) => page.locator('tbody tr', { hasText: text })

test('a rep reads which sales a figure is made of, own ones alone, and opens one', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/credits?metric=cards_sold')
  const count = await countOfList(page)
  expect(count).toBeGreaterThan(0)
  await expect(page.getByRole('columnheader', { name: '员工' })).toHaveCount(0)
  await expect(page.getByLabel('考核项')).toHaveValue('cards_sold')
  await page.getByRole('button', { name: '业绩', exact: true }).click()
  await expect(page).toHaveURL(/sort=value/)
  await expectNoAxeFindings(page)
  await page.locator('tbody tr').first().getByRole('link').click()
  await expect(page.getByRole('region', { name: '售卡详情' })).toContainText(person('rep').name)
})

test('what was known at a moment can be looked at, and left again', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/credits?metric=sales_amount&known=2020-01-01T00:00:00Z')
  await expect(page.getByText('之后才知道的不在内')).toBeVisible()
  await expect(page.locator('main [data-state=empty]')).toBeVisible()
  await page.getByRole('button', { name: '看现在的' }).click()
  await expect(page).not.toHaveURL(/known=/)
  await expect(page.locator('tbody tr').first()).toBeVisible()
})

test('a manager shares a sale, and it counts for both', async ({ page }) => {
  await actAs(page, 'manager')
  await page.goto('/sales?status=recorded')
  await page.locator('tbody tr').first().click()
  const panel = page.getByRole('region', { name: '售卡详情' })
  const saleNo = (await panel.locator('dd .select-all').textContent()) ?? ''
  const seller =
    (await panel.locator('dt', { hasText: '销售员' }).locator('xpath=following-sibling::dd[1]').textContent()) ?? ''
  await panel.getByRole('button', { name: '分业绩' }).click()
  await panel.getByRole('button', { name: '加一人' }).click()
  await panel.getByLabel('第 2 人', { exact: true }).click()
  const other = page.getByRole('option').filter({ hasNotText: seller }).first()
  const name = (await other.locator('span').first().textContent()) ?? ''
  await other.click()
  await panel.getByLabel('份额').nth(1).fill('40')
  await expect(panel.getByText('合计 140%，多出 40%')).toBeVisible()
  await panel.getByLabel('原因').fill('两人一起谈成')
  await panel.getByRole('button', { name: '保存分配' }).click()
  await expect(panel.getByText('各人的份额合计须为 100%，现在是 140%')).toBeVisible()
  await expectNoAxeFindings(page)
  await panel.getByRole('button', { name: '平均分' }).click()
  await expect(panel.getByText('合计 100%')).toBeVisible()
  await expect(panel.getByText('各人的份额合计须为')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('业绩已重新分配')).toBeVisible()
  await expect(panel.locator('li', { hasText: name })).toContainText('50%')
  await expect(panel.locator('li', { hasText: seller })).toContainText('50%')
  await page.goto('/credits?metric=cards_sold')
  const halves = rowsOf(page, saleNo).filter({ hasText: '50%' })
  await expect(halves).toHaveCount(2)
  await expect(halves.filter({ hasText: name })).toContainText('0.5')
  await expect(halves.filter({ hasText: seller })).toContainText('0.5')
  await expect(rowsOf(page, saleNo).filter({ hasText: '撤回' })).toContainText(seller)
  await page.goto('/attainment?metric=cards_sold&level=staff')
  for (const one of [seller, name]) await expect(rowsOf(page, one).first()).toContainText(/\d\.5/)
  const reached = rowsOf(page, name).first().getByRole('link').first()
  const figure = (await reached.textContent()) ?? ''
  await reached.click()
  await expect(page).toHaveURL(/\/credits\?/)
  await expect(page.locator('main p b').first()).toHaveText(figure)
})

test('headquarters makes a metric of its own, and it counts at once', async ({ page }) => {
  const name = `期限卡售卡数 ${freshCode('M')}`
  await actAs(page, 'admin')
  await openForm(page, '/metrics/new')
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('统计内容').selectOption({ label: '售卡数' })
  await page.getByLabel('只统计这类卡').selectOption({ label: '期限卡' })
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  const panel = page.getByRole('region', { name: '考核项详情' })
  await expect(panel.getByRole('heading', { name })).toBeVisible()
  await expectNoAxeFindings(page)
  await panel.getByRole('button', { name: '停用' }).click()
  await expect(page.getByText(`「${name}」已停用`)).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByText(`「${name}」已恢复使用`)).toBeVisible()
  await panel.getByRole('link', { name: '看业绩明细' }).click()
  await expect(page).toHaveURL(/\/credits\?/)
  await expect(page.getByText('只计「期限卡」')).toBeVisible()
  await expect(page.getByLabel('考核项').locator('option:checked')).toHaveText(name)
  await actAs(page, 'rep')
  await page.goto('/metrics')
  await expect(page.getByRole('link', { name: '新建考核项' })).toHaveCount(0)
})
