import type { Page } from '@playwright/test'

/** The whole phone of the customer in the row, as whoever wants to call opens it. The panel stays open. */
export async function revealPhone(page: Page, row: number): Promise<string> {
  await page.locator('tbody tr button').nth(row).click()
  const panel = page.getByRole('region', { name: '客户详情' })
  await panel.getByRole('button', { name: '显示完整号码' }).click()
  return ((await panel.locator('a[href^="tel:"]').textContent()) ?? '').trim()
}
