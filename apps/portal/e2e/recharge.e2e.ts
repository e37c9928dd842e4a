import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady } from './house/fresh.ts'
import { freshPhone, openCustomer, sellCard } from './house/sell-card.ts'
import { actAs } from './house/sign-in.ts'

test('a card is recharged by its rep, says what it gives, and the recharge is taken back by the owner', async ({
  page,
}) => {
  await actAs(page, 'rep')
  const phone = freshPhone()
  await sellCard(page, phone, '充值客户')
  const panel = await openCustomer(page, phone)
  await panel.getByRole('link', { name: /正常/ }).first().click()
  await page.getByRole('link', { name: '充值', exact: true }).click()
  await expect(page.getByRole('heading', { name: '充值', level: 1 })).toBeVisible()
  await formReady(page)
  await page.getByLabel('充值金额').fill('0.005')
  await page.getByRole('button', { name: '充值', exact: true }).click()
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
  await page
    .getByRole('button', { name: /^¥[\d,.]+$/ })
    .first()
    .click()
  await expect(page.getByText(/^到账：¥/)).toBeVisible()
  await page.getByRole('checkbox', { name: /已核对付款人身份证件/ }).check()
  await page.getByRole('radio', { name: '微信' }).check()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '充值', exact: true }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('微信收款')
  await question.getByRole('button', { name: '确认充值' }).click()
  await expect(page.getByText(/^已充值 ¥/)).toBeVisible()
  await page.waitForURL(/\/cards\/[^/]+$/)
  const card = page.url()

  await actAs(page, 'owner')
  await page.goto(card)
  await page.getByRole('button', { name: '作废', exact: true }).click()
  await page.getByRole('textbox', { name: '原因' }).fill('充错了卡')
  await page.getByRole('button', { name: '作废充值' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '作废充值' }).click()
  await expect(page.getByText('充值已作废。')).toBeVisible()
  await expect(page.getByText(/微信.*已作废/)).toBeVisible()
})
