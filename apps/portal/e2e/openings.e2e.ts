import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('opening balances lead to the import for headquarters; an owner reads them, a rep has no such page', async ({
  page,
}) => {
  await actAs(page, 'admin')
  await page.goto('/openings')
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name: '导入在用的卡' }).first().click()
  await page.waitForURL(/\/imports\/new/)
  await actAs(page, 'owner')
  await page.goto('/openings')
  await expect(page.getByRole('heading', { name: '期初余额', level: 1 })).toBeVisible()
  await expect(page.getByRole('link', { name: '导入在用的卡' })).toHaveCount(0)
  await actAs(page, 'rep')
  await page.goto('/openings')
  await expect(page.getByText('当前岗位不能使用这个页面')).toBeVisible()
})
