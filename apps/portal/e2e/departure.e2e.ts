import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode, openForm, openRow } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('what a franchisee owes is seen by its owner and by headquarters, who alone decides', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/franchisees')
  await (await openRow(page, '武汉楚洁')).getByRole('link', { name: '退出' }).click()
  await expect(page.getByRole('heading', { name: /武汉楚洁.*退出/ })).toBeVisible()
  await expect(page.getByRole('region', { name: '卡上未消费的金额' })).toContainText(/¥[\d,]+\.\d\d/)
  await expect(page.getByRole('link', { name: /需要告知的 [\d,]+ 位客户/ })).toBeVisible()
  await expect(page.getByRole('button', { name: '起草决定' })).toHaveCount(0)
  await expectNoAxeFindings(page)
})

test('headquarters drafts who honours the cards of a franchisee that leaves, and signs it once', async ({ page }) => {
  const code = freshCode('D')
  await actAs(page, 'admin')
  await openForm(page, '/franchisees/new')
  await page.getByLabel('加盟商名称').fill(`退出的加盟商 ${code}`)
  await page.getByLabel('加盟商编号').fill(code)
  await page.getByRole('button', { name: '新建加盟商' }).click()
  await page.getByRole('region', { name: '加盟商详情' }).getByRole('link', { name: '退出' }).click()
  await expect(page.getByText('没有未消费的卡。')).toBeVisible()
  await page.getByRole('button', { name: '起草决定' }).click()
  await formReady(page)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByLabel('退出日期')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('radio', { name: '总部' }).check()
  await page.getByLabel('退出日期').fill('2031-01-01')
  await page.getByLabel('原因').fill('合同到期不再续约')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByText('已保存，签署后生效')).toBeVisible()
  await page.getByRole('button', { name: '签署', exact: true }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('2031年1月1日')
  await question.getByRole('button', { name: '确认签署' }).click()
  await expect(page.getByRole('main').getByText('已签署').first()).toBeVisible()
  await expect(page.getByRole('button', { name: '签署', exact: true })).toHaveCount(0)
})
