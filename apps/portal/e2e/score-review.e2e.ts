import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

const lastMonth = async (page: Page, search = '') => {
  await page.goto(`/performance${search}`)
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}
const detail = (page: Page) => page.getByRole('region', { name: '得分详情' })

/** Opens people one after another until one has an objection that waits, and answers it: it stands. */
async function answerOne(page: Page, text: string): Promise<void> {
  const rows = page.locator('tbody tr')
  const count = await rows.count()
  for (let at = count - 1; at >= 0; at--) {
    await rows.nth(at).getByRole('button').click()
    await expect(detail(page).getByText('分数怎么来的')).toBeVisible()
    const answer = detail(page).getByLabel('答复', { exact: true })
    if ((await answer.count()) > 0) {
      await answer.fill(text)
      await detail(page).getByRole('button', { name: '答复' }).click()
      await expect(detail(page).getByText(text)).toBeVisible()
      return
    }
    await page.keyboard.press('Escape')
  }
  throw new Error('Nobody has an objection that waits.')
}

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
  await answerOne(page, '已核对档案，维持原分。')

  await actAs(page, 'admin')
  await lastMonth(page, '?level=staff')
  await answerOne(page, '档案按登记人计，维持原分。')
  await lastMonth(page, '?level=staff')
  await page.getByRole('button', { name: '定稿' }).click()
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: '定稿' }).click()
  await expect(page.getByText('得分已定稿，不再变化；请本人签认。')).toBeVisible()

  await actAs(page, 'rep')
  await lastMonth(page)
  await expect(page.getByText('已核对档案，维持原分。')).toBeVisible()
  await expect(page.getByRole('button', { name: '提出异议' })).toHaveCount(0)
  await page.getByRole('button', { name: '签认' }).click()
  await page.getByRole('dialog').or(page.getByRole('alertdialog')).getByRole('button', { name: '签认' }).click()
  await expect(page.getByText(/本人已于.*签认/)).toBeVisible()
  expect(person('rep').name).not.toBe(person('owner').name)
})
