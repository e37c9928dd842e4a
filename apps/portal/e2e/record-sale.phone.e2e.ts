import { expect, type Page, test } from '@playwright/test'
import { countOfList } from './house/list-count.ts'
import { freshPhone } from './house/sell-card.ts'
import { actAs, signIn } from './house/sign-in.ts'

/** Does what a thumb does, and counts it: a typed field counts one. */
function counted(page: Page) {
  let taps = 0
  return {
    taps: () => taps,
    tap: async (role: 'link' | 'button' | 'radio' | 'checkbox', name: string | RegExp) => {
      taps += 1
      await page.getByRole(role, { name }).first().tap()
    },
    type: async (label: string, text: string) => {
      taps += 1
      await page.getByLabel(label).fill(text)
    },
  }
}

async function recordSale(page: Page, phone: string, name: string | null) {
  const thumb = counted(page)
  await thumb.tap('link', '记录售卡')
  await thumb.type('客户手机号', phone)
  if (name) await thumb.type('客户姓名', name)
  else await expect(page.getByText('老客户')).toBeVisible()
  await page.getByRole('radio').first().waitFor()
  await thumb.tap('radio', /送/)
  await thumb.tap('checkbox', /已核对购卡人身份证件/)
  await thumb.tap('radio', '微信')
  await thumb.tap('button', /^记录$/)
  await thumb.tap('button', '确认记录')
  await expect(page.getByRole('heading', { name: '已记录' })).toBeVisible()
  return thumb.taps()
}

test('a rep records a sale in at most ten taps, and a known customer in fewer', async ({ page }) => {
  await signIn(page, 'rep')
  const phone = freshPhone()
  expect(await recordSale(page, phone, '测试客户')).toBeLessThanOrEqual(10)
  await page.goto('/')
  const spelled = `+86 ${phone.slice(0, 3)}-${phone.slice(3, 7)} ${phone.slice(7)}`
  expect(await recordSale(page, spelled, null)).toBeLessThanOrEqual(9)
  await expect(page.getByText('测试客户')).toBeVisible()
})

test('a known customer is shown masked only', async ({ page }) => {
  await signIn(page, 'rep')
  const phone = freshPhone()
  await recordSale(page, phone, '欧阳小明')
  await page.goto('/sales/new')
  await page.getByLabel('客户手机号').fill(phone)
  await expect(page.getByText('老客户')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('欧阳小明')
  await expect(page.getByLabel('客户姓名')).toHaveCount(0)
})

test('a double tap records one sale', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/sales')
  const before = await countOfList(page)
  await page.goto('/sales/new')
  await page.getByLabel('客户手机号').fill(freshPhone())
  await page.getByLabel('客户姓名').fill('双击客户')
  await page.getByRole('radio', { name: /送/ }).first().check()
  await page.getByRole('checkbox', { name: /已核对购卡人身份证件/ }).check()
  await page.getByRole('radio', { name: '现金' }).check()
  await page.getByRole('button', { name: /^记录$/ }).tap()
  await page.getByRole('button', { name: '确认记录' }).dblclick()
  await expect(page.getByRole('heading', { name: '已记录' })).toBeVisible()
  await page.goto('/sales')
  await expect.poll(() => countOfList(page)).toBe(before + 1)
})

test('what is missing is said at its field, and nothing is sent', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/sales/new')
  await page.getByLabel('客户手机号').fill(freshPhone())
  await page.getByLabel('客户姓名').waitFor()
  await page.getByRole('button', { name: /^记录$/ }).tap()
  await expect(page.getByRole('group', { name: '卡产品' })).toContainText('必填')
  await page.getByRole('radio', { name: /送/ }).first().check()
  await page.getByRole('checkbox', { name: /已核对购卡人身份证件/ }).check()
  await page.getByRole('radio', { name: '现金' }).check()
  await page.getByRole('button', { name: /^记录$/ }).tap()
  await expect(page.getByLabel('客户姓名')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('alertdialog')).toHaveCount(0)
})

test('without a network what is typed stays, and the same sale goes through once it is back', async ({
  page,
  context,
}) => {
  await actAs(page, 'rep')
  await page.goto('/sales/new')
  await page.getByLabel('客户手机号').fill(freshPhone())
  await page.getByLabel('客户姓名').fill('断网客户')
  await page.getByRole('radio', { name: /送/ }).first().check()
  await page.getByRole('checkbox', { name: /已核对购卡人身份证件/ }).check()
  await page.getByRole('radio', { name: '支付宝' }).check()
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await expect(page.getByText('当前没有网络')).toBeVisible()
  await page.getByRole('button', { name: /^记录$/ }).tap()
  await page.getByRole('button', { name: '确认记录' }).tap()
  await expect(page.getByRole('alert').getByText('没有收到服务器的答复')).toBeVisible()
  await expect(page.getByLabel('客户姓名')).toHaveValue('断网客户')
  await context.setOffline(false)
  await page.getByRole('button', { name: /^记录$/ }).tap()
  await page.getByRole('button', { name: '确认记录' }).tap()
  await expect(page.getByRole('heading', { name: '已记录' })).toBeVisible()
})

test('a reload gives back what was typed, and leaving asks first', async ({ page }) => {
  await actAs(page, 'rep')
  await page.goto('/sales/new')
  const phone = freshPhone()
  await page.getByLabel('客户手机号').fill(phone)
  await page.getByLabel('客户姓名').fill('草稿客户')
  await page.getByRole('link', { name: '售卡', exact: true }).tap()
  await page.getByRole('button', { name: '继续填写' }).tap()
  page.once('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(page.getByLabel('客户手机号')).toHaveValue(phone)
  await expect(page.getByLabel('客户姓名')).toHaveValue('草稿客户')
  await page.getByRole('link', { name: '售卡', exact: true }).tap()
  await page.getByRole('button', { name: '不保存，离开' }).tap()
  await expect(page).toHaveURL(/\/sales(\?|$)/)
})
