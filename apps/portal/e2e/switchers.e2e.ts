import { expect, type Page, test } from '@playwright/test'
import { actAs } from './house/sign-in.ts'

const topBar = (page: Page) => page.getByRole('banner')
const rows = (page: Page) => page.locator('tbody tr')
const navigation = (page: Page) => page.locator('aside nav')

/** By the place switcher of the top bar. */
async function choosePlace(page: Page, now: string | RegExp, place: string) {
  await topBar(page).getByRole('button', { name: now }).click()
  await page.locator('input[role=combobox]').fill(place)
  await page.getByRole('option', { name: place }).first().click()
  await expect(topBar(page)).toContainText(place)
  await settled(page)
}

const settled = (page: Page) => expect(page.locator('[aria-busy=true]')).toHaveCount(0)

/** By the navigation, with place and month still in the address. */
async function goTo(page: Page, name: string, path: string, kept: URLSearchParams) {
  await navigation(page).getByRole('link', { name, exact: true }).click()
  await page.waitForURL((url) => url.pathname === path)
  const { searchParams } = new URL(page.url())
  expect([...searchParams].filter(([key]) => kept.has(key)).sort(), path).toEqual([...kept].sort())
  await page.locator('main h1').waitFor()
}

test('place and month hold from page to page, and every list answers to them', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/stores')
  const all = await rows(page).count()
  await choosePlace(page, '全部', '武汉光谷店')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  const { searchParams } = new URL(page.url())
  const kept = new URLSearchParams([...searchParams].filter(([key]) => key === 'place' || key === 'month'))
  expect([...kept.keys()].sort()).toEqual(['month', 'place'])

  await goTo(page, '加盟商', '/franchisees', kept)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('武汉楚洁')
  await goTo(page, '员工', '/staff', kept)
  await expect(rows(page).filter({ hasNotText: '武汉光谷店' })).toHaveCount(0)
  expect(await rows(page).count()).toBeGreaterThan(0)
  await goTo(page, '售卡', '/sales', kept)
  await expect(rows(page).filter({ hasNotText: '武汉光谷店' })).toHaveCount(0)
  expect(await rows(page).count()).toBeGreaterThan(0)
  await goTo(page, '客户', '/customers', kept)
  expect(await rows(page).count()).toBeGreaterThan(0)
  // Pages that have neither pass them on.
  await goTo(page, '卡产品', '/card-products', kept)
  await goTo(page, '设置', '/settings', kept)
  await goTo(page, '总览', '/', kept)
  await expect(topBar(page)).toContainText('武汉光谷店')

  await goTo(page, '门店', '/stores', kept)
  await expect(rows(page)).toHaveCount(1)
  await choosePlace(page, '武汉光谷店', '武汉楚洁')
  await expect.poll(() => rows(page).count()).toBeGreaterThan(1)
  expect(await rows(page).count()).toBeLessThan(all)
})

test('the sales beside a store are those of the place and month, and open as such', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/stores')
  await choosePlace(page, '全部', '武汉光谷店')
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await settled(page)
  const beside = await page.locator('tbody td', { hasText: /^¥/ }).textContent()
  await navigation(page).getByRole('link', { name: '售卡', exact: true }).click()
  await page.waitForURL(/\/sales/)
  await expect(page.locator('main p b')).toHaveText(beside ?? '')
})

test('a form on the way loses neither, and starts from the place', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/stores')
  await choosePlace(page, '全部', '武汉楚洁')
  await page.getByRole('link', { name: '新建门店' }).click()
  await expect(page.getByLabel('加盟商', { exact: true })).toContainText('武汉楚洁')
  await navigation(page).getByRole('link', { name: '员工', exact: true }).click()
  await page.waitForURL(/\/staff\?place=/)
  await expect(topBar(page)).toContainText('武汉楚洁')
})

test('a place that isn’t theirs shows nobody anything', async ({ page, browser }) => {
  await actAs(page, 'admin')
  await page.goto('/stores')
  await choosePlace(page, '全部', '武汉光谷店')
  const place = new URL(page.url()).searchParams.get('place') ?? ''
  const other = await (await browser.newContext()).newPage()
  await actAs(other, 'otherOwner')
  for (const path of ['/stores', '/franchisees', '/staff', '/customers', '/sales']) {
    await other.goto(`${path}?place=${encodeURIComponent(place)}`)
    await other.locator('main h1').waitFor()
    await expect(rows(other), path).toHaveCount(0)
  }
  await other.context().close()
})

test('a group of pages opens by keyboard and stays so; closed, it shows where one is', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/audit-log')
  const group = navigation(page).getByRole('button', { name: '数据' })
  const inGroup = navigation(page).getByRole('list', { name: '数据' }).getByRole('link')
  await expect(inGroup).toHaveText(['操作日志'])
  await group.press('Enter')
  await expect(group).toHaveAttribute('aria-expanded', 'true')
  await page.goto('/')
  await expect(inGroup.filter({ hasText: '导入' })).toBeVisible()
  await group.press('Enter')
  await page.reload()
  await expect(inGroup).toHaveCount(0)
})
