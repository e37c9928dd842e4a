import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { countOfList } from './house/list-count.ts'
import { freshPhone, sellCard } from './house/sell-card.ts'
import { actAs } from './house/sign-in.ts'

const paid = (page: Page) => page.getByText('已收款')
const receiptNumber = /\d{6}-[0-9A-Z]{4}-[0-9A-Z]{4}/

/** What is focused has that id: each box leads to the next by itself. */
const inBox = (page: Page, id: string) => expect(page.locator(`#${id}`)).toBeFocused()

test('a customer pays by card, points and in cash by keyboard alone, and the owner takes it back', async ({ page }) => {
  await actAs(page, 'rep')
  const phone = freshPhone()
  await sellCard(page, phone, '收银客户')
  await page.goto('/till')
  await inBox(page, 'till-who')
  const services = page.getByRole('region', { name: '服务' })
  await services.getByRole('button').first().waitFor()
  await page.keyboard.type(phone)
  await page.keyboard.press('Enter')
  await inBox(page, 'till-what')
  await page.keyboard.type('1*2')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await inBox(page, 'till-pay')
  await expectNoAxeFindings(page)
  const ways = page.getByRole('list', { name: '付款方式' }).getByRole('button')
  const cash = (await ways.allTextContents()).findIndex((text) => text.includes('现金')) + 1
  await page.keyboard.type('1 20.50')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: '已选付款' })).toContainText('¥20.50')
  await page.keyboard.type('2 250')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: '已选付款' })).toContainText('积分抵扣 · 200 分')
  await page.keyboard.type(String(cash))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(paid(page)).toBeVisible()
  await expect(page.getByText('卡内余额')).toBeVisible()
  await expect(page.getByText('积分抵扣 · 200 分')).toBeVisible()
  const saleNo = receiptNumber.exec((await page.locator('main').textContent()) ?? '')?.[0] ?? ''
  await expect(page.getByRole('button', { name: '下一位' })).toBeFocused()
  await page.keyboard.press('Enter')
  await inBox(page, 'till-who')

  await actAs(page, 'owner')
  await page.goto(`/receipts?q=${saleNo}`)
  await page.locator('tbody').getByRole('button').first().click()
  const panel = page.getByRole('region', { name: '收银单详情' })
  await panel.getByRole('button', { name: '冲正' }).click()
  await expect(panel).toContainText('退出 现金')
  await expect(panel).toContainText('¥20.50')
  await expect(panel).toContainText('退回积分 200 分')
  await panel.getByLabel('冲正原因').fill('客户改变主意')
  await panel.getByRole('button', { name: '确认冲正' }).click()
  await expect(panel.getByText('冲正时间')).toBeVisible()
  await expect(panel.getByRole('button', { name: '冲正' })).toHaveCount(0)
  await panel.getByRole('link', { name: '打印' }).click()
  await expect(page.getByRole('heading', { name: saleNo })).toBeVisible()
})

test('two clicks make one sale, and what is wrong moves nothing', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/receipts')
  const before = await countOfList(page)
  await page.goto('/till')
  await page.getByRole('region', { name: '服务' }).getByRole('button').first().click()
  const record = page.getByRole('button', { name: '完成收银' })
  await expect(record).toBeDisabled()
  await page.locator('#till-pay').fill('3 12.345')
  await page.keyboard.press('Enter')
  await expect(page.getByText('金额不对')).toBeVisible()
  await page.locator('#till-pay').fill('99')
  await page.keyboard.press('Enter')
  await expect(page.getByText('没有这个序号')).toBeVisible()
  await page.getByRole('list', { name: '付款方式' }).getByRole('button', { name: /现金/ }).click()
  await record.dblclick()
  await expect(paid(page)).toBeVisible()
  await page.goto('/receipts')
  await expect.poll(() => countOfList(page)).toBe(before + 1)
})
