import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs, signIn } from './house/sign-in.ts'

// Nothing is changed here: the tests are shared out among all who work.
test.describe.configure({ mode: 'parallel' })

const pages = [
  '/',
  '/sales',
  '/quotas',
  '/sales/new',
  '/performance',
  '/reports',
  '/scorecard',
  '/scorecard/edit',
  '/stores',
  '/franchisees',
  '/staff',
  '/invitations',
  '/invitations/new',
  '/accounts',
  '/customers',
  '/customers/files',
  '/messages',
  '/card-products',
  '/imports',
  '/settings',
]

/** Those of axe's rules that colours decide. */
const colours = ['color-contrast', 'link-in-text-block']

/** In both themes: all that isn't colour is the same in the second. */
async function expectClean(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await expectNoAxeFindings(page)
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectNoAxeFindings(page, colours)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

for (const size of sizes)
  test(`every page is clean for axe and keeps to its width, in both themes: ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const path of ['/sign-in', '/sign-up', '/join/forged'])
      await test.step(path, async () => {
        await page.goto(path)
        await expectClean(page)
      })
    await actAs(page, 'admin')
    for (const path of pages)
      await test.step(path, async () => {
        await page.goto(path)
        await page.locator('main h1').waitFor()
        await expectClean(page)
      })
  })

test('what opens is clean for axe too', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await actAs(page, 'manager')
  await page.goto('/sales')
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
