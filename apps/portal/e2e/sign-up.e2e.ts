import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode } from './house/fresh.ts'
import { person } from './house/people.ts'

test('a chain signs itself up, with an address made of its name, and is inside', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: '注册' }).click()
  await page.waitForURL('/sign-up')
  await formReady(page)
  await expectNoAxeFindings(page)
  const mark = freshCode('x').toLowerCase()
  await page.getByLabel('品牌名称').fill(`极美${mark}`)
  await expect(page.getByLabel('专属网址')).toHaveValue(`jimei${mark}`)
  await expect(page.getByText(`/c/jimei${mark} 可以使用`)).toBeVisible()
  await expect(page.getByLabel('时区')).toHaveValue('Asia/Shanghai')
  await expect(page.getByLabel('币种')).toHaveValue('CNY')
  await page.getByLabel('你的姓名').fill('王伟')
  await page.getByLabel('手机号').fill('138 0013 8000')
  await page.getByLabel('密码', { exact: true }).fill('a fine password')
  await page.getByRole('button', { name: '注册并进入' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect(page.locator('aside').getByText(`极美${mark}`)).toBeVisible()
  await expect(page.getByRole('link', { name: '邀请', exact: true }).first()).toBeVisible()
})

test('an address that is taken is told at its field, before and when it is sent', async ({ page }) => {
  await page.goto('/sign-up')
  await formReady(page)
  const { chainSlug } = person('admin')
  await page.getByLabel('品牌名称').fill('另一家')
  await page.getByLabel('专属网址').fill(chainSlug)
  await expect(page.getByText(`/c/${chainSlug} 已被使用，请换一个`)).toBeVisible()
  await page.getByLabel('你的姓名').fill('王伟')
  await page.getByLabel('手机号').fill('138 0013 8000')
  await page.getByLabel('密码', { exact: true }).fill('a fine password')
  await page.getByRole('button', { name: '注册并进入' }).click()
  await expect(page.getByLabel('专属网址')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('已被别的品牌使用，请换一个')).toBeVisible()
  await expect(page).toHaveURL(/sign-up/)
})
