import type { Page } from '@playwright/test'
import { person, type Who } from './people.ts'

export async function fillSignIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel(/^(邮箱或手机号|E-mail or phone number)$/).fill(login)
  await page.getByLabel(/^(密码|Password)$/).fill(password)
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click()
}

/** Signs one of the demo's people in and waits for their overview. */
export async function signIn(page: Page, who: Who): Promise<void> {
  const { login, password, chainSlug } = person(who)
  await page.goto(`/c/${chainSlug}/sign-in`)
  await fillSignIn(page, login, password)
  await page.waitForURL((url) => url.pathname === '/')
  await page.locator('main h1').waitFor()
}
