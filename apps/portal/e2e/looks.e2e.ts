import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs, signIn } from './house/sign-in.ts'

// Nothing is changed here: the tests are shared out among all who work.
test.describe.configure({ mode: 'parallel' })

test('what opens is clean for axe too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await actAs(page, 'manager')
  await page.goto('/sales?status=recorded')
  await page.locator('tbody tr').first().click()
  await page.getByRole('region', { name: '售卡详情' }).getByRole('button', { name: '作废' }).click()
  await expectNoAxeFindings(page)
  await page.keyboard.press('Escape')
  for (const name of ['支付方式', '日期', '卡产品']) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.locator('[role=menu], [role=dialog], [role=listbox]').first()).toBeVisible()
    await expectNoAxeFindings(page)
    await page.keyboard.press('Escape')
  }
})

test('language and look are chosen, kept, and there with the first byte', async ({ page }) => {
  await actAs(page, 'finance')
  await page.goto('/settings')
  await page.getByText('深色', { exact: true }).click()
  await page.getByText('English', { exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  const html = await (await page.request.get('/settings', { maxRetries: 3 })).text()
  expect(html).toMatch(/<html lang="en" data-theme="dark"/)
  await page.context().clearCookies({ name: 'hubcap-locale' })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible()
  await page.getByText('中文', { exact: true }).last().click()
  await expect(page.getByRole('heading', { name: '设置' })).toBeVisible()
})

test('the skip link and the navigation lead there by keyboard', async ({ page }) => {
  await signIn(page, 'rep')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})
