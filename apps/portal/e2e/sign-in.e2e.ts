import { expect, test } from '@playwright/test'
import { oneOfEachRole, person } from './house/people.ts'
import { fillSignIn, signIn, signInByForm } from './house/sign-in.ts'

for (const who of oneOfEachRole)
  test(`${who} signs in, reloads and signs out`, async ({ page }) => {
    const { login, password, chain, name } = person(who)
    await page.goto('/')
    await expect(page).toHaveURL(/\/sign-in/)
    await fillSignIn(page, login, password)
    await expect(page.locator('main h1')).toBeVisible()
    await expect(page.locator('aside').getByText(chain)).toBeVisible()
    await page.reload()
    await page.getByRole('button', { name: `${name}的菜单` }).click()
    await page.getByRole('menuitem', { name: '退出登录' }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await page.goto('/sales')
    await expect(page).toHaveURL(/\/sign-in/)
  })

test('an unknown login and a wrong password get the same answer, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in')
  const answers: string[] = []
  for (const login of [person('rep').login, 'nobody@example.com']) {
    await fillSignIn(page, login, 'not-the-password')
    const alert = page.locator('form [role=alert] p')
    await expect(alert).toBeVisible()
    answers.push((await alert.textContent()) ?? '')
    await expect(page.getByLabel('邮箱或手机号')).toHaveValue(login)
    await page.reload()
  }
  expect(answers[0]).toBe(answers[1])
})

test('a form that is empty says what is missing, in the reader’s language', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: '登录' }).click()
  await expect(page.getByLabel('邮箱或手机号')).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('who is in two chains is asked which, and a chain’s own address skips the question', async ({ page }) => {
  const { login, password, chain, chainSlug } = person('twoChains')
  await page.goto('/sign-in')
  await fillSignIn(page, login, password)
  await expect(page.getByRole('heading', { name: '选择要进入的品牌' })).toBeVisible()
  await page.getByRole('button', { name: chain }).click()
  await expect(page.locator('aside').getByText(chain)).toBeVisible()
  await page.context().clearCookies()
  await page.goto(`/c/${chainSlug}`)
  await expect(page.getByRole('heading', { name: `登录${chain}` })).toBeVisible()
  await fillSignIn(page, login, password)
  await expect(page.locator('aside').getByText(chain)).toBeVisible()
})

test('a post is switched, and with it what is seen', async ({ page }) => {
  await signIn(page, 'twoPosts')
  const heading = page.locator('main h1')
  await expect(heading).toHaveText('我的门店')
  await page.getByRole('button', { name: `${person('twoPosts').name}的菜单` }).click()
  await page.getByRole('menuitemcheckbox', { name: /^店长/ }).click()
  await expect(heading).toHaveText('本店总览')
  await page.reload()
  await expect(heading).toHaveText('本店总览')
})

test('no token and no secret reach the page', async ({ page }) => {
  await signInByForm(page, person('rep'))
  const cookies = await page.context().cookies()
  expect(cookies.find(({ name }) => name.endsWith('session-token'))?.httpOnly).toBe(true)
  expect(await page.evaluate(() => document.cookie)).not.toContain('session-token')
})

test('only our own documents pass, and only from our own pages', async ({ page }) => {
  await signIn(page, 'admin')
  const status = (body: object, headers: Record<string, string> = {}) =>
    page.evaluate(
      async ([json, more]) =>
        (
          await fetch('/api/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...more },
            body: json,
          })
        ).status,
      [JSON.stringify(body), headers] as const,
    )
  expect(await status({ query: '{ viewer { role } }' })).toBe(400)
  expect(await status({ documentId: 'f'.repeat(22) })).toBe(400)
  const foreign = await page.request.post('/api/graphql', {
    headers: { origin: 'https://elsewhere.example' },
    data: {},
  })
  expect(foreign.status()).toBe(403)
})
