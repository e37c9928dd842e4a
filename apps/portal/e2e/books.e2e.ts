import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('debits are credits on any day, and an account opens to its movements', async ({ page }) => {
  await actAs(page, 'finance')
  await page.goto('/books')
  await expect(page.getByRole('status').filter({ hasText: '差额为 0' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: '服务收入' }).first().click()
  await page.waitForURL(/\/books\/account/)
  await page.getByRole('main').locator('a[href*="/books/movement"]').first().click()
  await expect(page.getByRole('region', { name: '分录' })).toBeVisible()
  await expectNoAxeFindings(page)
})
