import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

// In a chain of its own: elsewhere the demo's single scorecard is looked at.
test('a second scorecard begins as a copy, is given to a franchisee from next month, and ends again', async ({
  page,
}) => {
  const name = `洗车方案${freshCode('S')}`
  await actAs(page, 'otherChain')
  await page.goto('/scorecard')
  await page.getByRole('link', { name: '新建方案' }).click()
  await formReady(page)
  await page.getByRole('button', { name: '保存方案' }).click()
  await expect(page).toHaveURL(/\/scorecard\/new/)
  await page.getByLabel('方案名称').fill(name)
  await page.getByRole('button', { name: '保存方案' }).click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  await expect(page.getByText('还没有指定给谁')).toBeVisible()
  await page.getByRole('link', { name: '指定给' }).click()
  await formReady(page)
  await page.getByLabel('加盟商', { exact: true }).click()
  await page.getByRole('option').nth(1).click()
  await page.getByLabel('从哪个月开始').selectOption({ index: 1 })
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '指定', exact: true }).click()
  const holds = page.locator('section', { hasText: '适用范围' }).locator('li')
  await expect(holds).toHaveCount(1)
  await expect(holds).toContainText('员工')
  await expectNoAxeFindings(page)
  await page.goto('/scorecard')
  await expect(page.locator('main li', { hasText: name })).toContainText('指定给 1 处')
  await expectNoAxeFindings(page)
  await page.getByRole('link', { name }).click()
  await page.getByRole('button', { name: '结束' }).click()
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: '结束' }).click()
  await expect(page.getByText('还没有指定给谁')).toBeVisible()
})
