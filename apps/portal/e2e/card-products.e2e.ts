import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode, openForm, openRow } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('headquarters adds a card: the principal follows the price, a fixed price can’t be left out', async ({ page }) => {
  const code = freshCode('P')
  await actAs(page, 'admin')
  await openForm(page, '/card-products/new')
  await page.getByLabel('名称').fill(`测试卡 ${code}`)
  await page.getByLabel('编号').fill(code)
  await page.getByRole('button', { name: '新建卡产品' }).click()
  await expect(page.getByText('必填').first()).toBeVisible()
  await page.getByLabel('售价', { exact: true }).last().fill('3000')
  await page.getByLabel('赠送金额').fill('-5')
  await expect(page.getByLabel('本金')).toHaveValue('3000.00')
  await page.getByRole('button', { name: '新建卡产品' }).click()
  await expect(page).toHaveURL(/\/new$/)
  await page.getByLabel('赠送金额').fill('500')
  await page.getByRole('button', { name: '新建卡产品' }).click()
  const panel = page.getByRole('region', { name: '卡产品详情' })
  await expect(panel).toContainText('¥3,000.00')
  await expect(panel).toContainText('¥3,500.00')

  await panel.getByRole('button', { name: '停售' }).click()
  await expect(panel.getByText('已停售')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(panel.getByText('在售')).toBeVisible()
})

test('a card that was sold keeps its amounts', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/card-products')
  await (await openRow(page, '畅洗卡')).getByRole('link', { name: '编辑' }).click()
  await formReady(page)
  await page.getByLabel('赠送金额').fill('60')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('这款卡已经卖出')).toBeVisible()
})

test('everybody reads, only headquarters writes', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/card-products')
  await expect(page.getByRole('link', { name: '新建卡产品' })).toHaveCount(0)
  const panel = await openRow(page, '畅洗卡')
  await expect(panel).toContainText('卡内共计')
  await expect(panel.getByRole('button', { name: '停售' })).toHaveCount(0)
  await expectNoAxeFindings(page)
})
