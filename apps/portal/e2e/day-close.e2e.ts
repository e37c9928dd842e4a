import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady } from './house/fresh.ts'
import { freshPhone, sellCard } from './house/sell-card.ts'
import { actAs } from './house/sign-in.ts'

test('a manager counts a day, says why it differs, and signs it', async ({ page }) => {
  // At any hour there is something of today to count in the store of both.
  await actAs(page, 'rep')
  await sellCard(page, freshPhone(), '今日客户')
  await actAs(page, 'manager')
  await page.goto('/day-close')
  await expectNoAxeFindings(page)
  await page
    .locator('tbody')
    .getByRole('link', { name: /未清点/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: /日结单/ })).toBeVisible()
  await formReady(page)
  await page.getByLabel('备用金').fill('0')
  // What nobody paid with lies folded.
  for (const method of await page.locator('fieldset:visible').filter({ hasText: '账面' }).all()) {
    const expected = (await method.getByRole('definition').first().textContent()) ?? ''
    await method.getByLabel(/^(钱箱现金|实际收到|实际退出)$/).fill(expected.replace(/[¥,-]/g, ''))
  }
  const cash = page.getByRole('group', { name: '现金' })
  await cash.getByLabel('钱箱现金').fill('1000000')
  await cash.getByLabel('差额原因').fill('多放了备用金')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '完成清点' }).click()
  await expect(page.getByText('已清点，等待签字')).toBeVisible()
  await page.getByRole('button', { name: '签字确认' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('差额合计')
  await question.getByRole('button', { name: '签字', exact: true }).click()
  await expect(page.getByText('已签字').first()).toBeVisible()
  await expect(page.getByText('多放了备用金')).toBeVisible()
  await expect(page.getByRole('button', { name: '签字确认' })).toHaveCount(0)
})
