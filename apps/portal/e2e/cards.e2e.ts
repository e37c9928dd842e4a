import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshPhone, openCustomer, sellCard } from './house/sell-card.ts'
import { actAs } from './house/sign-in.ts'

test('a card from its customer: frozen, released, its statement taken along, and refunded by the law', async ({
  page,
}) => {
  await actAs(page, 'rep')
  const phone = freshPhone()
  await sellCard(page, phone, '持卡客户')
  await actAs(page, 'owner')
  const panel = await openCustomer(page, phone)
  await panel.getByRole('link', { name: /正常/ }).first().click()
  await expect(page.getByRole('heading', { name: '持卡客户' })).toBeVisible()
  for (const step of ['冻结', '解冻']) {
    await page.getByRole('button', { name: step, exact: true }).click()
    await page.getByLabel('原因').fill('客户来电')
    await page.getByRole('button', { name: step, exact: true }).click()
    await expect(page.getByText(`${step}已办理`)).toBeVisible()
  }
  await expectNoAxeFindings(page)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载明细（CSV）' }).click(),
  ])
  expect(readFileSync(await file.path(), 'utf8').split(/\r?\n/)[1]).toContain('售卡')

  await page.getByRole('link', { name: '退卡' }).click()
  const cases = page.getByRole('list', { name: '司法解释规定的各种情形' }).getByRole('listitem')
  await expect(cases).toHaveCount(4)
  await expect(page.getByRole('heading', { name: '预付卡退款计算单' })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByLabel('退款原因').fill('七日内退卡')
  await page.getByRole('button', { name: /^退款 ¥/ }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('微信退给客户')
  await question.getByRole('button', { name: '确认退卡' }).click()
  await expect(page.getByText(/^已退 ¥/)).toBeVisible()
})

test('a customer’s plate is added, found by the search, and taken off again', async ({ page }) => {
  const plate = `鄂A${String(Math.floor(Math.random() * 1e5)).padStart(5, '0')}`
  await actAs(page, 'owner')
  await page.goto('/customers')
  await page.locator('tbody').getByRole('button').first().click()
  const panel = page.getByRole('region', { name: '客户详情' })
  await panel.getByRole('button', { name: '登记车辆' }).click()
  await panel.getByLabel('车牌号').fill('没有车牌')
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(panel.getByText('车牌号不对，请核对')).toBeVisible()
  await panel.getByLabel('车牌号').fill(plate)
  await panel.getByRole('button', { name: '保存' }).click()
  await expect(panel.getByText(plate)).toBeVisible()
  await expectNoAxeFindings(page)
  await page.goto(`/customers?q=${encodeURIComponent(plate)}`)
  await expect(page.locator('tbody tr')).toHaveCount(1)
  await page.locator('tbody').getByRole('button').first().click()
  await panel.getByRole('button', { name: `修改 ${plate}` }).click()
  await panel.getByRole('button', { name: '移除' }).click()
  await expect(page.getByText(`已移除 ${plate}`)).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(panel.getByText(plate, { exact: true })).toBeVisible()
})
