import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

const save = async (page: Page, day: string) => {
  await page.getByLabel('第一天').fill(day)
  await page.getByRole('button', { name: '保存', exact: true }).click()
}

test('headquarters lets a month begin on a day of its own, and as the rule says again', async ({ page }) => {
  await actAs(page, 'admin')
  await page.goto('/sales-calendar')
  await expect(page.getByRole('table', { name: '各销售月' })).toBeVisible()
  await expectNoAxeFindings(page)
  // The furthest that is offered: nobody else's test looks at it.
  const path =
    (await page
      .getByRole('link', { name: /^修改.+的起始日$/ })
      .last()
      .getAttribute('href')) ?? ''
  const month = path.slice(-7)
  const row = page.getByRole('row').filter({ hasText: '单独设定' })

  await page.goto(path)
  await save(page, `${Number(month.slice(0, 4)) + 1}-01-01`)
  await expect(page.getByText('这个月只能从')).toBeVisible()
  await save(page, `${month}-05`)
  await expect(row).toHaveCount(1)
  await expect(row).toContainText('5日')

  await page.goto(path)
  await page.locator('main h1').waitFor()
  await expectNoAxeFindings(page)
  await save(page, '')
  await expect(page.getByRole('table', { name: '各销售月' })).toBeVisible()
  await expect(row).toHaveCount(0)

  await page.goto('/sales-calendar/edit')
  await page.getByLabel('每月从哪天到哪天').selectOption('26')
  await expect(page.getByRole('table', { name: '保存后的销售月' })).toContainText('26日')
  await expectNoAxeFindings(page)
})
