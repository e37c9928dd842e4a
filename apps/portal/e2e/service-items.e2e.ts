import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshCode, openForm } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('headquarters adds a service with a price, and the till sells it', async ({ page }) => {
  const code = freshCode('F')
  await actAs(page, 'admin')
  await openForm(page, '/service-items/new')
  await page.getByLabel('名称').fill(`测试服务 ${code}`)
  await page.getByLabel('编号').fill(code)
  await page.getByLabel(/^价格/).fill('38.5')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.waitForURL((url) => !url.pathname.endsWith('/new'))
  await page.goto(`/service-items?q=${code}`)
  await expect(page.locator('tbody tr')).toContainText('¥38.50')
  await expectNoAxeFindings(page)
  await actAs(page, 'rep')
  await page.goto('/till')
  await expect(page.getByRole('button', { name: new RegExp(`测试服务 ${code}`) })).toBeVisible()
  await actAs(page, 'admin')
  await page.goto(`/service-items?q=${code}`)
  await page.locator('tbody').getByRole('button').first().click()
  const panel = page.getByRole('region', { name: '服务项目详情' })
  await panel.getByRole('button', { name: '停售' }).click()
  await expect(panel.getByRole('button', { name: '恢复销售' })).toBeVisible()
})
