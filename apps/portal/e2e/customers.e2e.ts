import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady } from './house/fresh.ts'
import { countOfList } from './house/list-count.ts'
import { revealPhone } from './house/reveal-phone.ts'
import { actAs } from './house/sign-in.ts'

const panel = (page: Page) => page.getByRole('region', { name: '客户详情' })
const phones = (page: Page) => page.locator('tbody td:nth-child(3)')
const masked = /^\d{3}\*{4}\d{4}$/

test('a customer is found by the phone, however it is written, and opened', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/customers')
  await expect(phones(page).nth(3)).toHaveText(masked)
  const phone = (await revealPhone(page, 3)).replace(/\D/g, '').slice(-11)
  await page.keyboard.press('Escape')
  await page.getByRole('searchbox').fill(`+86 ${phone.slice(0, 3)}-${phone.slice(3, 7)} ${phone.slice(7)}`)
  await expect(page).toHaveURL(/q=/)
  await expect(page.locator('tbody tr')).toHaveCount(1)
  await page.locator('tbody tr button').click()
  await expect(panel(page)).toContainText('客户档案')
  await expect(panel(page)).toContainText('最近售卡')
})

test('a phone that another customer has is refused, and what was typed stays', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/customers')
  const taken = await revealPhone(page, 5)
  await page.locator('tbody tr button').nth(0).click()
  await panel(page).getByRole('link', { name: '编辑' }).click()
  await formReady(page)
  await page.getByLabel('联系人').fill('李师傅 🚗')
  await expect(page.getByLabel('手机号')).toHaveValue(masked)
  await page.getByLabel('手机号').fill('138****8000')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('号码里有星号')).toBeVisible()
  await page.getByLabel('手机号').fill(taken)
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('这个手机号已属于另一位客户')).toBeVisible()
  await expect(page.getByLabel('联系人')).toHaveValue('李师傅 🚗')
  await page.getByLabel('姓名或单位名称').fill('名'.repeat(300))
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText(/最多 120/)).toBeVisible()
})

test('a rep sees only customers they have to do with', async ({ page, browser }) => {
  await actAs(page, 'rep')
  await page.goto('/customers')
  const own = await countOfList(page)
  const hq = await (await browser.newContext()).newPage()
  await actAs(hq, 'admin')
  await hq.goto('/customers')
  expect(own).toBeGreaterThan(0)
  expect(own).toBeLessThan((await countOfList(hq)) / 5)
})

test('pages follow one another without a gap', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/customers?sort=customerNo.asc')
  await page.setViewportSize({ width: 1800, height: 900 })
  const numbers = () => page.locator('tbody td:last-child').allTextContents()
  const first = await numbers()
  expect(first[0]).toBe('C000001')
  await page.getByRole('button', { name: '下一页' }).click()
  await expect(page).toHaveURL(/after=/)
  await expect.poll(async () => (await numbers())[0]).toBe(`C${String(first.length + 1).padStart(6, '0')}`)
})

test('axe finds nothing', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/customers')
  await page.locator('tbody tr button').nth(0).click()
  await expect(panel(page)).toContainText('客户档案')
  await expectNoAxeFindings(page)
})

test('a phone is opened by an eye, one at a time, and that stands in the log for the owner', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/customers')
  const phone = await revealPhone(page, 2)
  expect(phone.replace(/\D/g, '').length).toBeGreaterThanOrEqual(11)
  await expect(panel(page).getByRole('button', { name: '复制号码' })).toBeVisible()
  await panel(page).getByRole('link', { name: '历史' }).click()
  await page.waitForURL((url) => url.pathname === '/audit-log')
  await expect(page.locator('tbody tr').first()).toContainText('查看客户手机号')
  await expect(page.locator('tbody')).not.toContainText(phone)
})
