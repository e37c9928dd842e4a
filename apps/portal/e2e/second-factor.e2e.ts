import { expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshChain } from './house/join.ts'
import { fillSignIn } from './house/sign-in.ts'

/** Of the half minute after now's, which the API takes too: now's may have been used. */
const codeOf = (base32: string, ahead = 0) =>
  new TOTP({ secret: Secret.fromBase32(base32) }).generate({ timestamp: Date.now() + ahead * 30_000 })

/** What the page shows for an app, typed as an app would show it. */
async function setUp(page: Page, password: string): Promise<string> {
  // One stands above already, to change the password.
  await expect(page.getByLabel('当前密码')).toHaveCount(2)
  await page.getByLabel('当前密码').last().fill(password)
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByText('手动输入密钥').click()
  const secret = ((await page.locator('details p').textContent()) ?? '').replaceAll(' ', '')
  await expectNoAxeFindings(page)
  await page.getByLabel('验证码').fill(codeOf(secret))
  await page.getByRole('button', { name: '确认' }).click()
  await expect(page.getByRole('heading', { name: '保存恢复码' })).toBeVisible()
  return secret
}

test('an administrator sets up a second factor, signs in with it, and requires it', async ({ page }) => {
  const account = await freshChain(page)
  await page.goto('/settings')
  await page.getByRole('button', { name: '开启' }).click()
  const secret = await setUp(page, account.password)
  const recovery = await page.locator('main ul.font-mono li').first().textContent()
  await page.getByRole('button', { name: '我已保存' }).click()
  await expect(page.getByText('剩余恢复码：10 个')).toBeVisible()

  await page.context().clearCookies()
  await page.goto(`/c/${account.chainSlug}/sign-in`)
  await fillSignIn(page, account.login, account.password)
  await expect(page.getByRole('heading', { name: '双重验证' })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByLabel('验证码').fill('000000')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.locator('form [role=alert]')).toContainText('验证码不对')
  await page.getByLabel('验证码').fill(codeOf(secret, 1))
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.pathname === '/')

  await page.goto('/settings')
  await page.getByLabel('总部管理员').check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('总部要求你的岗位使用。')).toBeVisible()
  await expect(page.getByRole('button', { name: '关闭' })).toHaveCount(0)

  await page.context().clearCookies()
  await page.goto(`/c/${account.chainSlug}/sign-in`)
  await fillSignIn(page, account.login, account.password)
  await page.getByLabel('验证码').fill(recovery ?? '')
  await page.getByRole('button', { name: '登录' }).click()
  await page.waitForURL((url) => url.pathname === '/')
})
