import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, devices, expect, type Page, test } from '@playwright/test'
import { chooseFile } from './house/choose-file.ts'
import { chainCommand } from './house/commands.ts'
import { actAs } from './house/sign-in.ts'

// A chain's real files, brought in through the portal into a new and empty chain; what each role then sees, to the cent.
const slug = 'northwind'
const password = 'the-north-wind-blows'
const fixture = (name: string) =>
  fileURLToPath(new URL(`../../../packages/testing/fixtures/northwind/${name}`, import.meta.url))
const readme = readFileSync(fixture('README.md'), 'utf8')
const cents = (amount: string) => Number(amount.replace('.', ''))
const byStaff = new Map(
  [...readme.matchAll(/ (\d): (\d+\.\d\d)[,.]/g)].map(([, no = '', sum = '']) => [no, cents(sum)]),
)
const whole = cents(/total (\d+\.\d\d)\./.exec(readme)?.[1] ?? '')

const staffNames = new Map(
  readFileSync(fixture('staff.csv'), 'utf8')
    .split('\n')
    .map((line) => [line.split(',')[0] ?? '', line.split(',')[1] ?? ''] as const),
)

/** 126579322 → 1,265,793.22 */
const written = (minor: number) => (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })
const sumOf = (...staffNos: string[]) => staffNos.reduce((sum, no) => sum + (byStaff.get(no) ?? 0), 0)

const people = [
  { role: 'hq_admin', login: 'admin@northwind.example', post: [], sees: whole },
  { role: 'hq_finance', login: 'finance@northwind.example', post: [], sees: whole },
  {
    role: 'franchise_owner',
    login: 'east@northwind.example',
    post: ['--franchisee', '1'],
    sees: sumOf('1', '2', '4', '5'),
  },
  { role: 'store_manager', login: 'west@northwind.example', post: ['--store', '2'], sees: sumOf('6', '7') },
  { role: 'sales_rep', login: 'peacock@northwind.example', post: ['--staff', '4'], sees: sumOf('4') },
]

const account = (login: string) => ({ chainSlug: slug, login, password })

async function bring(page: Page, kind: string, file: string, rows: number) {
  await page.goto(`/imports/new?kind=${kind}`)
  await chooseFile(page, fixture(file))
  await page.getByRole('button', { name: `Import ${rows} rows` }).click()
  await expect(page.getByText(new RegExp(`: ${rows} rows imported`))).toBeVisible({ timeout: 120_000 })
}

const allDays = '/sales?from=1996-07-01&to=1998-05-31'

async function seesTotal(page: Page, minor: number) {
  await page.goto(allDays)
  await expect(page.getByRole('main')).toContainText(written(minor))
}

// One test builds on the other. Each takes many steps: generous limits, so that a slow machine fails none.
test.describe.configure({ mode: 'serial', timeout: 600_000 })

test('the files of a chain come in through the portal', async ({ page }) => {
  const chain = [
    '--slug',
    slug,
    '--name',
    'Northwind',
    '--currency',
    'USD',
    '--locale',
    'en',
    '--time-zone',
    'America/New_York',
  ]
  chainCommand(['create', ...chain, '--admin-name', 'Ada', '--admin-email', 'admin@northwind.example'], password)
  await actAs(page, account('admin@northwind.example'))
  await bring(page, 'franchisees', 'regions.csv', 4)
  await bring(page, 'stores', 'regions.csv', 4)
  await bring(page, 'staff', 'staff.csv', 9)
  await bring(page, 'customers', 'customers.csv', 91)
  await bring(page, 'card_sales', 'sales.csv', 830)
  for (const { role, login, post } of people.slice(1))
    chainCommand(
      ['account', '--chain', slug, '--role', role, '--name', role.replace('_', ' '), '--email', login, ...post],
      password,
    )
})

async function inEnglishThenChinese(browser: Browser, phone: boolean, login: string, sees: number) {
  const context = await browser.newContext(
    phone ? { ...devices['iPhone 13'] } : { viewport: { width: 1440, height: 900 } },
  )
  const page = await context.newPage()
  await actAs(page, account(login))
  for (const locale of ['en', 'zh-CN']) {
    if (locale === 'zh-CN') {
      await page.goto('/settings')
      await page.locator('label[lang="zh-CN"]').click()
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
    }
    await seesTotal(page, sees)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(locale === 'en' ? 'Card sales' : '售卡')
  }
  await page.goto('/settings')
  await page.locator('label[lang="en"]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await context.close()
}

for (const { role, login, sees } of people)
  test(`the totals are right to the cent for ${role}, in both languages, on a desk and on a phone`, async ({
    browser,
  }) => {
    await inEnglishThenChinese(browser, false, login, sees)
    await inEnglishThenChinese(browser, true, login, sees)
  })

test('each staff member’s sales are right to the cent', async ({ page }) => {
  await actAs(page, account('admin@northwind.example'))
  for (const [staffNo, minor] of byStaff) {
    const name = staffNames.get(staffNo) ?? ''
    await page.goto(allDays)
    await page.getByRole('button', { name: 'Rep', exact: true }).click()
    await page.getByRole('combobox').fill(name)
    await page.getByRole('option', { name }).click()
    await expect(page.getByRole('main')).toContainText(written(minor))
  }
})
