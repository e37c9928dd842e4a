import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady } from './house/fresh.ts'
import { freshChain } from './house/join.ts'
import { listCount, writtenCount } from './house/list-count.ts'
import { person } from './house/people.ts'
import { actAs } from './house/sign-in.ts'

/** The rank list of a month that is over: nothing changes in it while the test looks. */
async function openLastMonth(page: Page, level: string) {
  await page.goto(`/performance?level=${level}`)
  await page.getByRole('button', { name: '上个月' }).click()
  await expect(page).toHaveURL(/month=/)
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
}

const part = (panel: Locator, name: string) =>
  panel.locator('section', { hasText: '分数怎么来的' }).locator('li', { hasText: name })

/** Follows a number, reads what the list behind it adds up to, and comes back. */
async function follow(page: Page, link: Locator, read: (page: Page) => Promise<string | null>) {
  const number = (await link.textContent())?.replace(/[^\d.¥,]/g, '')
  const back = page.url()
  await link.click()
  await expect(page).not.toHaveURL(back)
  await page.locator('main h1').waitFor()
  const sum = await read(page)
  await page.goto(back)
  return { number, sum }
}

const soldIn = async (page: Page) =>
  (await page.locator('main p b').first().textContent())?.replace(/[^\d.¥,]/g, '') ?? null

test('each number of a score opens the list that it is the sum of', async ({ page }) => {
  await actAs(page, 'admin')
  await openLastMonth(page, 'staff')
  await page.locator('tbody tr').first().getByRole('button').click()
  const panel = page.getByRole('region', { name: '得分详情' })
  await panel.waitFor()
  const figures = [
    [part(panel, '销售额'), soldIn],
    [part(panel, '售卡数'), soldIn],
    [part(panel, '新客户数'), soldIn],
    [part(panel, '作废扣分'), writtenCount],
  ] as const
  for (const [line, read] of figures) {
    const { number, sum } = await follow(page, line.getByRole('link').first(), read)
    expect(sum).toBe(number)
  }
})

test('bands say how many are in them and narrow the list to those', async ({ page }) => {
  await actAs(page, 'admin')
  await openLastMonth(page, 'staff')
  const band = page.getByRole('region', { name: '各等级人数' }).getByRole('button', { name: /达标/ })
  const count = (await band.locator('span.tabular').first().textContent()) ?? ''
  await band.click()
  await expect(page).toHaveURL(/bands=1/)
  await expect(listCount(page)).toHaveText(new RegExp(`共 ${count} 条$`))
  await expect(page.locator('tbody tr')).toHaveCount(Number(count))
})

test('an owner compares own people, whose ranks are those in the franchise', async ({ page }) => {
  await actAs(page, 'owner')
  await openLastMonth(page, 'staff')
  await expect(page.locator('tbody tr').first().getByRole('button')).toHaveText(/^1\D/)
  await page.locator('label', { hasText: '加盟商' }).click()
  await expect(page.locator('tbody tr')).toHaveCount(1)
})

test('a rep sees own points, own ranks and the limits of the bands, and no list of others', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/performance')
  await expect(page.getByRole('heading', { name: /^我的.*绩效$/ })).toBeVisible()
  const main = page.locator('main')
  await expect(main).toContainText(/[\d.]+ 分/)
  await expect(main).toContainText(/第 \d+ 名 \/ \d+/)
  await expect(main).toContainText('等级界限')
  await expect(page.locator('tbody')).toHaveCount(0)
  await expect(main).not.toContainText(person('manager').name)
  await page.getByRole('link', { name: '按默认评分方案' }).click()
  await expect(page.getByRole('heading', { name: '默认方案', exact: true })).toBeVisible()
  await expect(page.getByRole('link', { name: '修改' })).toHaveCount(0)
})

// In a chain of its own: elsewhere the demo's scorecards as they began are looked at, and tried over past months.
test('weights have to be 100 together, said while they are typed; a new scorecard holds from its month', async ({
  page,
}) => {
  await actAs(page, await freshChain(page))
  await page.goto('/scorecard/edit')
  await formReady(page)
  // Far enough ahead that no score of another test is made by it.
  await page.getByLabel('从哪个月开始').selectOption({ index: 12 })
  const weight = (at: number) => page.getByLabel('权重', { exact: true }).nth(at)
  await weight(0).fill('50')
  await weight(1).fill('20')
  await weight(2).fill('20')
  await expect(page.getByText('合计 90%，还差 10%')).toBeVisible()
  await page.getByRole('button', { name: '保存方案' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '合计 90%，还差 10%' })).toBeInViewport()
  await expect(page).toHaveURL(/\/scorecard\/edit/)
  await weight(1).fill('30')
  await expect(page.getByText('合计 100%')).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '保存方案' }).click()
  await expect(page).toHaveURL(/\/scorecard(\?card=[^/]+)?$/)
  const newest = page.locator('details').first()
  await expect(newest).toContainText('50 / 30 / 20')
  await expect(newest).not.toContainText('本月使用')
  await newest.locator('summary').click()
  await expect(newest).toContainText('销售额')
  const compared = page.locator('section', { hasText: '比较两个版本' })
  await expect(compared.locator('dl > div', { hasText: '有变化' }).first()).toContainText('50%')
  await expectNoAxeFindings(page)
})
