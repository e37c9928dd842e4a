import { expect, type Page } from '@playwright/test'

/** A number that nobody in the demo has. */
export const freshPhone = (): string => `199${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`

/** A rep sells a named card to somebody new, who is told by the phone from then on. */
export async function sellCard(page: Page, phone: string, name: string): Promise<void> {
  await page.goto('/sales/new')
  await page.getByLabel('客户手机号').fill(phone)
  await page.getByLabel('客户姓名').fill(name)
  await page.getByRole('radio', { name: /送/ }).first().check()
  await page.getByRole('checkbox', { name: /已核对购卡人身份证件/ }).check()
  await page.getByRole('radio', { name: '微信' }).check()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('button', { name: '确认记录' }).click()
  await expect(page.getByRole('heading', { name: '已记录' })).toBeVisible()
}

/** The panel of the customer whom a full phone number finds in the list. */
export async function openCustomer(page: Page, phone: string) {
  await page.goto(`/customers?q=${phone}`)
  await page.locator('tbody').getByRole('button').first().click()
  const panel = page.getByRole('region', { name: '客户详情' })
  await panel.waitFor()
  return panel
}
