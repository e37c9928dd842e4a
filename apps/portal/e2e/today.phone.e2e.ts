import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'

test('a rep’s day: the bar leads there, one tap calls, one writes down what came of it, and it is off the list', async ({
  page,
}) => {
  await actAs(page, 'rep')
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', { name: '今日跟进' }).tap()
  await expect(page.getByRole('heading', { name: '今日跟进' })).toBeVisible()
  await expectNoAxeFindings(page)
  const due = page.locator('main section').filter({ has: page.getByRole('heading', { name: '今天该跟进' }) })
  const record = due.getByRole('button', { name: /^记录对 .+ 的跟进$/ }).first()
  const name = /^记录对 (.+) 的跟进$/.exec((await record.getAttribute('aria-label')) ?? '')?.[1] ?? ''
  const before = await due.getByRole('listitem').count()
  await record.tap()
  await due.getByRole('radio', { name: '没联系上' }).check()
  await due.getByLabel('内容').fill('响了没人接')
  await due.getByRole('button', { name: '3 天后' }).tap()
  await due.getByRole('button', { name: '保存跟进' }).tap()
  await expect(page.getByText(`已记录对 ${name} 的跟进`)).toBeVisible()
  await expect(due.getByRole('listitem')).toHaveCount(before - 1)
})
