import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { chooseFile } from './house/choose-file.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

/** One red dot. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

test('what somebody proposes needs evidence, which the person sees and opens', async ({ page }) => {
  const item = `服务之星 ${Date.now()}`
  await actAs(page, 'admin')
  await page.goto('/incentives/items')
  await page.getByRole('button', { name: '添加项目' }).click()
  await page.getByLabel('名称').fill(item)
  await page.getByLabel('最低金额').fill('100')
  await page.getByLabel('须有凭证').check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: item })).toContainText('须有凭证')

  await actAs(page, 'manager')
  await page.goto('/incentives/new')
  await page.getByLabel('员工').click()
  await page.locator('input[role=combobox]').fill(person('rep').name)
  await page
    .getByRole('option', { name: person('rep').name })
    .first()
    .click()
  await page.getByLabel('奖惩项目').selectOption({ label: `奖励 · ${item}` })
  await page.getByLabel('依据').fill('客户在点评网站上表扬。')
  await page.getByRole('button', { name: '提出奖惩' }).click()
  await expect(page.getByText('这个奖惩项目要有凭证')).toBeVisible()
  await chooseFile(page, { name: '截图.png', mimeType: 'image/png', buffer: png })
  await expect(page.getByRole('button', { name: '删除 截图.png' })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '提出奖惩' }).click()
  await expect(page).toHaveURL(/\/incentives$/)

  await actAs(page, 'rep')
  await page.goto('/incentives')
  const row = page.getByRole('listitem').filter({ hasText: item })
  await expect(row.getByRole('button', { name: '删除 截图.jpg' })).toHaveCount(0)
  await row.getByRole('button', { name: '查看 截图.jpg' }).click()
  const picture = page.getByRole('dialog').locator('img')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
  await expectNoAxeFindings(page)
  await page.keyboard.press('Escape')
  await expect(picture).toHaveCount(0)
})
