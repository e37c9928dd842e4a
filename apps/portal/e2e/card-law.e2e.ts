import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { openForm } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('headquarters sets a rule of the law from a day to come, with its source, and takes it away again', async ({
  page,
}) => {
  await actAs(page, 'admin')
  await page.goto('/card-law')
  await expectNoAxeFindings(page)
  await openForm(page, '/card-law/edit?rule=records')
  await page.getByLabel('保存', { exact: true }).fill('10')
  await page.getByLabel('生效日期').fill('2020-01-01')
  await page.getByLabel('依据').fill('本连锁档案制度第 3 条')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page).toHaveURL(/card-law\/edit/)
  await expect(
    page
      .locator('form')
      .getByText(/最早|早于|以后/)
      .first(),
  ).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByLabel('生效日期').fill('2031-01-01')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('规则已设定。')).toBeVisible()
  const coming = page.getByText('将从 2031年1月1日 起 · 本连锁档案制度第 3 条')
  await expect(coming).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).first().click()
  await expect(page.getByText('已撤销。')).toBeVisible()
  await expect(coming).toHaveCount(0)
})

test('finance reads rules and rates; a rate that is none is refused beside its field', async ({ page }) => {
  await actAs(page, 'finance')
  await page.goto('/card-law')
  await expect(page.getByText('限额发行')).toBeVisible()
  await actAs(page, 'admin')
  await openForm(page, '/card-law/rates')
  await page.getByLabel('年利率（%）').fill('三点四五')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByLabel('年利率（%）')).toHaveAttribute('aria-invalid', 'true')
  await expectNoAxeFindings(page)
})
