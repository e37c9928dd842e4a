import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeFindings } from './house/axe.ts'
import { actAs } from './house/sign-in.ts'
import { speak } from './house/speak.ts'

const words = {
  zh: {
    nets: '各方净额',
    together: '合计',
    lines: '明细',
    transfers: '分录',
    statement: '对账单',
    run: '查看所在清算期',
  },
  en: {
    nets: 'Nets',
    together: 'Total',
    lines: 'Lines',
    transfers: 'Transfers',
    statement: 'Statement',
    run: 'In its clearing run',
  },
} as const

/** The last month that is locked. */
async function openMonth(page: Page, locked: RegExp) {
  await page.goto('/clearing')
  await page.getByRole('main').getByRole('link', { name: locked }).first().click()
  await page.waitForURL(/\/clearing\/run\?/)
}

/** A language is the account’s: the next test finds it as it was. */
test.afterEach(({ page }) => speak(page, 'zh'))

for (const locale of ['zh', 'en'] as const) {
  const say = words[locale]

  test(`a month is cleared: nets are 0 together, and one opens to a use and its movement (${locale})`, async ({
    page,
  }) => {
    await actAs(page, 'admin')
    await speak(page, locale)
    await openMonth(page, locale === 'zh' ? /已锁定/ : /Locked/)
    const nets = page.getByRole('region', { name: say.nets })
    const sum = nets.getByRole('row', { name: say.together }).getByRole('cell').last()
    await expect(sum).toHaveText(/^\D?0\.00$/)
    await nets.getByRole('rowheader').getByRole('link').first().click()
    await page.waitForURL(/party=/)
    const lines = page.getByRole('region', { name: say.lines, exact: true })
    await lines.locator('a[href*="/books/movement"]').first().click()
    await expect(page.getByRole('region', { name: say.transfers })).toBeVisible()
    await expectNoAxeFindings(page)
    await page.getByRole('link', { name: say.run }).first().click()
    await expect(page).toHaveURL(/\/clearing\/run\?/)
  })

  test(`a party has a statement by counterparty (${locale})`, async ({ page }) => {
    await actAs(page, 'owner')
    await speak(page, locale)
    await page.goto('/clearing/statement')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(say.statement)
    await expectNoAxeFindings(page)
  })
}
