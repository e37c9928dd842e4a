import { type APIRequestContext, expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { freshCode, openForm, openRow } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

/** As another system asks: at the portal's address, by its key. */
const ask = (request: APIRequestContext, key: string, query: string) =>
  request.post('/api/v1/graphql', { headers: { authorization: `Bearer ${key}` }, data: { query } })

test('headquarters lets a till in at two stores, and shuts it out again', async ({ page, playwright, baseURL }) => {
  const name = `收银${freshCode('K')}`
  await actAs(page, 'admin')
  await openForm(page, '/api-keys/new')
  await page.getByLabel('名称').fill(name)
  for (const store of ['武汉光谷店', '长沙梅溪湖店']) {
    await page.getByRole('button', { name: '门店', exact: true }).click()
    await page.locator('input[role=combobox]').fill(store)
    await page.getByRole('option', { name: store }).first().click()
  }
  await expectNoAxeFindings(page)
  await page.getByRole('button', { name: '新建密钥' }).click()
  const key = await page.getByLabel('密钥', { exact: true }).inputValue()
  expect(key).toMatch(/^hk_[\w-]{43}$/)
  await expectNoAxeFindings(page)

  // No browser, no cookies.
  const system = await playwright.request.newContext({ ...(baseURL && { baseURL }) })
  const stores = await ask(system, key, '{ stores { edges { node { name } } } viewer { role } }')
  const { data } = await stores.json()
  expect(data.viewer.role).toBe('store_manager')
  expect(data.stores.edges.map(({ node }: { node: { name: string } }) => node.name).toSorted()).toEqual(
    ['武汉光谷店', '长沙梅溪湖店'].toSorted(),
  )
  expect((await system.get('/api/v1/schema.graphql')).status()).toBe(200)
  expect((await system.post('/api/v1/graphql', { data: { query: '{ __typename }' } })).status()).toBe(401)

  await page.getByRole('link', { name: '我已保存，回到列表' }).click()
  const panel = await openRow(page, name)
  await expect(panel).toContainText('店长 · 武汉光谷店、长沙梅溪湖店')
  await expectNoAxeFindings(page)
  await panel.getByRole('button', { name: '撤销密钥' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: '撤销密钥' }).click()
  await expect(panel.getByText('已撤销', { exact: true })).toBeVisible()
  const refused = await ask(system, key, '{ __typename }')
  expect([refused.status(), (await refused.json()).errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED'])
  await system.dispose()
})

test('a cookie opens nothing at the address for other systems', async ({ page }) => {
  await actAs(page, 'admin')
  const answer = await page.request.post('/api/v1/graphql', { data: { query: '{ __typename }' } })
  expect(answer.status()).toBe(401)
})

test('an owner makes no keys', async ({ page }) => {
  await actAs(page, 'owner')
  await page.goto('/api-keys')
  await expect(page.getByText('当前岗位不能使用这个页面')).toBeVisible()
})
