import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshCode, openForm, openRow } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

const panel = (page: Page) => page.getByRole('region', { name: '消息详情' })

test('headquarters finds the mail of an invitation, says that none goes out, and copies its link', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const who = `收件人${freshCode('M')}`
  const address = `${freshCode('m').toLowerCase()}@mail.example`
  await actAs(page, 'admin')
  await openForm(page, '/invitations/new')
  await page.getByRole('radio', { name: /^店长/ }).click()
  await page.getByRole('button', { name: '门店', exact: true }).click()
  await page.locator('input[role=combobox]').fill('武汉光谷店')
  await page.getByRole('option', { name: '武汉光谷店' }).first().click()
  await expect(page.getByRole('button', { name: '门店', exact: true })).toContainText('武汉光谷店')
  await page.getByLabel('姓名').fill(who)
  await page.getByLabel('邮箱').fill(address)
  await page.getByRole('button', { name: '生成邀请' }).click()
  await page.waitForURL((url) => url.pathname === '/invitations')

  await page.goto('/messages')
  await expect(page.getByText('还没有设置邮件服务器')).toBeVisible()
  await openRow(page, who)
  await expect(panel(page)).toContainText(address)
  await expect(panel(page)).toContainText('武汉光谷店 · 店长')
  await expect(panel(page).getByText('未外发')).toBeVisible()
  await panel(page).getByRole('button', { name: '复制链接' }).click()
  await expect(panel(page).getByText('已复制')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/^http:\/\/localhost:\d+\/join\/[\w-]{70}$/)
  await expectNoAxeFindings(page)
})

test('an owner has no mailbox', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/messages')
  await expect(page.getByText('当前岗位不能使用这个页面')).toBeVisible()
})
