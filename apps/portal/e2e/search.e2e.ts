import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { revealPhone } from './house/reveal-phone.ts'
import { actAs } from './house/sign-in.ts'

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' })
const input = (page: Page) => page.getByRole('combobox', { name: '搜索' })
const group = (page: Page, name: string) => dialog(page).getByRole('group', { name })
const lines = (page: Page, name: string) => group(page, name).getByRole('option')

/** By its key, as soon as the page listens: what is typed at a page that was only drawn is lost. */
const openSearch = (page: Page, key: string) =>
  expect(async () => {
    await page.keyboard.press(key)
    await expect(dialog(page)).toBeVisible({ timeout: 1000 })
  }).toPass()

/** A customer of the viewer's, with the phone as whoever calls opens it. */
async function someCustomer(page: Page): Promise<{ name: string; phone: string }> {
  await page.goto('/customers')
  const row = page.locator('tbody tr').first()
  await expect(row).toContainText(/\p{Script=Han}/u)
  let name = ''
  // The list may be drawn anew while it is read.
  await expect(async () => {
    const cells = await row.getByRole('cell').allInnerTexts()
    name = cells.find((text) => /^\p{Script=Han}{2,4}$/u.test(text.trim())) ?? ''
    expect(name, `the first customer’s name among ${cells.join(' | ')}`).not.toBe('')
  }).toPass()
  const phone = (await revealPhone(page, 0)).replace(/\D/g, '').slice(-11)
  await page.keyboard.press('Escape')
  return { name: name.trim(), phone }
}

test('whoever presses Ctrl K finds a customer by name and by the end of the phone, and opens them with Enter', async ({
  page,
}) => {
  await actAs(page, 'admin')
  const { name, phone } = await someCustomer(page)
  await openSearch(page, 'Control+k')
  await expect(input(page)).toBeFocused()
  await input(page).fill(name)
  await expect(lines(page, '客户').first()).toContainText(name)
  await expectNoAxeFindings(page)
  await input(page).fill(phone.slice(-4))
  await expect(
    lines(page, '客户')
      .filter({ hasText: phone.slice(-4) })
      .first(),
  ).toBeVisible()
  await input(page).fill(phone)
  await expect(lines(page, '客户')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/customers' && url.searchParams.has('open'))
  await expect(dialog(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: '客户详情' })).toContainText(name)
})

test('pages, actions and stores come by pinyin initials; what was searched for comes again', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/?month=2026-10')
  await openSearch(page, '/')
  await expect(lines(page, '页面').first()).toBeVisible()
  await input(page).fill('gg')
  await expect(lines(page, '门店').filter({ hasText: '武汉光谷店' })).toHaveCount(1)
  await input(page).fill('sk')
  await expect(lines(page, '页面').filter({ hasText: '售卡' })).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/sales' || url.pathname === '/sales/new')
  expect(new URL(page.url()).searchParams.get('month')).toBe('2026-10')
  await page.keyboard.press('Control+k')
  await expect(lines(page, '最近搜索').first()).toHaveText('sk')
  await lines(page, '最近搜索').first().click()
  await expect(input(page)).toHaveValue('sk')
  await input(page).fill('')
  await dialog(page).getByRole('button', { name: '清除最近搜索' }).click()
  await expect(group(page, '最近搜索')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
})

test('Ctrl Enter opens a new tab and leaves the search where it is', async ({ page, context }) => {
  await actAs(page, 'admin')
  await page.goto('/')
  await openSearch(page, 'Control+k')
  await input(page).fill('武汉光谷')
  await expect(lines(page, '门店').first()).toContainText('武汉光谷店')
  const opened = context.waitForEvent('page')
  await page.keyboard.press('Control+Enter')
  expect(new URL((await opened).url()).pathname).toBe('/stores')
  await expect(dialog(page)).toBeVisible()
})

test('a rep finds nobody else’s customers, not by the full phone, and is told where they are confirmed', async ({
  page,
  browser,
}) => {
  const other = await browser.newPage()
  await actAs(other, 'otherOwner')
  const { phone } = await someCustomer(other)
  await other.close()
  await actAs(page, 'rep')
  await page.goto('/')
  await page.getByRole('button', { name: '搜索' }).click()
  await input(page).fill(phone)
  await expect(dialog(page).getByText('没有找到')).toBeVisible()
  await expect(lines(page, '客户')).toHaveCount(0)
  await expectNoAxeFindings(page)
  await dialog(page).getByRole('link', { name: '记录售卡' }).click()
  await page.waitForURL((url) => url.pathname === '/sales/new')
  await openSearch(page, 'Control+k')
  await input(page).fill('dr')
  await expect(lines(page, '操作')).toHaveCount(0)
})

test('without a network pages can be chosen, and the search can be tried again', async ({ page, context }) => {
  await actAs(page, 'admin')
  await page.goto('/')
  await page.getByRole('button', { name: '搜索' }).hover()
  await openSearch(page, 'Control+k')
  await expect(lines(page, '页面').first()).toBeVisible()
  await context.setOffline(true)
  await input(page).fill('王')
  await expect(dialog(page).getByRole('alert')).toContainText('没有网络')
  await context.setOffline(false)
  await dialog(page).getByRole('button', { name: '再试一次' }).click()
  await expect(lines(page, '客户').first()).toContainText('王')
})
