import { openDatabase } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import { nowhere } from '@hubcap/server/operation/origin'
import { loadSignedIn } from '@hubcap/server/tenancy/load-signed-in'
import { signIn } from '@hubcap/server/tenancy/sign-in'
import { startTestApi, type TestApi } from '@hubcap/server/testing/api-client'
import { testDatabase } from '@hubcap/testing/database'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoMoment } from './load/demo-moment.ts'
import { loadDemo } from './load/load-demo.ts'
import signIns from './sign-ins.json' with { type: 'json' }
import { differing, type Figures, figures } from './testing/figures.ts'
import { owedByLedger } from './testing/owed-by-ledger.ts'
import { figureNames, soldByLedger } from './testing/sold-by-ledger.ts'
import { takenByDay, takenByLedger } from './testing/taken-by-ledger.ts'

// What overviews, reports, day closes and prepayments show, beside SQL that knows the ledger's movements, transfers and accounts
// alone: no figure of a sale, a lot or a total is read on that side.
const now = new Date('2026-11-21T10:00:00Z')
const months = ['2026-11-01', '2026-10-01']
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 300 })
const audit = new pg.Client(urls.audit)
// Only to break what the app can't.
const breaker = new pg.Client(urls.superuser)
let api: TestApi
beforeAll(async () => {
  await Promise.all([audit.connect(), breaker.connect()])
  await loadDemo(database, { moment: demoMoment('2026-11-21', now), months: 2 })
  api = await startTestApi(database, now)
}, 300_000)
afterAll(() => Promise.all([api.close(), database.close(), audit.end(), breaker.end()]))

type SignIn = (typeof signIns)[number]

async function actorOf({ login, password, chainSlug }: SignIn): Promise<Actor> {
  const secret = 'x'.repeat(32)
  const [choice] = await signIn({ database, secret, now, origin: nowhere }, { login, password, chainSlug })
  const claims = JSON.parse(Buffer.from(choice?.ticket.split('.')[1] ?? '', 'base64url').toString())
  const signedIn = await loadSignedIn(database, { tenantId: claims.tid, userAccountId: claims.sub, assignmentId: null })
  if (!signedIn) throw new Error(`${login} has no post`)
  return signedIn.actor
}

async function answer(actor: Actor, document: string, variables: object = {}) {
  const { data, errors } = await api.ask(actor, document, variables)
  expect(errors).toBeUndefined()
  return data
}

/** A global id as the ledger's side says it: Store and the row's id. */
const place = (id: string) => Buffer.from(id, 'base64').toString()
const rowIdOf = (id: string) => place(id).split(':')[1]

type Row = { id: string | null; day: string | null; figures: Figures }

/** A month's report by everything that it can be broken down by. */
async function reported(actor: Actor, on: string) {
  const document = `query ($of: ReportInput!) { report(of: $of) { from to
    totals { ${figureNames.join(' ')} } rows(first: 200) { edges { node { id day figures { ${figureNames.join(' ')} } } } } } }`
  const all: [string, number][] = []
  let span: [string, string] = ['', '']
  for (const grouping of ['day', 'franchisee', 'store', 'staff']) {
    const { report } = await answer(actor, document, { of: { period: 'monthly', on, grouping } })
    span = [report.from, report.to]
    const rows: Row[] = report.rows.edges.map(({ node }: { node: Row }) => node)
    const named = rows.flatMap(({ id, day, figures: of }) =>
      id || day ? [[day ?? place(id as string), of] as const] : [],
    )
    for (const [key, of] of [['all', report.totals] as const, ...named])
      all.push(...figureNames.map((name) => [`${key} ${name}`, of[name]] as [string, number]))
  }
  return { span, shown: figures(all) }
}

const overviewDocument = `query ($month: Date!) { overview(month: $month) { from to previousFrom previousTo
  current { amount count } previous { amount count } byDay { day amount count }
  byPlace { id amount count } byStore { id amount count } byStaff { id amount count } } }`

const accounts = signIns.map((one) => [`${one.role}, ${one.name}, ${one.chainSlug}`, one] as const)
const cases = accounts.flatMap(([name, one]) => months.map((month) => [name, month, one] as const))

test.each(cases)('%s sees in the overview and report of %s what the ledger says', async (_, month, account) => {
  const actor = await actorOf(account)
  const { overview } = await answer(actor, overviewDocument, { month })
  const booked = await soldByLedger(audit, actor, [overview.from, overview.to])
  const before = await soldByLedger(audit, actor, [overview.previousFrom, overview.previousTo])
  const of = (ledger: Figures, key: string) => ({
    amount: ledger[`${key} salesAmount`] ?? 0,
    count: ledger[`${key} cardsSold`] ?? 0,
  })
  expect(overview.current.count).toBeGreaterThan(0)
  expect(overview.current).toEqual(of(booked, 'all'))
  expect(overview.previous).toEqual(of(before, 'all'))
  for (const { day, ...shown } of overview.byDay) expect([day, shown]).toEqual([day, of(booked, day)])
  for (const { id, ...shown } of [...overview.byPlace, ...overview.byStore, ...overview.byStaff])
    expect([place(id), shown]).toEqual([place(id), of(booked, place(id))])
  for (const list of actor.role === 'sales_rep' ? [] : [overview.byPlace, overview.byStore, overview.byStaff])
    expect(list.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(overview.current.count)
  const { span, shown } = await reported(actor, month)
  expect(shown).toEqual(await soldByLedger(audit, actor, span))
})

const span = { from: '2026-10-22', to: '2026-11-21' }

async function board(actor: Actor) {
  const { dayCloseBoard } = await answer(
    actor,
    `query ($from: Date!, $to: Date!) { dayCloseBoard(from: $from, to: $to, first: 50) { rows { storeId days { day expected afterClose } } } }`,
    span,
  )
  return dayCloseBoard.rows as { storeId: string; days: { day: string; expected: number; afterClose: number }[] }[]
}

const [headquarters, manager] = ['zhiyuan.he@jiejing.example', 'wenjing.hu@jiejing.example'].map(
  (login) => signIns.find((one) => one.login === login) as SignIn,
) as [SignIn, SignIn]

test.each([headquarters, manager])('$role sees on the board of day closes what the ledger says', async (account) => {
  const actor = await actorOf(account)
  const shown = (await board(actor)).flatMap(({ storeId, days }) =>
    days.map(({ day, expected, afterClose }) => [`${rowIdOf(storeId)} ${day}`, expected + afterClose] as const),
  )
  expect(figures(shown)).toEqual(takenByDay(await takenByLedger(audit, actor, span.from, span.to)))
  expect(shown.length).toBeGreaterThan(30)
})

test('a day’s sheet has by payment method what the ledger says', async () => {
  const actor = await actorOf(headquarters)
  const from = '2026-11-18'
  const booked = await takenByLedger(audit, actor, from, span.to)
  const sheet = `query ($storeId: ID!, $day: Date!) { dayCloseSheet(storeId: $storeId, day: $day) { takings { paymentMethod expected } } }`
  const shown: [string, number][] = []
  for (const { storeId, days } of await board(actor))
    for (const { day } of days.filter((one) => one.day >= from)) {
      const { dayCloseSheet } = await answer(actor, sheet, { storeId, day })
      for (const { paymentMethod, expected } of dayCloseSheet.takings)
        shown.push([`${rowIdOf(storeId)} ${day} ${paymentMethod}`, expected])
    }
  const expected = booked.map(({ store, day, method, amount }) => [`${store} ${day} ${method}`, amount] as const)
  expect(figures(shown)).toEqual(figures(expected))
  expect(new Set(booked.map(({ method }) => method)).size).toBeGreaterThan(3)
})

type Issuer = {
  franchiseeId: string | null
  balance: number
  sold: number
  quarters: { quarter: string; balance: number }[]
}

async function prepaid(actor: Actor) {
  const { prepayment } = await answer(
    actor,
    '{ prepayment { franchiseeId balance sold quarters { quarter balance } } }',
  )
  const issuers = prepayment as Issuer[]
  const shown = issuers.flatMap(({ franchiseeId, balance, sold: came, quarters }) => {
    const issuer = franchiseeId ? rowIdOf(franchiseeId) : 'brand'
    const ends = quarters.map((end) => [`${issuer} ${end.quarter}`, end.balance] as const)
    return [[`${issuer} now`, balance] as const, [`${issuer} sold`, came] as const, ...ends]
  })
  return { shown: figures(shown), quarters: issuers[0]?.quarters.map(({ quarter }) => quarter) ?? [] }
}

const answering = accounts.filter(([name]) => !/^(Store manager|Sales rep)/.test(name))

test.each(answering)('%s sees what is prepaid as the ledger says', async (_, account) => {
  const actor = await actorOf(account)
  const { shown, quarters } = await prepaid(actor)
  expect(shown).toEqual(await owedByLedger(audit, actor, quarters))
  if (actor.scope === 'chain') expect(Object.keys(shown).length).toBeGreaterThan(3)
})

/** Runs within what nobody else ever sees. */
async function broken<Found>(
  change: string,
  values: readonly unknown[],
  look: (changed: Record<string, string>) => Promise<Found>,
) {
  await breaker.query('BEGIN')
  try {
    const { rows } = await breaker.query(change, [...values])
    expect(rows).toHaveLength(1)
    return await look(rows[0])
  } finally {
    await breaker.query('ROLLBACK')
  }
}

describe('where one row of the ledger were another, the comparison would tell', () => {
  const oneSale = `SELECT m.tenant_id, m.id FROM ledger_movement m WHERE m.tenant_id = $1 AND m.booked_on = '2026-11-10' AND m.cause = 'sale'
    AND NOT EXISTS (SELECT 1 FROM ledger_movement r WHERE r.tenant_id = m.tenant_id AND r.reverses_id = m.id) ORDER BY m.at, m.id LIMIT 1`
  const oneMore = `UPDATE ledger_transfer t SET amount = t.amount + 1 FROM (${oneSale}) s, ledger_account d, ledger_movement m
    WHERE t.tenant_id = s.tenant_id AND t.movement_id = s.id AND t.no = 1 AND d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
      AND d.kind = 'takings' AND m.tenant_id = s.tenant_id AND m.id = s.id
    RETURNING m.franchisee_id, m.store_id, m.staff_id, d.payment_method`

  test('a sale, wherever it shows', async () => {
    const actor = await actorOf(headquarters)
    const { span: days, shown } = await reported(actor, '2026-11-01')
    await broken(oneMore, [actor.tenantId], async ({ franchisee_id, store_id, staff_id, payment_method }) => {
      const of = ['2026-11-10', `Franchisee:${franchisee_id}`, `Staff:${staff_id}`, `Store:${store_id}`, 'all']
      const sums = of.flatMap((one) => [`${one} principal`, `${one} salesAmount`])
      expect(differing(shown, await soldByLedger(breaker, actor, days))).toEqual(sums.toSorted())
      const [was, is] = [
        await takenByLedger(audit, actor, span.from, span.to),
        await takenByLedger(breaker, actor, span.from, span.to),
      ]
      expect(differing(takenByDay(was), takenByDay(is))).toEqual([`${store_id} 2026-11-10`])
      const had = new Set(was.map((row) => JSON.stringify(row)))
      const changed = is.filter((row) => !had.has(JSON.stringify(row)))
      expect(changed).toMatchObject([{ store: store_id, day: '2026-11-10', method: payment_method }])
      const { shown: balances, quarters } = await prepaid(actor)
      expect(differing(balances, await owedByLedger(breaker, actor, quarters))).toHaveLength(3)
    })
  })

  test('a sale that was voided', async () => {
    const actor = await actorOf(headquarters)
    const { span: days, shown } = await reported(actor, '2026-11-01')
    const unvoid = `UPDATE ledger_movement r SET reverses_id = NULL FROM (SELECT m.tenant_id, m.id, s.franchisee_id FROM ledger_movement m
      JOIN ledger_movement s ON s.tenant_id = m.tenant_id AND s.id = m.reverses_id WHERE m.tenant_id = $1 AND m.cause = 'void'
        AND s.booked_on BETWEEN $2 AND $3 ORDER BY m.at, m.id LIMIT 1) v
      WHERE r.tenant_id = v.tenant_id AND r.id = v.id RETURNING v.franchisee_id`
    await broken(unvoid, [actor.tenantId, ...days], async ({ franchisee_id }) => {
      const found = differing(shown, await soldByLedger(breaker, actor, days))
      for (const name of ['salesAmount', 'cardsSold', 'voidedAmount', 'voidedSales'])
        expect(found).toEqual(expect.arrayContaining([`all ${name}`, `Franchisee:${franchisee_id} ${name}`]))
    })
  })
})

test('no sale of the demo is without its books', async () => {
  const { rows } = await audit.query(
    `SELECT count(*) FILTER (WHERE NOT EXISTS (SELECT 1 FROM ledger_movement m WHERE m.tenant_id = s.tenant_id AND m.card_sale_id = s.id
       AND m.cause = 'sale'))::int AS without, (count(*) FILTER (WHERE s.status = 'voided'))::int AS voided, count(*)::int AS sales FROM card_sale s`,
  )
  expect(rows[0].without).toBe(0)
  expect(rows[0].voided).toBeGreaterThan(10)
  expect(rows[0].sales).toBeGreaterThan(2000)
})
