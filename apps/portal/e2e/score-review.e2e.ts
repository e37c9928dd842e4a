import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

const lastMonth = async (page: Page, search = '') => {
  await page.goto(`/performance${search}`)
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

/** Answers what somebody objected to: it stands. */
async function answer(page: Page, who: Locator, reason: string, text: string): Promise<void> {
  await who.getByRole('button').click()
  const panel = page.getByRole('region', { name: '得分详情' })
  const objection = panel.getByRole('listitem').filter({ hasText: reason })
  await expect(objection.getByText('待答复')).toBeVisible()
  await objection.getByLabel('答复', { exact: true }).fill(text)
  await objection.getByRole('button', { name: '答复' }).click()
  await expect(objection.getByText(text)).toBeVisible()
}

const confirmed = (page: Page, name: string) =>
  page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name }).click()

test('a rep objects to a line, the owner answers, headquarters closes the month, and the rep signs', async ({
  page,
}) => {
  const reason = '有两位新客户是我带来的，登记在同事名下。'
  await actAs(page, 'rep')
  await lastMonth(page)
  await page.getByRole('button', { name: '提出异议' }).click()
  await page.getByLabel('哪里不对').fill(reason)
  await page.getByRole('button', { name: '提交异议' }).click()
  await expect(page.getByText(reason)).toBeVisible()
  await expect(page.getByText('待答复').first()).toBeVisible()
  await expectNoAxeFindings(page)

  await actAs(page, 'owner')
  await lastMonth(page, '?level=staff')
  await answer(page, page.locator('tbody tr', { hasText: person('rep').name }), reason, '已核对档案，维持原分。')

  await actAs(page, 'admin')
  await lastMonth(page, '?level=staff&sort=points.asc')
  await answer(page, page.locator('tbody tr').first(), '月底有两位新客户', '档案按登记人计，维持原分。')
  await lastMonth(page, '?level=staff')
  await page.getByRole('button', { name: '定稿' }).click()
  await confirmed(page, '定稿')
  await expect(page.getByText('得分已定稿，不再变化；请本人签认。')).toBeVisible()

  await actAs(page, 'rep')
  await lastMonth(page)
  await expect(page.getByText('已核对档案，维持原分。')).toBeVisible()
  await expect(page.getByRole('button', { name: '提出异议' })).toHaveCount(0)
  await page.getByRole('button', { name: '签认' }).click()
  await confirmed(page, '签认')
  await expect(page.getByText(/本人已于.*签认/)).toBeVisible()
})

test('a sale of the closed month shared since is stated with this month’s draft, and leads to the records', async ({
  page,
}) => {
  await actAs(page, 'manager')
  await page.goto('/sales?status=recorded')
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
  await page.locator('tbody tr').first().click()
  const sale = page.getByRole('region', { name: '售卡详情' })
  const seller = await sale.locator('dt', { hasText: '销售员' }).locator('xpath=following-sibling::dd[1]').textContent()
  await sale.getByRole('button', { name: '分业绩' }).click()
  await sale.getByRole('button', { name: '加一人' }).click()
  await sale.getByLabel('第 2 人', { exact: true }).click()
  await page
    .getByRole('option')
    .filter({ hasNotText: seller ?? '' })
    .first()
    .click()
  await sale.getByRole('button', { name: '平均分' }).click()
  await sale.getByLabel('原因').fill('定稿后补报：两人一起谈成')
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page.getByText('业绩已重新分配')).toBeVisible()

  await actAs(page, 'admin')
  const stated = page.getByText('已定稿月份后来有变化')
  await expect(async () => {
    await page.goto('/performance?level=staff')
    await expect(stated).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await page.getByRole('button', { name: '只看这些' }).click()
  await expect(page).toHaveURL(/late=/)
  await page
    .locator('tbody tr', { hasText: seller ?? '' })
    .getByRole('button')
    .click()
  const panel = page.getByRole('region', { name: '得分详情' })
  const cards = panel.locator('section', { hasText: '定稿后的变化' }).locator('li', { hasText: '售卡数' })
  await expect(cards).toContainText(/→ [\d.]*\.5/)
  await expectNoAxeFindings(page)
  const after = (await cards.getByRole('link').textContent())?.split('→')[1]?.trim() ?? ''
  await cards.getByRole('link').click()
  await expect(page).toHaveURL(/\/credits\?/)
  await expect(page.locator('main p b').first()).toHaveText(after)

  // The closed score and its list are as they were.
  await lastMonth(page, '?level=staff')
  await page
    .locator('tbody tr', { hasText: seller ?? '' })
    .getByRole('button')
    .click()
  const closed = panel.locator('section', { hasText: '分数怎么来的' }).locator('li', { hasText: '售卡数' })
  const figure = (await closed.getByRole('link').first().textContent()) ?? ''
  await closed.getByRole('link').first().click()
  await expect(page.getByText('之后才知道的不在内')).toBeVisible()
  await expect(page.locator('main p b').first()).toHaveText(figure)
})
