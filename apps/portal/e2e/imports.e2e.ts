import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { chooseFile } from './house/choose-file.ts'
import { freshCode } from './house/fresh.ts'
import { actAs, signIn } from './house/sign-in.ts'

const csv = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
})

async function bring(page: Page, kind: string, file: ReturnType<typeof csv>) {
  await page.goto(`/imports/new?kind=${kind}`)
  await chooseFile(page, file)
}

test('a broken row in mid-file is shown beside its cell, comes back as a file, and nothing is written', async ({
  page,
}) => {
  const code = freshCode('I')
  await actAs(page, 'admin')
  await bring(
    page,
    'franchisees',
    csv('合作方.csv', '编号,名称,类型', `${code}1,甲公司,加盟`, `${code}2,,加盟`, `${code}1,丙公司,直销`),
  )
  await expect(page.getByText('共 3 行，其中 2 行有问题')).toBeVisible()
  const row = page.locator('tbody tr').nth(0)
  await expect(row.locator('td').first()).toHaveText('2')
  await expect(row.locator('td').nth(2)).toContainText('必填')
  await expect(page.locator('tbody tr').nth(1)).toContainText('与第 1 行重复')
  await expect(page.getByRole('button', { name: /^导入 / })).toHaveCount(0)
  await expectNoAxeFindings(page)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV', exact: true }).click()
  const { readFile } = await import('node:fs/promises')
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/)
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('必填')
  await page.getByText('全部 3 行').click()
  await expect(page.locator('tbody tr')).toHaveCount(3)
  await page.getByRole('button', { name: '不导入了' }).click()
  await expect(page.getByText('这次导入已取消')).toBeVisible()
  await page.goto(`/franchisees?q=${code}`)
  await expect(page.getByText('没有符合筛选条件的记录')).toBeVisible()
})

test('columns that were guessed wrong are put right, then the whole file comes in at one press, or two', async ({
  page,
}) => {
  const code = freshCode('I')
  await actAs(page, 'admin')
  await bring(page, 'franchisees', csv('w.csv', 'ref,label,boss', `${code}1,甲公司,王五`, `${code}2,乙公司,赵六`))
  await expect(page.getByText('共 2 行，其中 2 行有问题')).toBeVisible()
  await expect(page.getByText('缺少必填内容：加盟商编号、加盟商名称')).toBeVisible()
  await page.getByLabel('加盟商编号').selectOption('ref')
  await page.getByLabel('加盟商名称').selectOption('label')
  await page.getByLabel('联系人').selectOption('boss')
  await page.getByLabel('类型统一填写').selectOption('direct')
  await expect(page.getByText('甲公司、乙公司')).toBeVisible()
  await page.getByRole('button', { name: '重新检查' }).click()
  await page.getByRole('button', { name: '导入 2 行' }).dblclick()
  await expect(page.getByText('已导入 2 行加盟商')).toBeVisible()
  await page.getByRole('link', { name: '查看加盟商' }).click()
  await page.getByRole('searchbox').fill(code)
  await expect(page.locator('tbody tr')).toHaveCount(2)
  await expect(page.locator('tbody tr').first()).toContainText('直营')
})

test('a spreadsheet is refused with what to do, and the file can be chosen again', async ({ page }) => {
  await actAs(page, 'admin')
  await bring(page, 'customers', {
    ...csv('客户.csv'),
    buffer: Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000', 'latin1'),
  })
  await expect(page.getByText(/Excel 文件.*(损坏|读)/)).toBeVisible()
  await expectNoAxeFindings(page)
})

test('finance looks at imports and starts none; an owner has no such page', async ({ page, browser }) => {
  await actAs(page, 'finance')
  await page.goto('/imports')
  await expect(page.getByRole('heading', { level: 1, name: '导入' })).toBeVisible()
  await expect(page.getByRole('link', { name: '导入文件' })).toHaveCount(0)
  const owner = await (await browser.newContext()).newPage()
  await signIn(owner, 'owner')
  await expect(owner.getByRole('link', { name: '导入', exact: true })).toHaveCount(0)
  await owner.goto('/imports')
  await expect(owner.getByRole('heading', { name: '当前岗位不能使用这个页面' })).toBeVisible()
  await expectNoAxeFindings(owner)
})
