import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshCode } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

const panel = (page: Page) => page.getByRole('region', { name: '定时报表' })
const table = (page: Page) => page.getByRole('table', { name: /^按/ })

/** What a table's row of sums says under a heading. */
const total = (page: Page, heading: string) =>
  page.evaluate((text) => {
    const shown = [...document.querySelectorAll('main table')].find((one) => one.querySelector('tfoot'))
    const at = [...(shown?.querySelectorAll('thead th') ?? [])].findIndex((head) => head.textContent?.trim() === text)
    return shown?.querySelectorAll('tfoot td')[at]?.textContent?.trim() ?? null
  }, heading)

test('a month says what it brought, and each sum leads to records with the same sum', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/reports?period=monthly')
  await expect(table(page)).toBeVisible()
  await expectNoAxeFindings(page)
  const amount = await total(page, '销售额')
  await table(page)
    .locator('tfoot')
    .getByRole('link', { name: String(amount) })
    .first()
    .click()
  await page.waitForURL((url) => url.pathname === '/sales')
  await expect(page.locator('main')).toContainText(String(amount))
})

test('it goes by day and month, back and forth, and by place, seller and product', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/reports')
  await page.getByRole('link', { name: '前一天', exact: true }).click()
  await page.waitForURL((url) => url.searchParams.has('on'))
  await expect(page.getByRole('link', { name: '回到今天' })).toBeVisible()
  await page.getByRole('link', { name: '月报' }).click()
  await page.waitForURL((url) => url.searchParams.get('period') === 'monthly')
  for (const [name, heading] of [
    ['按销售员', '销售员'],
    ['按卡产品', '卡产品'],
    ['按日期', '日期'],
  ] as const) {
    await page.getByRole('navigation', { name: '按什么分列' }).getByRole('link', { name }).click()
    await expect(page.getByRole('columnheader', { name: heading, exact: true })).toBeVisible()
  }
  await expect(page.getByRole('figure')).toBeVisible()
})

test('it becomes an Excel file with the same sums', async ({ page }) => {
  await actAs(page, 'manager')
  await page.goto('/reports?period=monthly&by=staff')
  await page.getByRole('main').getByRole('button', { name: '导出' }).first().click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Excel 文件' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^月报 \d{4}-\d\d\.xlsx$/)
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
})

test('a report is scheduled to a mailbox, sent at once, deleted and brought back', async ({ page }) => {
  const who = `收件人${freshCode('R')}`
  await actAs(page, 'owner')
  await page.goto('/reports')
  await page.getByRole('button', { name: '定时发送' }).click()
  await panel(page).getByRole('button', { name: '新建定时报表' }).click()
  await panel(page).getByLabel('收件人').fill(who)
  await panel(page).getByLabel('收件邮箱').fill('reader@mail.example')
  await expect(panel(page).getByRole('note')).toContainText('收到这封邮件的人会看到')
  await panel(page).getByRole('button', { name: '保存' }).click()
  const entry = panel(page).getByRole('listitem').filter({ hasText: who })
  await expect(entry).toContainText('每天 08:00')
  await expectNoAxeFindings(page)
  await entry.getByRole('button', { name: '立即发送' }).click()
  await expect(page.getByText('正在发送到 reader@mail.example')).toBeVisible()
  await entry.getByRole('button', { name: '暂停' }).click()
  await expect(entry).toContainText('已暂停')
  await entry.getByRole('button', { name: '删除' }).click()
  await expect(entry).toHaveCount(0)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(entry).toContainText('每天 08:00')
})

test('headquarters reads the mail that was kept, and its file', async ({ page }) => {
  await actAs(page, 'admin')
  const who = `总部${freshCode('R')}`
  await page.goto('/reports?period=monthly&open=new')
  await panel(page).getByLabel('收件人').fill(who)
  await panel(page).getByRole('button', { name: '保存' }).click()
  const entry = panel(page).getByRole('listitem').filter({ hasText: who })
  await entry.getByRole('button', { name: '立即发送' }).click()
  await expect(page.getByText(/^正在发送到/)).toBeVisible()
  await page.goto(`/messages?q=${encodeURIComponent(who)}`)
  await page.getByText(who).first().click()
  const detail = page.getByRole('region', { name: '消息详情' })
  await expect(detail).toContainText('附件是完整的 Excel 报表')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    detail.getByRole('link', { name: /月报 .*\.xlsx$/ }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
})
