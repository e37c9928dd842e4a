import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode } from './house/fresh.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

// In a chain of its own: elsewhere the demo's scorecard is looked at.
const { chainSlug, password } = person('otherChain')
const of = (login: string) => ({ chainSlug, password, login: `${login}@liangtu.example` })
const rep = { ...of('lei.qian'), name: '钱蕾' }

/** Scores are made anew within a minute. */
const scored = (page: Page, path: string, look: () => Promise<void>) =>
  expect(async () => {
    await page.goto(path)
    await look()
  }).toPass({ timeout: 90_000 })

test('an evaluation item is marked by the rep and the manager, and is a line of the score', async ({ page }) => {
  const item = `服务态度${freshCode('M')}`
  await actAs(page, 'otherChain')
  await page.goto('/scorecard/edit')
  await formReady(page)
  await page.getByRole('button', { name: '添加评价项' }).click()
  await page
    .getByLabel(/^评价项 \d+$/)
    .last()
    .fill(item)
  await page.getByLabel('权重').last().fill('20')
  await page.getByLabel('自评占比').fill('40')
  await expect(page.getByText(/多了 20%/)).toBeVisible()
  await page.getByRole('button', { name: '保存方案' }).click()
  await expect(page).toHaveURL(/\/scorecard\/edit/)
  const first = page.getByLabel('权重').first()
  await first.fill(String(Number(await first.inputValue()) - 20))
  await expect(page.getByText('合计 100%')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存方案' }).click()
  await expect(page).not.toHaveURL(/\/edit/)

  await actAs(page, rep)
  await scored(page, '/marks', () => expect(page.getByLabel(item, { exact: true })).toBeVisible({ timeout: 3000 }))
  await page.getByLabel(item, { exact: true }).fill('101')
  await page.getByRole('button', { name: '保存自评' }).click()
  await expect(page.getByText(/不能(大于|超过) ?100/).first()).toBeVisible()
  await page.getByLabel(item, { exact: true }).fill('90')
  await page.getByLabel(`${item}评语`).fill('回访都做了')
  await page.getByRole('button', { name: '保存自评' }).click()
  await expect(page.getByText('已保存')).toBeVisible()
  await expectNoAxeFindings(page)

  await actAs(page, of('jianxin.gu'))
  await page.goto('/marks')
  const row = page.getByRole('form', { name: `给${rep.name}打分` })
  await expect(row.getByText('自评 90').last()).toBeVisible()
  await expect(row.getByText('回访都做了').last()).toBeVisible()
  await row.getByLabel(item, { exact: true }).fill('80')
  await row.getByLabel(item, { exact: true }).press('Enter')
  await expect(row.getByText('已保存')).toBeVisible()
  await expectNoAxeFindings(page)

  await actAs(page, rep)
  await scored(page, '/performance', () =>
    expect(page.getByText('自评 90 × 40% + 上级评分 80 × 60% = 84.00')).toBeVisible({ timeout: 3000 }),
  )
  await expectNoAxeFindings(page)
})
