import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { accept, freshChain, invite } from './house/join.ts'

const owner = { name: '周老板', franchisee: '宁波捷达', store: '海曙店' }

/** A phone of somebody else's. */
async function otherPhone(page: Page, { script }: { script: boolean }): Promise<Page> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser')
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 664 }, locale: 'zh-CN', javaScriptEnabled: script },
    baseURL: new URL(page.url()).origin,
  })
  return context.newPage()
}

test('an owner joins by a link without any script, and her rep by hers', async ({ page }) => {
  const chain = await freshChain(page)
  const link = await invite(page, owner)
  await expect(page.getByRole('img', { name: '邀请周老板的二维码' })).toBeVisible()
  await expectNoAxeFindings(page)

  const hers = await otherPhone(page, { script: false })
  await hers.goto(link)
  await expect(hers.getByRole('heading', { name: `加入${chain.name}` })).toBeVisible()
  await expect(hers.getByText('加盟商老板 · 宁波捷达')).toBeVisible()
  await accept(hers, { phone: '13800138001', password: 'short' })
  await expect(hers.getByLabel('设置密码')).toHaveAttribute('aria-invalid', 'true')
  await expect(hers.getByLabel('手机号')).toHaveValue('13800138001')
  await accept(hers, { phone: '13800138001' })
  await expect(hers).toHaveURL((url) => url.pathname === '/')

  const session = await hers.context().cookies()
  const desk = await otherPhone(page, { script: true })
  await desk.context().addCookies(session)
  const repsLink = await invite(desk, { name: '小李' })
  const his = await otherPhone(page, { script: true })
  await his.goto(repsLink)
  await expect(his.getByText('销售员 · 海曙店')).toBeVisible()
  await expectNoAxeFindings(his)
  await accept(his, { phone: '13800138002' })
  await expect(his).toHaveURL((url) => url.pathname === '/')
  await his.goto('/sales/new')
  await expect(his.getByLabel('客户手机号')).toBeVisible()

  await page.goto('/staff')
  await expect(page.getByText('小李').filter({ visible: true })).toBeVisible()
})

test('a link that is used, withdrawn, replaced or forged says what is the matter', async ({ page }) => {
  const chain = await freshChain(page)
  const link = await invite(page, { name: '王总', franchisee: '温州捷达' })
  const guest = await otherPhone(page, { script: true })
  const opens = async (address: string, heading: string) => {
    await guest.goto(address)
    await expect(guest.getByRole('heading', { name: heading })).toBeVisible()
  }
  await opens(`${link.slice(0, -2)}xx`, '邀请链接无效')
  await page.getByRole('button', { name: '撤回' }).click()
  await expect(page.getByText('链接已撤回，可以重新发出一个。')).toBeVisible()
  await opens(link, '邀请已撤回')
  await page.getByRole('button', { name: '重新发出' }).click()
  const renewed = await page.getByLabel('邀请链接').inputValue()
  expect(renewed).not.toBe(link)
  await opens(link, '邀请已过期')
  await opens(renewed, `加入${chain.name}`)
  await accept(guest, { phone: '13800138003' })
  await expect(guest).toHaveURL((url) => url.pathname === '/')
  await opens(renewed, '邀请已被使用')
  await expectNoAxeFindings(guest)
})

test('a login that has an account is asked to sign in, and accepts with it', async ({ page }) => {
  const chain = await freshChain(page)
  const link = await invite(page, { name: '林总', franchisee: '台州捷达' })
  const guest = await otherPhone(page, { script: true })
  await guest.goto(link)
  await guest.getByLabel('邮箱').fill(chain.login)
  await accept(guest, { phone: '' })
  await guest.getByRole('link', { name: '登录后接受邀请' }).first().click()
  await guest.getByLabel('邮箱或手机号').fill(chain.login)
  await guest.getByLabel('密码', { exact: true }).fill(chain.password)
  await guest.getByRole('button', { name: '登录', exact: true }).click()
  await guest.getByRole('button', { name: '以林总的账号接受' }).click()
  await expect(guest).toHaveURL((url) => url.pathname === '/')
  await guest.goto('/franchisees')
  await expect(guest.getByText('台州捷达').filter({ visible: true })).toBeVisible()
  await expect(guest.getByText('宁波捷达')).toHaveCount(0)
})
