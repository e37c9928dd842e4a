import { expect, test } from '@playwright/test'
import { openRow } from './house/fresh.ts'
import { accept, freshChain, invite, joinPassword } from './house/join.ts'
import { fillSignIn } from './house/sign-in.ts'

test('an account is shut out and let in again, a post ended and given back', async ({ page, browser }) => {
  await freshChain(page)
  const link = await invite(page, { name: '周老板', franchisee: '宁波捷达' })
  const hers = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await hers.goto(link)
  await accept(hers, { phone: '13800138001' })
  await hers.waitForURL((url) => url.pathname === '/')

  await page.goto('/accounts')
  const panel = await openRow(page, '周老板')
  await panel.getByRole('button', { name: '停用账号' }).click()
  await expect(panel.getByText('已停用')).toBeVisible()
  await hers.goto(new URL('/sales', link).href)
  await expect(hers).toHaveURL(/sign-in/)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(panel.getByText('正常')).toBeVisible()

  await panel.getByRole('button', { name: '结束岗位：加盟商老板 · 宁波捷达' }).click()
  await expect(panel.getByText('没有岗位，现在无法进入系统。')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).last().click()
  await expect(panel.getByText('加盟商老板 · 宁波捷达')).toBeVisible()
  // What she was signed in by ended with her account: she comes in anew.
  await hers.goto(new URL('/sales', link).href)
  await expect(hers).toHaveURL(/sign-in/)
  await fillSignIn(hers, '13800138001', joinPassword)
  await expect(hers.getByRole('heading', { level: 1 })).toBeVisible()
})
