import { type Browser, devices, expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode } from './house/fresh.ts'

const password = 'sunrise over the bay'
const iphone = devices['iPhone 13']

/** A browser of their own for each person: nobody shares another's cookies. */
async function person(browser: Browser, phone = false): Promise<Page> {
  const { defaultBrowserType: _, ...look } = iphone
  const shape = phone ? look : { viewport: { width: 1440, height: 900 } }
  const context = await browser.newContext({ ...shape, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  return context.newPage()
}

async function signUp(page: Page, code: string) {
  await page.goto('/sign-in')
  await page.getByRole('link', { name: /注册/ }).click()
  await page.waitForURL('**/sign-up')
  await formReady(page)
  await page.getByLabel('品牌名称').fill(`首日洗车${code}`)
  await page.getByLabel('专属网址').fill(`first-${code}`)
  await page.getByLabel('你的姓名').fill('孟总')
  await page.getByLabel('邮箱', { exact: true }).fill(`hq@${code}.example`)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '注册并进入' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Fills in who is invited, and gives the link as its QR code says it. */
async function invite(page: Page, fill: (page: Page) => Promise<void>): Promise<string> {
  await formReady(page)
  await fill(page)
  await page.getByRole('button', { name: '生成邀请' }).click()
  const link = page.getByLabel('邀请链接')
  await link.waitFor()
  await expect(page.getByRole('img', { name: /二维码/ })).toBeVisible()
  return link.inputValue()
}

async function join(page: Page, link: string, who: string, phone: string) {
  await page.goto(link)
  await expect(page.getByRole('heading', { name: /^加入首日洗车/ })).toBeVisible()
  await expectNoAxeFindings(page)
  await page.getByLabel('姓名').fill(who)
  await page.getByLabel('手机号').fill(phone)
  await page.getByLabel('设置密码').fill(password)
  await page.getByRole('button', { name: '加入并登录' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

const freshPhone = () => `198${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
const amountOf = (page: Page) =>
  page
    .locator('main')
    .getByText('¥888.00')
    .or(page.locator('main').getByText(/^¥888$/))

test('a chain signs up, its owner invites a rep, and his sale on a phone moves her screen and headquarters’', async ({
  browser,
}) => {
  const code = freshCode('d').toLowerCase()
  const hq = await person(browser)
  await signUp(hq, code)

  await hq.goto('/invitations/new?role=franchise_owner')
  const ownersLink = await invite(hq, async (page) => {
    await page.getByLabel('加盟商名称').fill('城东加盟')
    await page.getByLabel('首家门店名称').fill('城东一店')
    await page.getByLabel('姓名').fill('柳老板')
  })

  const owner = await person(browser)
  await join(owner, ownersLink, '柳如烟', freshPhone())
  await owner.goto('/invitations/new?role=sales_rep')
  const repsLink = await invite(owner, async (page) => {
    await page.getByLabel('姓名').fill('石头')
  })

  const rep = await person(browser, true)
  await join(rep, repsLink, '石磊', freshPhone())

  await owner.goto('/')
  await hq.goto('/')
  await expect(amountOf(owner)).toHaveCount(0)
  await expect(amountOf(hq)).toHaveCount(0)

  await rep.getByRole('link', { name: '记录售卡' }).first().tap()
  await rep.waitForURL('**/sales/new')
  await formReady(rep)
  await rep.getByLabel('客户手机号').fill(freshPhone())
  await rep.getByLabel('客户姓名').fill('首位客户')
  await rep.getByRole('radio', { name: /金额/ }).check()
  await rep.getByLabel('实收金额').fill('888')
  await rep.getByRole('checkbox', { name: /已核对购卡人身份证件/ }).check()
  await rep.getByRole('radio', { name: '微信' }).check()
  await rep.getByRole('button', { name: /^记录$/ }).tap()
  await rep.getByRole('button', { name: '确认记录' }).tap()
  await expect(rep.getByRole('heading', { name: '已记录' })).toBeVisible()

  // Nobody reloads: both screens follow by themselves.
  await expect(amountOf(owner).first()).toBeVisible()
  await expect(amountOf(hq).first()).toBeVisible()

  // The link has done its work.
  const late = await person(browser, true)
  await late.goto(repsLink)
  await expect(late.getByRole('heading', { name: '邀请已被使用' })).toBeVisible()
  await late.goto(repsLink.slice(0, -3) + (repsLink.endsWith('AAA') ? 'BBB' : 'AAA'))
  await expect(late.getByRole('heading', { name: '邀请链接无效' })).toBeVisible()
  await Promise.all([hq, owner, rep, late].map((page) => page.context().close()))
})
