import { expect, type Page } from '@playwright/test'
import { formReady, freshCode } from './fresh.ts'
import type { Account } from './people.ts'
import { signInByForm } from './sign-in.ts'

/** Of whoever joins, unless another is chosen. */
export const joinPassword = 'a fine password'

/** A chain with nobody but its administrator, whose browser the page's now is. */
export async function freshChain(page: Page): Promise<Account & { name: string }> {
  const slug = freshCode('j').toLowerCase()
  const login = `admin@${slug}.example`
  const name = `新品牌${slug}`
  const chain = { slug, name, timeZone: 'Asia/Shanghai', currency: 'CNY', locale: 'zh' }
  const answer = await page.request.post('/api/sign-up', {
    headers: { 'sec-fetch-site': 'same-origin' },
    data: { ...chain, adminName: '林总', adminEmail: login, adminPassword: joinPassword },
  })
  expect(await answer.json()).toMatchObject({ __typename: 'SignedIn' })
  const account = { chainSlug: slug, login, password: joinPassword, name }
  await signInByForm(page, account)
  return account
}

/** Fills in the form that the page has open and gives the link that comes of it. */
export async function invite(page: Page, person: { name: string; franchisee?: string; store?: string }) {
  await page.goto('/invitations/new')
  await formReady(page)
  if (person.franchisee) await page.getByLabel('加盟商名称').fill(person.franchisee)
  if (person.store) await page.getByLabel('首家门店名称').fill(person.store)
  await page.getByLabel('姓名').fill(person.name)
  await page.getByRole('button', { name: '生成邀请' }).click()
  return page.getByLabel('邀请链接').inputValue()
}

/** Fills in what the link's page asks for. */
export async function accept(
  page: Page,
  { phone, password: chosen = joinPassword }: { phone: string; password?: string },
) {
  await page.getByLabel('手机号').fill(phone)
  await page.getByLabel('设置密码').fill(chosen)
  await page.getByRole('button', { name: '加入并登录' }).click()
}
