import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

const lists = [
  { path: '/stores', panel: '门店详情' },
  { path: '/franchisees', panel: '加盟商详情' },
  { path: '/staff', panel: '员工详情' },
  { path: '/customers', panel: '客户详情' },
  { path: '/card-products', panel: '卡产品详情' },
]

for (const { path, panel } of lists)
  test(`on a phone ${path} is cards that open, and nothing scrolls sideways`, async ({ page }) => {
    await actAs(page, 'owner')
    await page.goto(path)
    const card = page.locator('main li button').first()
    await expect(card).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectNoAxeFindings(page)
    await card.tap()
    await expect(page.getByRole('region', { name: panel })).toBeVisible()
    await expectNoAxeFindings(page)
    await page.getByRole('button', { name: '关闭' }).tap()
    await expect(page.getByRole('region', { name: panel })).toHaveCount(0)
  })

for (const path of ['/stores/new', '/franchisees/new', '/staff/new', '/card-products/new', '/imports/new'])
  test(`on a phone the form ${path} fits`, async ({ page }) => {
    await actAs(page, 'admin')
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await expectNoAxeFindings(page)
  })
