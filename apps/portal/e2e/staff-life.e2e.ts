import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { choose, formReady, openRow } from './house/fresh.ts'
import { person } from './house/people.ts'
import { actAs, fillSignIn, signInByForm } from './house/sign-in.ts'

const { chainSlug, password } = person('otherOwner')
const account = (login: string) => ({ chainSlug, password, login })
/** A rep, the manager of the store that he leaves, and where he goes: people whom no other test needs where they are. */
const rep = account('mingxuan.zhu@jiejing.example')
const oldManager = account('zimo.ye@jiejing.example')
const name = '朱明轩'
const oldStore = '杭州滨江江陵路店'
const newStore = '杭州运河上街店'

const panel = (page: Page) => page.getByRole('region', { name: '员工详情' })

async function openPerson(page: Page) {
  await actAs(page, 'otherOwner')
  await page.goto(`/staff?q=${encodeURIComponent(name)}`)
  await openRow(page, name)
}

const anotherPage = async (browser: Browser) => (await browser.newContext()).newPage()

test.describe.configure({ mode: 'serial' })

test('a rep who is moved sells at the new store at once, and leaves the old one’s sales there with the name', async ({
  page,
  browser,
}) => {
  await openPerson(page)
  await expect(panel(page)).toContainText(`销售员 · ${oldStore}`)
  await panel(page).getByRole('button', { name: '调动' }).click()
  await choose(page, '调到', newStore)
  await page.getByRole('button', { name: '确认调动' }).click()
  await expect(page.getByText(`已调到${newStore}`)).toBeVisible()
  await expect(panel(page)).toContainText(`销售员 · ${newStore}`)
  await expect(panel(page).locator('ol li')).toHaveCount(2)

  const his = await anotherPage(browser)
  await signInByForm(his, rep)
  await his.goto('/sales/new')
  await formReady(his)
  await expect(his.locator('main')).toContainText(newStore)
  await expect(his.locator('main')).not.toContainText(oldStore)
  await his.goto('/sales')
  await his.locator('tbody tr button').first().click()
  await expect(his.getByRole('region', { name: '售卡详情' })).toContainText(oldStore)

  const managers = await anotherPage(browser)
  await signInByForm(managers, oldManager)
  await managers.goto('/staff')
  await managers.locator('tbody tr').first().waitFor()
  await expect(managers.locator('main')).not.toContainText(name)
  await managers.goto('/sales')
  await expect(managers.locator('tbody').getByText(name).first()).toBeVisible()
})

test('who is suspended is out at once and told why, and in again when called back', async ({ page, browser }) => {
  const his = await anotherPage(browser)
  await signInByForm(his, rep)
  await openPerson(page)
  await panel(page).getByRole('button', { name: '更多操作' }).click()
  await page.getByRole('menuitem', { name: '停职' }).click()
  await expect(panel(page).getByText('停职或离职期间，以下岗位不能使用')).toBeVisible()

  await his.goto('/sales')
  await expect(his).toHaveURL(/sign-in/)
  await his.goto(`/c/${chainSlug}/sign-in`)
  await fillSignIn(his, rep.login, rep.password)
  await expect(his.getByText('你目前没有可用的岗位')).toBeVisible()

  await panel(page).getByRole('button', { name: '更多操作' }).click()
  await page.getByRole('menuitem', { name: '恢复在职' }).click()
  await expect(panel(page).getByText('在职', { exact: true })).toBeVisible()
  await signInByForm(his, rep)
})

test('pay over time is the owner’s to see, and not the manager’s', async ({ page, browser }) => {
  await openPerson(page)
  await expect(panel(page).getByRole('heading', { name: '工资变动' })).toBeVisible()
  await expectNoAxeFindings(page)
  const managers = await anotherPage(browser)
  await signInByForm(managers, oldManager)
  await managers.goto('/staff?q=潘婷婷')
  await openRow(managers, '潘婷婷')
  await expect(panel(managers).getByRole('heading', { name: '系统岗位' })).toBeVisible()
  await expect(panel(managers).getByText('工资')).toHaveCount(0)
})
