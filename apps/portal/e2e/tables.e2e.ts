import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshCode } from './house/fresh.ts'
import { freshPhone, sellCard } from './house/sell-card.ts'
import { actAs } from './house/sign-in.ts'

const rows = (page: Page) => page.locator('tbody tr')
const bar = (page: Page) => page.getByRole('region', { name: '已选的记录' })
const views = (page: Page) => page.locator('[data-list]').getByRole('button', { name: /^视图$|^我的/ })
const settled = (page: Page) => expect(page.locator('[data-list] [aria-busy=true]')).toHaveCount(0)

async function openSales(page: Page) {
  await page.goto('/sales')
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await settled(page)
}

async function exportAs(page: Page, name: RegExp) {
  await page.locator('[data-list]').getByRole('button', { name: '导出' }).click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()])
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}

test('what is seen becomes a file: the filter, the sort, the columns', async ({ page }) => {
  await actAs(page, 'admin')
  await openSales(page)
  await page.goto(`${page.url()}&pay=cash&sort=amount.desc`)
  await settled(page)
  await page.getByRole('button', { name: '显示哪些列' }).click()
  await page.getByRole('menuitemcheckbox', { name: '卡产品' }).click()
  await page.keyboard.press('Escape')
  const seen = (await page.locator('tbody tr').first().locator('td').nth(2).textContent()) ?? ''
  const csv = await exportAs(page, /CSV（当前列）/)
  expect(csv.name).toMatch(/^售卡记录 \d{4}-\d\d-\d\d\.csv$/)
  const [headings = '', first = ''] = csv.content.toString('utf8').replace('\uFEFF', '').split('\r\n')
  expect(headings.split(',')).toEqual(expect.arrayContaining(['客户姓名', '实收金额']))
  expect(headings).not.toContain('卡产品')
  const amount = first.split(',')[headings.split(',').indexOf('实收金额')]
  expect(Number(amount)).toBe(Number(seen.replace(/[^\d.]/g, '')))
  const excel = await exportAs(page, /Excel/)
  expect(excel.name).toMatch(/\.xlsx$/)
  expect(excel.content.subarray(0, 2).toString()).toBe('PK')
})

test('a view is saved, changed, left, chosen again, renamed, deleted and brought back', async ({ page }) => {
  const name = `我的${freshCode('V')}`
  await actAs(page, 'owner')
  await page.goto('/sales?pay=wechat&sort=amount.desc')
  await settled(page)
  await views(page).click()
  await page.getByRole('menuitem', { name: '存为新视图…' }).click()
  await page.getByLabel('名称').fill(name)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page).toHaveURL(/view=/)
  await expect(page.getByRole('button', { name, exact: true })).toBeVisible()
  const link = page.url()
  await page.getByRole('button', { name: '清除筛选' }).click()
  await expect(page.getByRole('button', { name: `${name}（已更改）` })).toBeVisible()
  await page.goto('/sales')
  await views(page).click()
  await page.getByRole('menuitemcheckbox', { name }).click()
  await expect(page).toHaveURL(/pay=wechat.*sort=amount\.desc.*view=/)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('menuitem', { name: '改名…' }).click()
  await page.getByLabel('名称').fill(`${name}二`)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('button', { name: `${name}二`, exact: true })).toBeVisible()
  await page.getByRole('button', { name: `${name}二`, exact: true }).click()
  await page.getByRole('menuitem', { name: '删除' }).click()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByText(`视图“${name}二”已恢复`)).toBeVisible()
  // The link still shows what the view held, though it is another view now.
  await page.goto(link)
  await expect(page.getByRole('button', { name: '支付方式：微信' })).toBeVisible()
})

test('the keyboard alone walks, chooses, extends and turns pages', async ({ page }) => {
  await actAs(page, 'admin')
  await openSales(page)
  await page.locator('body').press('j')
  await expect(page.locator('[data-row]').first()).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  await expect(bar(page)).toContainText('已选 1 条')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar(page)).toContainText('已选 3 条')
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/after=/)
  await settled(page)
  await expect(bar(page)).toContainText('已选 3 条')
  await page.keyboard.press('f')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.getByRole('searchbox').press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('searchbox').blur()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '列表的快捷键' })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('both ends of a list, and where in it one stands', async ({ page }) => {
  await actAs(page, 'admin')
  await openSales(page)
  const ids = () => rows(page).locator('[data-row]').first().getAttribute('data-row')
  const first = await ids()
  await expect(page.getByText(/第 1–50 条，共/)).toBeVisible()
  await page.getByRole('button', { name: '最后一页' }).click()
  await expect(page).toHaveURL(/last=true/)
  await expect(page.getByRole('button', { name: '下一页' })).toBeDisabled()
  const [, to, count] =
    /–([\d,]+) 条，共 ([\d,]+) 条/.exec((await page.getByText(/第 .* 条，共/).textContent()) ?? '') ?? []
  expect(to).toBe(count)
  await page.getByRole('button', { name: '上一页' }).click()
  await expect(page).toHaveURL(/before=/)
  await page.getByRole('button', { name: '第一页' }).click()
  await expect.poll(ids).toBe(first)
})

test('several cards are withdrawn at once, and undone', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/card-products?status=on_sale')
  await settled(page)
  const before = await rows(page).count()
  await page.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await page.getByRole('checkbox', { name: '选择第 2 行' }).check()
  await expectNoAxeFindings(page)
  await bar(page).getByRole('button', { name: '停售' }).click()
  await expect(rows(page)).toHaveCount(before - 2)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(rows(page)).toHaveCount(before)
})

test('several sales are voided for one reason, which is asked with their sum; one in the way voids none', async ({
  page,
}) => {
  await actAs(page, 'admin')
  await openSales(page)
  await page.goto(`${page.url()}&status=voided`)
  await page.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await expect(bar(page).getByRole('button', { name: '作废' })).toHaveCount(0)
  // Two of its own, of whose cards nothing is used yet: they are the newest.
  await actAs(page, 'rep')
  for (const name of ['作废客户一', '作废客户二']) await sellCard(page, freshPhone(), name)
  await actAs(page, 'admin')
  await page.goto('/sales?from=2020-01-01&status=recorded')
  await settled(page)
  const ids = await rows(page)
    .locator('[data-row]')
    .evaluateAll((buttons) => buttons.slice(0, 2).map((button) => (button as HTMLElement).dataset.row))
  await page.getByRole('checkbox', { name: '选择第 1 行' }).check()
  await page.getByRole('checkbox', { name: '选择第 2 行' }).check()
  await bar(page).getByRole('button', { name: '作废' }).click()
  await expect(bar(page).getByRole('heading', { name: '作废 2 笔售卡' })).toBeVisible()
  await expectNoAxeFindings(page)
  await bar(page).getByLabel('作废原因').fill('重复录入')
  await bar(page).getByRole('button', { name: '全部作废' }).click()
  await expect(page.getByText('2 笔售卡已作废')).toBeVisible()
  for (const id of ids) await expect(page.locator(`[data-row="${id}"]`)).toHaveCount(0)
})

test('on paper there is the list alone, with whose it is and what is filtered', async ({ page }) => {
  await actAs(page, 'owner')
  await openSales(page)
  await page.goto(`${page.url()}&pay=wechat`)
  await settled(page)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByText(/由 .+ 打印/)).toBeVisible()
  await expect(page.getByRole('button', { name: '支付方式：微信' })).toBeVisible()
  for (const gone of [
    page.getByRole('navigation'),
    page.getByRole('banner'),
    page.getByRole('button', { name: '导出' }),
  ])
    await expect(gone.first()).toBeHidden()
  await expect(page.locator('tbody input[type=checkbox]').first()).toBeHidden()
  const ground = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
  expect(ground).toMatch(/255, 255, 255|oklch\(1 |white/)
})
