import { expect, type Page, test } from '@playwright/test'
import { actAs, signIn } from './house/sign-in.ts'

const rows = (page: Page) => page.locator('tbody tr')
const cells = (page: Page, column: string) => page.locator(`tbody td:nth-child(${column})`)
const summary = (page: Page) => page.locator('main p b')

/** The list of a month that is over: nothing changes in it while the test looks. */
async function openLastMonth(page: Page) {
  await page.goto('/sales')
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

test('a figure of the overview opens the records that it counts', async ({ page }) => {
  await signIn(page, 'owner')
  const figure = page.getByRole('link', { name: /售卡金额 ¥/ })
  const exact = await figure.locator('.sr-only').textContent()
  await figure.click()
  await expect(page).toHaveURL(/\/sales\?.*status=recorded/)
  await expect(summary(page)).toHaveText(exact ?? '')
})

test('sales are filtered by the address, and back undoes it', async ({ page }) => {
  await actAs(page, 'admin')
  await openLastMonth(page)
  const all = await summary(page).textContent()
  await page.getByRole('button', { name: '支付方式' }).click()
  await page.getByRole('menuitemcheckbox', { name: '现金' }).click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/pay=cash/)
  await expect(summary(page)).not.toHaveText(all ?? '')
  await page.reload()
  await expect(page.getByRole('button', { name: '支付方式：现金' })).toBeVisible()
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(summary(page)).toHaveText(all ?? '')
})

test('a head sorts down, then up, and pages follow without a gap', async ({ page }) => {
  await actAs(page, 'admin')
  await openLastMonth(page)
  const amounts = async () =>
    (await cells(page, '4').allTextContents()).map((text) => Number(text.replace(/[^\d.]/g, '')))
  await page.getByRole('button', { name: '金额', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: '金额' })).toHaveAttribute('aria-sort', 'descending')
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  const first = await amounts()
  expect(first).toEqual([...first].sort((a, b) => b - a))
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(page).toHaveURL(/after=/)
  await expect(page.getByRole('button', { name: '上一页' })).toBeEnabled()
  const second = await amounts()
  expect(second[0]).toBeLessThanOrEqual(first.at(-1) ?? 0)
  await page.getByRole('button', { name: '上一页' }).click()
  await expect(page).toHaveURL(/before=/)
  await expect.poll(amounts).toEqual(first)
})

test('the keyboard alone opens, walks and closes', async ({ page }) => {
  await actAs(page, 'manager')
  await openLastMonth(page)
  await rows(page).first().getByRole('button').focus()
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: '售卡详情' })
  await expect(panel.getByText('卡产品')).toBeVisible()
  const second = await rows(page).nth(1).getByRole('button').textContent()
  await page.keyboard.press('ArrowDown')
  await expect(panel.getByRole('heading')).toContainText((second ?? '').replace('已作废', ''))
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(page).not.toHaveURL(/open=/)
})

test('a sale is voided with a reason and counts no more', async ({ page }) => {
  await actAs(page, 'manager')
  await page.goto('/sales?status=recorded')
  const before = await summary(page).textContent()
  await rows(page).first().click()
  const panel = page.getByRole('region', { name: '售卡详情' })
  await panel.getByRole('button', { name: '作废' }).click()
  await panel.getByRole('button', { name: '确认作废' }).click()
  await expect(panel.getByLabel('原因')).toHaveAttribute('aria-invalid', 'true')
  await panel.getByLabel('原因').fill('客户改买另一张卡')
  await panel.getByRole('button', { name: '确认作废' }).click()
  await expect(page.getByText('不再计入业绩')).toBeVisible()
  await expect(panel.getByText('已作废')).toBeVisible()
  await expect(panel.getByText('客户改买另一张卡')).toBeVisible()
  await expect(summary(page)).not.toHaveText(before ?? '')
})

test('who may not void or record sees no such button', async ({ page }) => {
  await actAs(page, 'finance')
  await openLastMonth(page)
  await expect(page.getByRole('link', { name: '记录售卡' })).toHaveCount(0)
  await rows(page).first().click()
  const panel = page.getByRole('region', { name: '售卡详情' })
  await expect(panel.getByText('卡产品')).toBeVisible()
  await expect(panel.getByRole('button', { name: '作废' })).toHaveCount(0)
  await page.goto('/sales/new')
  await expect(page.getByText('当前岗位不能使用这个页面')).toBeVisible()
})

test('the list is exported as it is filtered', async ({ page }) => {
  await actAs(page, 'owner')
  await openLastMonth(page)
  await page.goto(`${page.url()}&pay=cash`)
  const count = Number(
    (
      await page
        .getByText(/共 [\d,]+ 条/)
        .last()
        .textContent()
    )?.replace(/\D/g, ''),
  )
  await page.locator('[data-list]').getByRole('button', { name: '导出' }).click()
  const csv = page.getByRole('menuitem', { name: /全部列/ })
  const [file] = await Promise.all([page.waitForEvent('download'), csv.click()])
  const { readFileSync } = await import('node:fs')
  const lines = readFileSync(await file.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(lines.length - 1).toBe(count)
})

test('a manager says which rep sold, and the store is known', async ({ page }) => {
  await actAs(page, 'manager')
  await page.goto('/sales/new')
  await page.getByLabel('客户手机号').fill(`199${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`)
  await page.getByLabel('客户姓名').fill('到店客户')
  await page.getByRole('radio', { name: /送/ }).first().check()
  await page.getByRole('radio', { name: '现金' }).check()
  const rep = page.getByLabel('销售员')
  await expect(rep.locator('option').nth(1)).toBeAttached()
  const name = (await rep.locator('option').nth(1).textContent())?.replace(/\s*\(.*$/, '') ?? ''
  await rep.selectOption({ index: 1 })
  await page.keyboard.press('ControlOrMeta+Enter')
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('现金收款')
  await question.getByRole('button', { name: '确认记录' }).click()
  await expect(page.getByRole('heading', { name: '已记录' })).toBeVisible()
  await expect(page.locator('dd', { hasText: name })).toBeVisible()
})
