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
  await page.getByRole('row').filter({ hasText: item }).click()
  const panel = page.getByRole('region', { name: '奖惩详情' })
  await expect(panel.getByText('客户在点评网站上表扬。')).toBeVisible()
  await expect(panel.getByRole('button', { name: '批准' })).toHaveCount(0)
  await expect(panel.getByRole('button', { name: '删除 截图.jpg' })).toHaveCount(0)
  await panel.getByRole('button', { name: '查看 截图.jpg' }).click()
  const picture = page.getByRole('dialog').locator('img')
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1)
  await expectNoAxeFindings(page)
  await page.keyboard.press('Escape')
  await expect(picture).toHaveCount(0)

  // What waits is one press away, whichever month the top bar shows.
  await actAs(page, 'admin')
  await page.goto('/incentives?month=2020-01')
  const row = page.getByRole('row').filter({ hasText: item })
  await expect(page.getByText('没有符合筛选条件的记录')).toHaveCount(0)
  await expect(row).toHaveCount(0)
  await page.getByRole('button', { name: /^待审批/ }).click()
  await expect(row).toContainText('+¥100.00')
  await row.getByRole('checkbox').check()
  await page.getByRole('region', { name: '已选的记录' }).getByRole('button', { name: '批准' }).click()
  await expect(page.getByText('批准 1 条奖惩')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '确认批准' }).click()
  await expect(page.getByText('已批准 1 条奖惩')).toBeVisible()
  await expect(row).toHaveCount(0)

  await page.goto('/incentives')
  await page.getByRole('row').filter({ hasText: item }).click()
  await panel.getByRole('button', { name: '撤回' }).click()
  await panel.getByLabel('原因').fill('重复提出。')
  await panel.getByRole('button', { name: '撤回' }).click()
  await expect(panel.getByText('已撤回')).toBeVisible()
  await expect(panel.getByText('重复提出。')).toBeVisible()
})
