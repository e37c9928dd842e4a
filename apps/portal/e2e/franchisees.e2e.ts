import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode, openForm, openRow } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('headquarters signs a franchisee, its royalty written in percent', async ({ page }) => {
  const code = freshCode('F')
  await actAs(page, 'admin')
  await openForm(page, '/franchisees/new')
  await page.getByLabel('加盟商名称').fill(`测试加盟商 ${code}`)
  await page.getByLabel('加盟商编号').fill(code)
  await page.getByRole('button', { name: '填写合同条款' }).click()
  await page.getByLabel('合同编号').fill(`HT-${code}`)
  await page.getByLabel('开始日期').fill('2026年1月1日')
  await page.getByLabel('结束日期').fill('20251231')
  await page.getByLabel('管理费率').fill('5.55')
  await page.getByRole('button', { name: '新建加盟商' }).click()
  await expect(page.getByText('不能早于')).toBeVisible()
  await page.getByLabel('结束日期').fill('2028/12/31')
  await page.getByRole('button', { name: '新建加盟商' }).click()
  const panel = page.getByRole('region', { name: '加盟商详情' })
  await expect(panel).toContainText(`HT-${code}`)
  await expect(panel).toContainText('5.55%')
  await expect(panel).toContainText('2026年1月1日 至 2028年12月31日')
})

test('a franchisee with open stores can’t be ended, and says how many stand in the way', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/franchisees')
  await (await openRow(page, '杭州锦澜')).getByRole('link', { name: '编辑' }).click()
  await formReady(page)
  await page.getByLabel('状态').selectOption('ended')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(/还有 \d+ 家门店没有关店/)).toBeVisible()
})

test('the contract is there for its owner and not for a store manager', async ({ page, browser }) => {
  await actAs(page, 'owner')
  await page.goto('/franchisees')
  await expect(await openRow(page, '武汉楚洁')).toContainText('管理费率')
  const manager = await (await browser.newContext()).newPage()
  await actAs(manager, 'manager')
  await manager.goto('/franchisees')
  const panel = await openRow(manager, '武汉楚洁')
  await expect(panel.getByText('在职员工')).toBeVisible()
  await expect(panel.getByText('加盟合同')).toHaveCount(0)
})

test('axe finds nothing on the list with a panel and on the form with a contract', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/franchisees')
  await openRow(page, '武汉楚洁')
  await expectNoAxeFindings(page)
  await openForm(page, '/franchisees/new')
  await page.getByRole('button', { name: '填写合同条款' }).click()
  await expectNoAxeFindings(page)
})
