import { mkdirSync } from 'node:fs'
import { can } from '@hubcap/rules/tenancy/can'
import { scopeOf } from '@hubcap/rules/tenancy/role'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { type Route, routes } from '../src/states/routes.ts'
import { type Look, looks, type State, whyNot } from '../src/states/states.ts'
import { expectNoAxeFindings } from './house/axe.ts'
import { chooseFile } from './house/choose-file.ts'
import { setFault } from './house/faults.ts'
import { formReady } from './house/fresh.ts'
import { freshChain } from './house/join.ts'
import { type Account, oneOfEachRole } from './house/people.ts'
import { actAs } from './house/sign-in.ts'
import { speak } from './house/speak.ts'

// Every page in every state that it has (docs/states.md is the list), those that one visit passes through in one. A run looks at
// each once, in looks that go round; with HUBCAP_E2E_EVERY_LOOK in all of them, and with HUBCAP_E2E_SHOTS it keeps a picture of each
// in that folder.
// None changes what another looks at: they are shared out among all who work.
test.describe.configure({ mode: 'parallel' })

const everyLook = Boolean(process.env.HUBCAP_E2E_EVERY_LOOK)
const shots = process.env.HUBCAP_E2E_SHOTS

/** What one visit passes through, in this order: with data, in a chain without any, and as somebody who may not. */
const passages: readonly (readonly State[])[] = [['filled', 'offline'], ['loading', 'empty', 'error'], ['forbidden']]

const visits = routes
  .flatMap((route) => passages.map((passage) => ({ route, states: passage.filter((state) => !whyNot(route, state)) })))
  .filter(({ states }) => states.length > 0)
  .flatMap((visit, at) =>
    (everyLook ? looks : [looks[(at * 3) % looks.length] as Look]).map((look) => ({ ...visit, look })),
  )

const roleOf = {
  admin: 'hq_admin',
  finance: 'hq_finance',
  owner: 'franchise_owner',
  manager: 'store_manager',
  rep: 'sales_rep',
} as const

/** Somebody of the demo who may not use the page; null where everybody may. */
function outsider({ action }: Route) {
  const nowhere = { franchiseeIds: [], storeIds: [], staffId: null }
  return oneOfEachRole.findLast((who) => {
    const role = roleOf[who]
    return action !== null && !can({ role, scope: scopeOf(role), ...nowhere }, action)
  })
}

/** Whether the account that is signed in speaks English now, which others of the run don't expect. */
let inEnglish = false

async function comeAs(page: Page, who: Parameters<typeof actAs>[1], locale: Look['locale']): Promise<void> {
  await actAs(page, who)
  if (locale === 'zh') return
  inEnglish = true
  await speak(page, 'en')
}

test.afterEach(async ({ page }) => {
  if (!inEnglish) return
  inEnglish = false
  await page.context().setOffline(false)
  await speak(page, 'zh')
})

/** A chain without anything, made once for all pages. */
let empty: Account | null = null
async function emptyChain({ browser }: Visit): Promise<Account> {
  if (!empty) {
    const context = await browser.newContext()
    empty = await freshChain(await context.newPage())
    await context.close()
  }
  return empty
}

const addresses = new Map<string, string>()

/** An import that is checked and waits: it changes nothing. */
async function addressOfImport(page: Page): Promise<string> {
  await page.goto('/imports/new?kind=stores')
  const buffer = Buffer.from('门店编号,门店名称,加盟商编号,状态\nX,X,X,营业\n')
  await chooseFile(page, { name: 'stores.csv', mimeType: 'text/csv', buffer })
  await page.waitForURL(/\/imports\/(?!new)/)
  return new URL(page.url()).pathname
}

/** Of the record that is first in its list: a link in the row's panel names it by its id, which is longer than any page's name. */
async function addressOfFirst(page: Page, list: string, path: string): Promise<string> {
  await page.goto(list)
  await page.locator('main tbody button').first().click()
  const named = new RegExp(`^${list}/([^/?]{20,})`)
  const idsLinked = () =>
    page
      .locator(`a[href^="${list}/"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
      .then((hrefs) => hrefs.flatMap((href) => named.exec(href)?.[1] ?? []))
  await expect.poll(async () => (await idsLinked()).length, `${list} links its first record`).toBeGreaterThan(0)
  return path.replace('[id]', (await idsLinked())[0] ?? '')
}

/** The page's address, with the first record of its list where it needs one. */
async function addressOf(browser: Browser, { path, parameter }: Route): Promise<string> {
  if (!parameter) return path
  if ('always' in parameter) return parameter.always
  const known = addresses.get(path)
  if (known) return known
  const context = await browser.newContext()
  const page = await context.newPage()
  await actAs(page, 'admin')
  const found = await (parameter.list === '/imports'
    ? addressOfImport(page)
    : addressOfFirst(page, parameter.list, path))
  await context.close()
  addresses.set(path, found)
  return found
}

async function lookAs(page: Page, { theme, width }: Look): Promise<void> {
  await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
}

async function keepPicture(page: Page, { path }: Route, state: State, { locale, theme, width }: Look): Promise<void> {
  if (!shots) return
  mkdirSync(shots, { recursive: true })
  const name = [path === '/' ? 'overview' : path.slice(1).replace(/[/[\]]+/g, '-'), state, locale, theme, width].join(
    '-',
  )
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true })
}

const shown = (page: Page, state: State) => page.locator(`[data-state=${state}]`).first()

type Visit = { page: Page; browser: Browser; route: Route; states: readonly State[]; look: Look; address: string }

/** In the look's language: an account has one, and so has the browser of who isn't signed in. */
async function open({ page, look, address }: Visit, waitUntil: 'load' | 'commit' = 'load'): Promise<void> {
  const url = test.info().project.use.baseURL ?? ''
  await page.context().addCookies([{ name: 'hubcap-locale', value: look.locale, url }])
  await page.goto(address, { waitUntil })
  await expect(page.locator('html')).toHaveAttribute('lang', look.locale === 'zh' ? /^zh/ : /^en/)
}

async function becomesItself({ page, route }: Visit) {
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(shown(page, 'error')).toHaveCount(0)
  await expect(page.locator('[data-state=not_found]')).toHaveCount(0)
  if (route.action) await expect(page.locator('main')).toBeVisible()
}

/** Types into the first field of the form that takes a text, and says what stands there then. */
async function typeSomething(page: Page) {
  await formReady(page)
  const text = 'input:is([type=text], [type=tel], [type=email], :not([type])), textarea'
  const field = page.locator('main form').locator(text).locator('visible=true').first()
  // An amount of as many digits is none that a form keeps; it is written out when one leaves it.
  if ((await field.getAttribute('inputmode')) !== 'decimal') await field.fill('13800138000')
  else {
    await field.fill('138')
    await field.blur()
  }
  return field
}

/** Those of axe's rules that colours decide: all else is the same in the other theme. */
const colours = ['color-contrast', 'link-in-text-block']

const expectNothingSideways = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)

/** The page that is open, in the other theme and the other width, and back again. */
async function expectOtherLookClean({ page, look }: Visit): Promise<void> {
  await lookAs(page, {
    ...look,
    theme: look.theme === 'dark' ? 'light' : 'dark',
    width: look.width === 390 ? 1440 : 390,
  })
  await expectNoAxeFindings(page, colours)
  await expectNothingSideways(page)
  await lookAs(page, look)
}

/** What it takes to see a page in a state, coming from the state before in the passage. */
const stagings: Record<State, (visit: Visit) => Promise<void>> = {
  async filled(visit) {
    const { page, route, look } = visit
    if (route.action) await comeAs(page, 'admin', look.locale)
    await open(visit)
    await becomesItself(visit)
    await expectNoAxeFindings(page)
    await expectOtherLookClean(visit)
  },
  async offline({ page }) {
    await page.context().setOffline(true)
    await expect(shown(page, 'offline')).toBeVisible()
  },
  async loading(visit) {
    const { page, look } = visit
    await comeAs(page, await emptyChain(visit), look.locale)
    await setFault(page, 'hold')
    await open(visit, 'commit')
    await expect(shown(page, 'loading')).toBeVisible()
  },
  async empty(visit) {
    const { page, route, states, look } = visit
    if (!states.includes('loading')) {
      await comeAs(page, await emptyChain(visit), look.locale)
      await open(visit)
    }
    if (route.empty === 'first_steps') await expect(page.locator('main ol a').first()).toBeVisible()
    else await expect(shown(page, 'empty')).toBeVisible()
  },
  async error(visit) {
    const { page, states, look } = visit
    if (states[0] === 'error') await comeAs(page, await emptyChain(visit), look.locale)
    await setFault(page, 'fail')
    await open(visit)
    await expect(shown(page, 'error')).toBeVisible()
  },
  async forbidden(visit) {
    const { page, route, look } = visit
    const who = outsider(route)
    if (who) await comeAs(page, who, look.locale)
    await open(visit)
    if (!who) await page.waitForURL(/\/sign-in/)
    // A record that isn't theirs is not there at all for them: that it exists would be told too much.
    else await expect(page.locator('[data-state=forbidden], [data-state=not_found]').first()).toBeVisible()
  },
}

/** How a page comes out of a state by itself, once what held it there is over. */
const recoveries: Partial<Record<State, (visit: Visit) => Promise<void>>> = {
  async loading({ page }) {
    await setFault(page, 'none')
    await expect(shown(page, 'loading')).toHaveCount(0)
  },
  async error({ page }) {
    await setFault(page, 'none')
    await shown(page, 'error').getByRole('button').click()
    await expect(shown(page, 'error')).toHaveCount(0)
  },
  async offline({ page }) {
    await page.context().setOffline(false)
    await expect(shown(page, 'offline')).toHaveCount(0)
  },
}

async function pass(visit: Visit, state: State): Promise<void> {
  const { page, route, look } = visit
  await stagings[state](visit)
  await keepPicture(page, route, state, look)
  await expectNothingSideways(page)
  await recoveries[state]?.(visit)
}

/** What was typed stands there while the network is gone, and after the page is loaded anew. */
async function passOfflineTyping(visit: Visit): Promise<void> {
  const { page } = visit
  const field = await typeSomething(page)
  const typed = await field.inputValue()
  await pass(visit, 'offline')
  await expect(field).toHaveValue(typed)
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await expect(field).toHaveValue(typed)
}

for (const { route, states, look } of visits) {
  const { locale, theme, width } = look
  test(`${route.path} ${states.join(', ')} (${locale} ${theme} ${width})`, async ({ page, browser }) => {
    await lookAs(page, look)
    const visit = { page, browser, route, states, look, address: await addressOf(browser, route) }
    for (const state of states)
      await (state === 'offline' && route.form ? passOfflineTyping(visit) : pass(visit, state))
  })
}
