import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { openForm } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('headquarters sets how points are earned, and everybody reads it', async ({ page }) => {
  await actAs(page, 'admin')
  await openForm(page, '/member-rules/edit')
  await page.getByLabel('得积分').first().fill('2')
  await page.getByLabel('抵扣金额').fill('')
  await page.getByRole('button', { name: '保存规则' }).click()
  await expect(page.getByLabel('抵扣金额')).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel('每多少积分').fill('200')
  await page.getByLabel('抵扣金额').fill('3')
  await page.getByLabel('最多抵账单').fill('50')
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存规则' }).click()
  await expect(page.getByText('会员规则已保存')).toBeVisible()
  await actAs(page, 'rep')
  await page.goto('/member-rules')
  await expect(page.getByText('得 2 分').first()).toBeVisible()
  await expect(page.getByText('每 200 分抵').first()).toContainText('50%')
  await expect(page.getByRole('link', { name: '修改规则' })).toHaveCount(0)
  await expectNoAxeFindings(page)
})
