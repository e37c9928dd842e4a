import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { chooseFile } from './house/choose-file.ts'
import { freshCode } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

const reps = 24
const months = 12
/** The sheet of a store with 24 reps, made by the first that needs it. */
let sheet: string | null = null

async function bring(page: Page, kind: string, lines: readonly string[]) {
  await page.goto(`/imports/new?kind=${kind}`)
  const buffer = Buffer.from(`${lines.join('\n')}\n`)
  await chooseFile(page, { name: `${kind}.csv`, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: /^导入 \d+ 行$/ }).click()
  await expect(page.getByText(/^已导入 \d+ 行/)).toBeVisible()
}

async function bigStore(page: Page): Promise<string> {
  if (sheet) return sheet
  const code = freshCode('Q')
  const names = Array.from({ length: reps }, (_, at) => String(at + 1).padStart(2, '0'))
  await bring(page, 'franchisees', ['加盟商编号,加盟商名称,类型', `${code},指标测试${code},加盟`])
  await bring(page, 'stores', ['门店编号,门店名称,加盟商编号,状态', `${code}S,指标门店${code},${code},营业`])
  await bring(page, 'staff', [
    '工号,姓名,加盟商编号,门店编号,状态,入职日期',
    ...names.map((no) => `${code}${no},销售${no},${code},${code}S,在职,2026-01-01`),
  ])
  await page.goto('/quotas?year=2027')
  await grid(page)
    .getByRole('link', { name: `指标测试${code}` })
    .click()
  await grid(page)
    .getByRole('link', { name: `指标门店${code}` })
    .click()
  await expect(grid(page).getByText('销售24')).toBeVisible()
  const { pathname, search } = new URL(page.url())
  sheet = pathname + search
  return sheet
}

const grid = (page: Page) => page.getByRole('grid')
const cell = (page: Page, line: number, column: number) => grid(page).locator(`[data-at="${line}:${column}"]`)
const total = (page: Page, line: number) => cell(page, line, 12).locator('span').first()
const writing = (page: Page) => grid(page).locator('input')

/** Into the grid as one comes there without a pointer. */
async function tabInto(page: Page, field: Locator) {
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(field).toBeFocused({ timeout: 50 })
  }).toPass({ intervals: [0] })
}

async function openSheet(page: Page, path: string) {
  await page.goto(path)
  await page.waitForFunction(() => {
    const table = document.querySelector('main [role=grid]')
    return table !== null && Object.keys(table).some((key) => key.startsWith('__reactProps'))
  })
}

async function pasteInto(page: Page, line: number, column: number, text: string) {
  await cell(page, line, column).click()
  await page.evaluate((written) => navigator.clipboard.writeText(written), text)
  await page.keyboard.press('ControlOrMeta+v')
}

test('24 reps by 12 months are set by keyboard alone, and the split adds up', async ({ page }) => {
  // More than a thousand keys, one after the other.
  test.setTimeout(900_000)
  await actAs(page, 'admin')
  await openSheet(page, await bigStore(page))
  await tabInto(page, writing(page))
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ArrowDown')
  for (let rep = 1; rep <= reps; rep += 1)
    for (let month = 1; month <= months; month += 1) {
      await page.keyboard.type(String(rep * 100 + month))
      // The last cell has no next one: Tab would leave the grid.
      await page.keyboard.press(rep === reps && month === months ? 'Enter' : 'Tab')
    }
  await expect(page.getByText('288 格未保存')).toBeVisible()
  // Every rep's year, and January under its head, as added up by hand: 12 × 100 r + 78; 100 × (1 + … + 24) + 24.
  await expect(total(page, 1)).toHaveText('1,278')
  await expect(total(page, reps)).toHaveText('28,878')
  await expect(cell(page, 0, 0)).toContainText('30,024')
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.type('30000')
  await page.keyboard.press('Enter')
  await expect(cell(page, 0, 0)).toContainText('24 多分')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('F2')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('24')
  await page.keyboard.press('Enter')
  await expect(cell(page, 0, 0)).toContainText('正好分完')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('已保存 289 格')).toBeVisible()
  await page.reload()
  await expect(total(page, reps)).toHaveText('28,878')
  await expect(cell(page, 0, 0)).toContainText('正好分完')
  await expectNoAxeFindings(page)
})

test('selecting, filling, clearing, undoing and leaving go by keys, too', async ({ page }) => {
  await actAs(page, 'admin')
  await openSheet(page, `${await bigStore(page)}&metric=cards_sold`)
  await tabInto(page, writing(page))
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowDown')
  await expect(page.getByText('已选 24 格')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+d')
  await expect(page.getByText('24 格未保存')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByText('未保存')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByText('24 格未保存')).toBeVisible()
  await page.keyboard.type('7')
  await page.keyboard.press('Escape')
  await expect(writing(page)).toHaveValue('40')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeFocused()
  await page.reload()
  await expect(page.getByText('24 格未保存')).toBeVisible()
  await page.getByRole('link', { name: '总览' }).click()
  await expect(page.getByText('离开当前页面？')).toBeVisible()
  await page.getByRole('button', { name: '继续填写' }).click()
  await page.getByRole('button', { name: '全部放弃' }).click()
  await expect(page.getByText('未保存')).toHaveCount(0)
})

test('a paste of 200 cells with two bad ones: they say why, and nothing is saved until they are mended', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await actAs(page, 'admin')
  await openSheet(page, `${(await bigStore(page)).replace('year=2027', 'year=2028')}`)
  const rows = Array.from({ length: 20 }, () => Array.from({ length: 10 }, () => '¥1,000.00'))
  ;(rows[2] as string[])[3] = '十二'
  ;(rows[5] as string[])[0] = '1.234'
  await pasteInto(page, 1, 0, rows.map((row) => row.join('\t')).join('\r\n'))
  await expect(page.getByText('已粘贴 198 格，2 格读不懂')).toBeVisible()
  await expect(cell(page, 3, 3)).toContainText('十二')
  await expect(cell(page, 3, 3)).toContainText('请填写数字')
  await expect(cell(page, 6, 0)).toContainText('小数')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('还有 2 格读不懂')).toBeVisible()
  const other = await context.newPage()
  await openSheet(other, page.url())
  await expect(total(other, 1)).toHaveText('')
  await other.close()
  await page.getByRole('button', { name: /销售03.*十二/ }).click()
  await expect(writing(page)).toBeFocused()
  await expect(writing(page)).toHaveValue('十二')
  await page.keyboard.type('1000')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '放弃这 1 格' }).click()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存 199 格')).toBeVisible()
  await page.reload()
  await expect(total(page, 3)).toHaveText('10,000')
  await expect(total(page, 6)).toHaveText('9,000')
})

test('what one person copies, shares out and takes back; what another changed meanwhile', async ({ page, browser }) => {
  await actAs(page, 'admin')
  const path = (await bigStore(page)).replace('year=2027', 'year=2029')
  await openSheet(page, path)
  await cell(page, 0, 0).click()
  await page.keyboard.type('1万')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '往下分' }).click()
  await page.getByRole('button', { name: '填入 24 格' }).click()
  await expect(cell(page, 0, 0)).toContainText('正好分完')
  await page.getByRole('button', { name: '照搬' }).click()
  await page.getByLabel('照搬自').selectOption('last_month_quota')
  await page.getByLabel('增加百分之几').fill('10')
  await page.getByLabel('填到').selectOption('sheet')
  await page.getByRole('button', { name: /^填入 275 格/ }).click()
  await expect(cell(page, 0, 1)).toContainText('11,000')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存 300 格')).toBeVisible()

  const other = await (await browser.newContext()).newPage()
  await actAs(other, 'admin')
  await openSheet(other, path)
  await cell(other, 1, 0).click()
  await other.keyboard.type('600')
  await other.keyboard.press('Enter')
  await cell(page, 1, 0).click()
  await page.keyboard.type('500')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('已保存 1 格')).toBeVisible()
  await other.keyboard.press('ControlOrMeta+Enter')
  await expect(other.getByText('1 格在你编辑时被他人改过')).toBeVisible()
  await expect(cell(other, 1, 0)).toContainText('现为 500')
  await other.getByRole('button', { name: '用我的' }).click()
  await other.getByRole('button', { name: '保存', exact: true }).click()
  await expect(other.getByText('已保存 1 格')).toBeVisible()
  await other.getByRole('button', { name: '撤销', exact: true }).last().click()
  await expect(cell(other, 1, 0)).toContainText('500')
})

test('a manager sets the reps’ quotas and not the store’s, a rep looks at the own one', async ({ page, browser }) => {
  await actAs(page, 'manager')
  await openSheet(page, '/quotas')
  await cell(page, 0, 0).click()
  await expect(writing(page)).toHaveAttribute('readonly')
  await cell(page, 1, 0).click()
  await expect(writing(page)).not.toHaveAttribute('readonly')
  const rep = await (await browser.newContext()).newPage()
  await actAs(rep, 'rep')
  await openSheet(rep, '/quotas')
  await expect(grid(rep).locator('tbody tr')).toHaveCount(1)
  await expect(grid(rep).locator('tbody th')).toContainText('王芳')
  await cell(rep, 0, 0).click()
  await expect(writing(rep)).toHaveAttribute('readonly')
  await expect(rep.getByRole('button', { name: '照搬' })).toHaveCount(0)
})
