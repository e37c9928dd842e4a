import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { openForm } from './house/fresh.ts'
import { freshPhone, openCustomer } from './house/sell-card.ts'
import { actAs } from './house/sign-in.ts'

const plate = () => `川A${String(Math.floor(Math.random() * 1e5)).padStart(5, '0')}`
/** The side panel. */
const panelOf = (page: Page) => page.getByRole('region', { name: '线索', exact: true })

/** Somebody whom nobody of the demo is called like. */
const freshName = (what: string) => `${what}${Date.now().toString(36)}`

type Noted = { name: string; phone?: string; plate?: string }

async function fillLead(page: Page, { name, phone, plate: car }: Noted) {
  await openForm(page, '/leads/new')
  if (phone) await page.getByLabel('手机号').fill(phone)
  await page.getByLabel('姓名').fill(name)
  if (car) await page.getByLabel('车牌').fill(car)
  await page.getByRole('radio', { name: '进店' }).check()
}

async function noteLead(page: Page, lead: Noted) {
  await fillLead(page, lead)
  await page.getByRole('button', { name: '保存线索' }).click()
  await panelOf(page).waitFor()
}

test('a rep notes somebody down, is told of a twin by phone and plate, calls, and sells: the thread goes with the sale', async ({
  page,
}) => {
  const [name, phone, car] = [freshName('线索'), freshPhone(), plate()]
  await actAs(page, 'rep')
  await noteLead(page, { name, phone, plate: car })
  const panel = panelOf(page)
  await expect(panel).toContainText(phone)
  await expectNoAxeFindings(page)

  await fillLead(page, { name: freshName('别人'), plate: car })
  await expect(page.getByText('车牌相同')).toBeVisible()
  await page.getByLabel('手机号').fill(phone)
  await expect(page.getByText('手机号相同')).toBeVisible()
  // What was typed is left: the lead that is there already is opened instead.
  await page.goto(`/leads?q=${phone}`)
  await page.locator('tbody').getByRole('button', { name }).click()
  await panel.waitFor()

  await panel.getByRole('button', { name: '记跟进' }).click()
  await panel.getByRole('radio', { name: '联系上了' }).check()
  await panel.getByLabel('内容').fill('周末带车来试洗')
  await panel.getByRole('radio', { name: 'A 近期会买' }).check()
  await panel.getByLabel('下一步').fill('约周六上午')
  await panel.getByRole('button', { name: '明天' }).click()
  await panel.getByRole('button', { name: '保存跟进' }).click()
  await expect(panel).toContainText('周末带车来试洗')
  await expect(panel).toContainText('约周六上午')

  await panel.getByRole('link', { name: '售卡' }).click()
  await expect(page.getByLabel('客户手机号')).not.toHaveValue('')
  await page.getByLabel('客户姓名').waitFor()
  await page.getByRole('radio', { name: /送/ }).first().check()
  await page.getByRole('checkbox', { name: /已核对购卡人身份证件/ }).check()
  await page.getByRole('radio', { name: '微信' }).check()
  await page.keyboard.press('ControlOrMeta+Enter')
  await page.getByRole('button', { name: '确认记录' }).click()
  await expect(page.getByRole('heading', { name: '已记录' })).toBeVisible()

  await page.goto(`/leads?status=won&q=${phone}`)
  await page.locator('tbody').getByRole('button', { name }).click()
  await expect(panel).toContainText('已成交')
  await expect(panel).toContainText('周末带车来试洗')
  const customer = await openCustomer(page, phone)
  await expect(customer).toContainText('周末带车来试洗')
})

test('a card of the board is moved by dragging and by keys', async ({ page }) => {
  const name = freshName('看板')
  await actAs(page, 'rep')
  await noteLead(page, { name, phone: freshPhone() })
  await page.goto(`/leads/board?q=${encodeURIComponent(name)}`)
  const column = (title: string) => page.getByRole('region', { name: title })
  await column('B 有意向').getByText(name).dragTo(column('C 观望'))
  await expect(column('C 观望').getByText(name)).toBeVisible()
  await column('C 观望')
    .getByRole('button', { name: `移动 ${name}` })
    .press('Enter')
  await page.getByRole('menuitemcheckbox', { name: 'A 近期会买' }).press('Enter')
  await expect(column('A 近期会买').getByText(name)).toBeVisible()
  await expectNoAxeFindings(page)
})

test('what a manager puts in the pool a rep takes, and has it', async ({ page, browser }) => {
  const [name, phone] = [freshName('公海'), freshPhone()]
  await actAs(page, 'rep')
  await noteLead(page, { name, phone })
  const others = await browser.newContext({ locale: 'zh-CN' })
  const desk = await others.newPage()
  await actAs(desk, 'admin')
  await desk.goto(`/leads?q=${phone}`)
  await desk.locator('tbody').getByRole('button', { name }).click()
  await panelOf(desk).getByRole('button', { name: '更多' }).click()
  await desk.getByRole('menuitem', { name: '分配' }).click()
  await panelOf(desk).getByLabel('负责人').selectOption({ label: '公海（暂无负责人）' })
  await panelOf(desk).getByRole('button', { name: '分配' }).click()
  await expect(desk.getByText(`${name} 已放回公海`)).toBeVisible()
  await others.close()

  await page.goto(`/leads?q=${encodeURIComponent(name)}`)
  await page.locator('tbody').getByRole('button', { name }).click()
  await panelOf(page).getByRole('button', { name: '领取' }).click()
  await expect(page.getByText(`${name} 归你跟进了`)).toBeVisible()
  await expect(panelOf(page).getByRole('button', { name: '记跟进' })).toBeVisible()
})
