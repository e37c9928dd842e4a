import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('on a phone the search fills the screen, with lines that a thumb meets', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/')
  await page.getByRole('button', { name: '搜索' }).tap()
  const dialog = page.getByRole('dialog', { name: '搜索' })
  const box = await dialog.boundingBox()
  expect([box?.x, box?.y, box?.width]).toEqual([0, 0, 390])
  await page.getByRole('combobox', { name: '搜索' }).fill('王')
  const line = dialog.getByRole('group', { name: '客户' }).getByRole('option').first()
  await expect(line).toContainText('王')
  expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await expectNoAxeFindings(page)
  await line.tap()
  await page.waitForURL((url) => url.pathname === '/customers' && url.searchParams.has('open'))
  await expect(page.getByRole('region', { name: '客户详情' })).toBeVisible()
})
