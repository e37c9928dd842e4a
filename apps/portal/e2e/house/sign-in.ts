import type { Cookie, Page } from '@playwright/test'
import { type Account, person, type Who } from './people.ts'

/** Of this run, by chain and login. */
const sessions = new Map<string, Cookie[]>()

export async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel(/^(邮箱或手机号|E-mail or phone number)$/).fill(login)
  await page.getByLabel(/^(密码|Password)$/).fill(password)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
}

/** Through the form, as people do, up to their first page. */
export async function signInByForm(page: Page, { chainSlug, login, password }: Account): Promise<void> {
  await page.goto(`/c/${chainSlug}/sign-in`)
  await fillSignIn(page, login, password)
  await page.waitForURL((url) => url.pathname === '/')
  await page.locator('main h1').waitFor()
}

/** From now on the page's browser is theirs. The form is filled in once for each in a run; then its cookies are kept. */
export async function actAs(page: Page, who: Who | Account): Promise<void> {
  const account = typeof who === 'string' ? person(who) : who
  const key = `${account.chainSlug} ${account.login}`
  const kept = sessions.get(key)
  if (kept) return page.context().addCookies(kept)
  await signInByForm(page, account)
  sessions.set(key, await page.context().cookies())
}

/** On their overview. */
export async function signIn(page: Page, who: Who | Account): Promise<void> {
  await actAs(page, who)
  if (new URL(page.url()).pathname !== '/') await page.goto('/')
  await page.locator('main h1').waitFor()
}
