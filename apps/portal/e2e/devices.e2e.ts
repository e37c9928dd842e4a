import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { person } from './house/people.ts'
import { signInByForm } from './house/sign-in.ts'

test('a device is signed out from another one, which stays', async ({ page, browser }) => {
  await signInByForm(page, person('finance'))
  const other = await (await browser.newContext()).newPage()
  await signInByForm(other, person('finance'))
  await page.goto('/settings')
  const devices = page.locator('section').filter({ has: page.getByRole('heading', { name: '登录设备' }) })
  await expect(devices.getByText('本设备')).toBeVisible()
  await expectNoAxeFindings(page)
  await devices
    .getByRole('button', { name: /^退出登录：/ })
    .first()
    .click()
  await expect(page.getByText(/^已退出：/)).toBeVisible()
  await other.goto('/sales')
  await expect(other).toHaveURL(/\/sign-in\?again=1/)
  await page.reload()
  await expect(devices.getByText('本设备')).toBeVisible()
  await other.context().close()
})

test('a cookie that was copied is worth nothing once its owner has signed out', async ({ page, browser }) => {
  await signInByForm(page, person('finance'))
  const thief = await browser.newContext()
  await thief.addCookies(await page.context().cookies())
  const theirs = await thief.newPage()
  await theirs.goto('/settings')
  await expect(theirs.getByRole('heading', { name: '设置' })).toBeVisible()
  await page.goto('/settings')
  await page.locator('main').getByRole('button', { name: '退出登录', exact: true }).first().click()
  await expect(page).toHaveURL(/\/sign-in/)
  await theirs.goto('/sales')
  await expect(theirs).toHaveURL(/\/sign-in\?again=1/)
  await thief.close()
})
