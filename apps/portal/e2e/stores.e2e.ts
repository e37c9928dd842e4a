import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { choose, formReady, freshCode, openForm, openRow } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

async function fillStore(page: Page, code: string) {
  await choose(page, '加盟商', '杭州锦澜')
  await page.getByLabel('门店名称').fill(`测试店 ${code}`)
  await page.getByLabel('门店编号').fill(code)
}

test('headquarters opens a store: found by a word of its district, hours typed short and copied to the week', async ({
  page,
}) => {
  const code = freshCode('S')
  await actAs(page, 'admin')
  await page.goto('/stores')
  await page.getByRole('link', { name: '新建门店' }).click()
  await formReady(page)
  await fillStore(page, code)
  await choose(page, '所在地区', '杭州 余杭', '浙江省杭州市余杭区')
  await expect(page.getByLabel('城市')).toHaveValue('330100')
  await page.getByLabel('经度').fill('120.0122')
  await page.getByRole('button', { name: '周一增加时段' }).click()
  await page.getByLabel('周一开始营业').fill('9')
  await page.getByLabel('周一结束营业').fill('2130')
  await page.getByRole('button', { name: '把周一的时段复制到每一天' }).click()
  await expect(page.getByLabel('周日结束营业')).toHaveValue('21:30')
  await page.getByRole('button', { name: '新建门店' }).click()
  await expect(page.getByText('成对填写')).toBeVisible()
  await page.getByLabel('纬度').fill('30.2799')
  await page.getByRole('button', { name: '新建门店' }).click()
  await expect(page).toHaveURL(/\/stores\?open=/)
  const panel = page.getByRole('region', { name: '门店详情' })
  await expect(panel.getByRole('heading', { name: `测试店 ${code}` })).toBeVisible()
  await expect(panel).toContainText('浙江省杭州市余杭区')
  await expect(panel).toContainText('09:00–21:30')
  await expect(panel).toContainText('30.279900, 120.012200')
})

test('what is typed survives a reload, and a code that is taken is said beside its field', async ({ page }) => {
  await actAs(page, 'admin')
  await openForm(page, '/stores/new')
  await fillStore(page, 'HZ01')
  await page.reload()
  await formReady(page)
  await expect(page.getByLabel('门店编号')).toHaveValue('HZ01')
  await expect(page.getByLabel('加盟商', { exact: true })).toContainText('杭州锦澜')
  await page.getByRole('button', { name: '新建门店' }).click()
  await expect(page.getByText('编号已被使用')).toBeVisible()
  await expect(page.getByLabel('门店名称')).toHaveValue('测试店 HZ01')
  await page.getByRole('link', { name: '取消' }).click()
  await page.getByRole('button', { name: '不保存，离开' }).click()
  await expect(page).toHaveURL(/\/stores$/)
})

test('a change made meanwhile is not overwritten', async ({ page, context }) => {
  await actAs(page, 'admin')
  await page.goto('/stores')
  await (await openRow(page, '西安科技路店')).getByRole('link', { name: '编辑' }).click()
  await formReady(page)
  await page.getByLabel('门店电话').fill('029-11112222')
  const other = await context.newPage()
  await openForm(other, page.url())
  await other.getByLabel('门店电话').fill(`029-${Math.floor(10_000_000 + Math.random() * 80_000_000)}`)
  await other.getByRole('button', { name: '保存' }).click()
  await expect(other).toHaveURL(/\/stores\?/)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('这条记录刚被别人改过')).toBeVisible()
  await expect(page.getByLabel('门店电话')).toHaveValue('029-11112222')
})

test('saving leads back to the list as it was', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/stores?q=WH&sort=code.desc')
  await (await openRow(page, '武汉光谷店')).getByRole('link', { name: '编辑' }).click()
  await formReady(page)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page).toHaveURL(/q=WH/)
  await expect(page).toHaveURL(/sort=code\.desc/)
})

test('an owner sees only their own stores and opens none; finance changes nothing', async ({ page, browser }) => {
  await actAs(page, 'owner')
  await page.goto('/stores')
  await expect(page.locator('tbody tr')).toHaveCount(5)
  await expect(page.getByRole('link', { name: '新建门店' })).toHaveCount(0)
  await page.goto('/stores/new')
  await expect(page.getByRole('heading', { name: '当前岗位不能使用这个页面' })).toBeVisible()
  const finance = await (await browser.newContext()).newPage()
  await actAs(finance, 'finance')
  await finance.goto('/stores')
  const panel = await openRow(finance, '西安科技路店')
  await expect(panel.getByText('最近售卡')).toBeVisible()
  await expect(panel.getByRole('link', { name: '编辑' })).toHaveCount(0)
})

test('the export holds what the filter leaves', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/stores?q=CD0')
  await expect(page.locator('tbody tr')).toHaveCount(4)
  const download = page.waitForEvent('download')
  await page.locator('[data-list]').getByRole('button', { name: '导出' }).click()
  await page.getByRole('menuitem', { name: /全部列/ }).click()
  const { readFile } = await import('node:fs/promises')
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split(/\r?\n/)
  expect(lines).toHaveLength(5)
  expect(lines[0]).toContain('门店')
})

test('axe finds nothing on a store with its panel, and on its form', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/stores')
  await expect(await openRow(page, '西安科技路店')).toContainText('营业时间')
  await expectNoAxeFindings(page)
  await openForm(page, '/stores/new')
  await page.getByRole('button', { name: '周一增加时段' }).click()
  await expectNoAxeFindings(page)
})
