import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

const amount = /，销售额$/
const targets = (page: Page) => page.getByRole('region', { name: '各月指标' })

test('a plan goes back with remarks, comes again, is approved, and its targets are the quotas', async ({
  page,
  browser,
}) => {
  const title = `远期试点 ${Date.now()}`
  await actAs(page, 'owner')
  await page.goto('/sales-plans/new')
  await page.getByLabel('名称').fill(title)
  await page.getByLabel('时间长短').selectOption('month')
  // The furthest month that is offered: nobody else's test has quotas there.
  const months = page.getByLabel('从哪个月开始')
  const last = (await months.locator('option').last().getAttribute('value')) ?? ''
  await months.selectOption(last)
  await page.getByRole('button', { name: '新建' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()

  // What can't be read isn't submitted, and says so.
  await page.getByLabel(amount).fill('很多')
  await page.getByRole('button', { name: '保存并提交审批' }).click()
  await expect(page.getByText('有指标读不懂')).toBeVisible()
  await page.getByLabel(amount).fill('50000')
  await page.getByRole('button', { name: '保存并提交审批' }).click()
  await expect(page.getByText('待总部审批')).toBeVisible()
  await expect(targets(page)).toContainText('50,000')
  const path = new URL(page.url()).pathname

  const context = await browser.newContext()
  const hq = await context.newPage()
  await actAs(hq, 'admin')
  await hq.goto(path)
  await hq.getByRole('button', { name: '退回' }).click()
  await expect(hq.getByText('退回时请写明原因')).toBeVisible()
  await hq.getByLabel('意见').fill('太保守，请按去年加一成重报。')
  await hq.getByRole('button', { name: '退回' }).click()
  await expect(hq.getByText('已退回').first()).toBeVisible()

  await page.reload()
  await expect(page.getByText('太保守，请按去年加一成重报。')).toBeVisible()
  await page.getByRole('button', { name: '修改（建新版）' }).click()
  await page.getByLabel(amount).fill('61234')
  await page.getByRole('button', { name: '保存并提交审批' }).click()
  await expect(page.getByText('待总部审批')).toBeVisible()

  await hq.reload()
  await expect(hq.getByRole('region', { name: '版本对比' })).toContainText('+')
  await hq.getByRole('button', { name: '批准' }).click()
  await expect(hq.getByText('已批准').first()).toBeVisible()
  await expectNoAxeFindings(hq)
  await hq.goto(`/sales-plans?status=returned&year=${last.slice(0, 4)}`)
  await expect(hq.getByRole('button', { name: '状态：已退回' })).toBeVisible()
  await expect(hq.getByRole('link', { name: title })).toHaveCount(0)
  await hq.getByRole('button', { name: '清除筛选' }).first().click()
  await expect(hq.getByRole('link', { name: title })).toBeVisible()
  await hq.goto(`/quotas?year=${last.slice(0, 4)}`)
  await expect(hq.getByRole('grid').getByText('61,234', { exact: true }).first()).toBeVisible()
  await context.close()
})
