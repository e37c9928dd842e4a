import { expect, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { formReady, freshCode, openForm } from './house/fresh.ts'
import { actAs } from './house/sign-in.ts'

test('a series is printed; one of its numbers is looked up, one with a wrong check digit is told to be wrong', async ({
  page,
}) => {
  const prefix = String(10_000_000 + Math.floor(Math.random() * 89_999_999))
  const name = freshCode('K')
  await actAs(page, 'admin')
  await openForm(page, '/card-stock/series')
  await page.getByLabel('名称').fill(name)
  await page.getByLabel('前缀').fill(prefix)
  const example = page.getByText(/^第一个号码：\d+$/)
  const number = ((await example.textContent()) ?? '').replace(/\D/g, '')
  await page.getByRole('button', { name: '新增', exact: true }).click()
  await page.waitForURL((url) => url.pathname === '/card-stock')
  await page.getByRole('link', { name: '登记印制' }).click()
  await formReady(page)
  await page.getByLabel('号段系列').selectOption({ label: name })
  await page.getByLabel('数量').fill('5')
  await page.getByRole('button', { name: '登记印制' }).click()
  await expect(page.getByText('已登记印制 5 个号码')).toBeVisible()
  await page.waitForURL((url) => url.pathname === '/card-stock')
  const lookUp = async (text: string) => {
    await page.getByLabel('查一个号码').fill(text)
    await page.getByRole('button', { name: '查询' }).click()
  }
  await lookUp(number)
  await expect(page.getByRole('region', { name: '号码去向' })).toContainText('总部')
  await lookUp(`${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`)
  await expect(page.getByText('卡号有误，请核对后重新输入。')).toBeVisible()
  await expectNoAxeFindings(page)
})
