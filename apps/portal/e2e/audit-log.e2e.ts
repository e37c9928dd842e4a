import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

const panel = (page: Page) => page.getByRole('region', { name: '操作详情' })
const rows = (page: Page) => page.locator('tbody tr')

test('what headquarters changes of a store stands in its history, from what to what', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/stores')
  await rows(page).nth(1).getByRole('button').first().click()
  const store = page.getByRole('region', { name: '门店详情' })
  await store.getByRole('link', { name: '编辑' }).click()
  await formReady(page)
  const phone = `0571-${Date.now() % 10_000_000}`
  await page.getByLabel('电话').fill(phone)
  await page.getByRole('button', { name: '保存' }).click()
  await store.getByRole('link', { name: '历史' }).click()
  await page.waitForURL((url) => url.pathname === '/audit-log' && url.searchParams.has('record'))
  await rows(page).first().getByRole('button').click()
  await expect(panel(page)).toContainText('修改门店')
  await expect(panel(page).getByRole('row', { name: /^电话/ })).toContainText(phone)
  await expect(panel(page)).toContainText('总部管理员')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '取消筛选：只看一条记录' }).click()
  await expect(page).not.toHaveURL(/record=/)
})

test('the log is filtered by what was done, and taken along', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/audit-log?action=card_product.update')
  await expect(rows(page).first()).toContainText('修改卡产品')
  await page.goto('/audit-log?entity=saved_view&from=2020-01-01&to=2020-01-02')
  await expect(page.getByText('没有符合筛选条件的记录')).toBeVisible()
})

test('an owner reads of their own, and a rep finds no such page', async ({ page, browser }) => {
  await actAs(page, 'owner')
  await page.goto('/audit-log')
  await expect(page.getByRole('heading', { level: 1, name: '操作日志' })).toBeVisible()
  await expectNoAxeFindings(page)
  const other = await browser.newPage()
  await actAs(other, 'rep')
  await other.goto('/audit-log')
  await expect(other.getByText('当前岗位不能使用这个页面')).toBeVisible()
})
