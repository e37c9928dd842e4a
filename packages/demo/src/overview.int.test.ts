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

// What each role's overview shows, beside SQL that is written apart and run by the audit role, which row security doesn't bind.
const now = new Date('2026-11-21T10:00:00Z')
const urls = await testDatabase()
const database = openDatabase({ url: urls.app, transactionSeconds: 300 })
const audit = new pg.Client(urls.audit)
let api: TestApi
beforeAll(async () => {
  await audit.connect()
  await loadDemo(database, { moment: demoMoment('2026-11-21', now), months: 3 })
  api = await startTestApi(database, now)
}, 300_000)
afterAll(() => Promise.all([api.close(), database.close(), audit.end()]))

async function actorOf({ login, password, chainSlug }: (typeof signIns)[number]): Promise<Actor> {
  const secret = 'x'.repeat(32)
  const [choice] = await signIn({ database, secret, now, origin: nowhere }, { login, password, chainSlug })
  const claims = JSON.parse(Buffer.from(choice?.ticket.split('.')[1] ?? '', 'base64url').toString())
  const signedIn = await loadSignedIn(database, { tenantId: claims.tid, userAccountId: claims.sub, assignmentId: null })
  if (!signedIn) throw new Error(`${login} has no post`)
  return signedIn.actor
}

/** Which sales are an account's, said through its assignment's rows and not through the actor that the server made. */
const own = `
  FROM card_sale s JOIN assignment a ON a.tenant_id = s.tenant_id AND a.id = $1
  WHERE s.status = 'recorded' AND (
    a.role IN ('hq_admin', 'hq_finance')
    OR (a.role = 'sales_rep' AND s.staff_id = a.staff_id)
    OR (a.role <> 'sales_rep' AND EXISTS (
      SELECT 1 FROM assignment_place p WHERE p.tenant_id = a.tenant_id AND p.assignment_id = a.id
        AND p.franchisee_id = s.franchisee_id AND (p.store_id IS NULL OR p.store_id = s.store_id))))
    AND (s.sold_at AT TIME ZONE 'Asia/Shanghai')::date BETWEEN $2::date AND $3::date`

async function plain(actor: Actor, from: string, to: string) {
  const values = [actor.assignmentId, from, to]
  const { rows } = await audit.query(
    `SELECT coalesce(sum(s.amount), 0)::float8 AS amount, count(*)::int AS count ${own}`,
    values,
  )
  const days = await audit.query(
    `SELECT to_char((s.sold_at AT TIME ZONE 'Asia/Shanghai')::date, 'YYYY-MM-DD') AS day, sum(s.amount)::float8 AS amount ${own} GROUP BY 1`,
    values,
  )
  const staff = await audit.query(
    `SELECT s.staff_id AS id, sum(s.amount)::float8 AS amount ${own} GROUP BY 1 ORDER BY 2 DESC`,
    values,
  )
  return {
    ...rows[0],
    byDay: new Map(days.rows.map((row) => [row.day, row.amount])),
    staff: staff.rows.map((row) => row.amount),
  }
}

const document = `query ($month: Date!) { overview(month: $month) { from to previousFrom previousTo
  current { amount count } previous { amount count } byDay { day amount } byPlace { amount count } byStaff { amount } } }`

describe.each(signIns.map((one) => [`${one.role}, ${one.name}, ${one.chainSlug}`, one] as const))(
  '%s',
  (_, account) => {
    test.each(['2026-11-01', '2026-10-01'])('sees in the month of %s what plain SQL says', async (month) => {
      const actor = await actorOf(account)
      const { data, errors } = await api.ask(actor, document, { month })
      expect(errors).toBeUndefined()
      const { overview } = data
      const expected = await plain(actor, overview.from, overview.to)
      const before = await plain(actor, overview.previousFrom, overview.previousTo)
      expect(overview.current).toEqual({ amount: expected.amount, count: expected.count })
      expect(overview.previous).toEqual({ amount: before.amount, count: before.count })
      for (const { day, amount } of overview.byDay) expect([day, amount]).toEqual([day, expected.byDay.get(day) ?? 0])
      if (actor.role === 'sales_rep') expect([overview.byPlace, overview.byStaff]).toEqual([[], []])
      else {
        const amounts = overview.byStaff.map((one: { amount: number }) => one.amount).filter(Boolean)
        expect(amounts).toEqual(expected.staff)
        const places = overview.byPlace.reduce((sum: number, one: { amount: number }) => sum + one.amount, 0)
        expect(places).toBe(expected.amount)
      }
    })
  },
)

const metrics = { sales_amount: 's.amount', cards_sold: '1', new_customers: null } as const
type Metric = keyof typeof metrics

/** China's working days of these months as the State Council's notice for 2026 has them: the table of the rules isn't asked. */
const workingDays = `SELECT d::date AS day FROM generate_series($1::date, $1::date + interval '1 month - 1 day', '1 day') d
  WHERE (extract(isodow FROM d) < 6 AND d NOT BETWEEN '2026-10-01' AND '2026-10-07') OR d = '2026-10-10'`

/** Rows that a post sees of a table with these place columns. */
const seenBy = (
  alias: string,
) => `(a.role IN ('hq_admin', 'hq_finance') OR (a.role = 'sales_rep' AND ${alias}.staff_id = a.staff_id)
  OR (a.role <> 'sales_rep' AND EXISTS (SELECT 1 FROM assignment_place p WHERE p.tenant_id = a.tenant_id AND p.assignment_id = a.id
    AND p.franchisee_id = ${alias}.franchisee_id AND (p.store_id IS NULL OR p.store_id = ${alias}.store_id))))`

/** Month so far and quota of a post, and where the quota has it by working days. */
async function plainPace(actor: Actor, metric: Metric, month: string, to: string) {
  const value = metrics[metric]
  const done = value
    ? `SELECT coalesce(sum(${value}), 0) FROM card_sale s, a WHERE s.tenant_id = a.tenant_id AND s.status = 'recorded'
       AND s.sold_on BETWEEN $1::date AND $2::date AND ${seenBy('s')}`
    : `SELECT count(*) FROM customer_file s, a WHERE s.tenant_id = a.tenant_id
       AND s.opened_on BETWEEN $1::date AND $2::date AND ${seenBy('s')}`
  const { rows } = await audit.query(
    `WITH a AS (SELECT * FROM assignment WHERE id = $3), days AS (${workingDays}), target AS (
       SELECT sum(q.target) AS target FROM quota q, a WHERE q.tenant_id = a.tenant_id AND q.month = $1::date AND q.metric = $4
         AND q.level = CASE a.role WHEN 'franchise_owner' THEN 'franchisee' WHEN 'store_manager' THEN 'store' WHEN 'sales_rep' THEN 'staff' ELSE 'chain' END
         AND ${seenBy('q')})
     SELECT (${done})::float8 AS actual, target::float8,
       round(target * (SELECT count(*) FROM days WHERE day <= $2::date) / (SELECT count(*) FROM days))::float8 AS expected FROM target`,
    [month, to, actor.assignmentId, metric],
  )
  return rows[0]
}

/** The places below that are furthest behind their pace, from the day they opened, with by how much. */
async function plainBehind(actor: Actor, place: 'franchisee' | 'store', month: string, to: string) {
  const { rows } = await audit.query(
    `WITH a AS (SELECT * FROM assignment WHERE id = $3), days AS (${workingDays}),
     opening AS (SELECT ${place === 'store' ? 's.id' : 's.franchisee_id'} AS id,
       CASE WHEN bool_and(s.opened_on IS NOT NULL) THEN min(s.opened_on) END AS opens,
       CASE WHEN bool_and(s.closed_on IS NOT NULL) THEN max(s.closed_on) END AS closes FROM store s, a WHERE s.tenant_id = a.tenant_id GROUP BY 1),
     behind AS (SELECT q.${place}_id AS id, round(q.target::numeric
         * (SELECT count(*) FROM days WHERE day <= $2::date AND day >= coalesce(o.opens, day) AND day <= coalesce(o.closes, day))
         / (SELECT nullif(count(*), 0) FROM days WHERE day >= coalesce(o.opens, day) AND day <= coalesce(o.closes, day)))
       - coalesce((SELECT sum(s.amount) FROM card_sale s WHERE s.tenant_id = q.tenant_id AND s.${place}_id = q.${place}_id AND s.status = 'recorded'
           AND s.sold_on BETWEEN $1::date AND $2::date), 0) AS short
       FROM quota q JOIN opening o ON o.id = q.${place}_id, a
       WHERE q.tenant_id = a.tenant_id AND q.month = $1::date AND q.metric = 'sales_amount' AND q.level = '${place}' AND ${seenBy('q')})
     SELECT short::float8 AS short FROM behind WHERE short > 0 ORDER BY 1 DESC LIMIT 3`,
    [month, to, actor.assignmentId],
  )
  return rows.map(({ short }) => short)
}

const paceDocument = `query ($month: Date!) { overview(month: $month) { to paces { metric actual target expected workingDays { total } }
  behind { short against reasons { code cost } } } }`

describe.each(signIns.map((one) => [`${one.role}, ${one.name}, ${one.chainSlug}`, one] as const))(
  '%s',
  (_, account) => {
    test.each([
      ['2026-11-01', 21],
      ['2026-10-01', 18],
    ])('stands in the month of %s against quota and pace as plain SQL says', async (month, total) => {
      const actor = await actorOf(account)
      const { data, errors } = await api.ask(actor, paceDocument, { month })
      expect(errors).toBeUndefined()
      const { paces, behind, to } = data.overview
      for (const { metric, actual, target, expected, workingDays: days } of paces) {
        expect([metric, { actual, target, expected }]).toEqual([metric, await plainPace(actor, metric, month, to)])
        expect(target).toBeGreaterThan(0)
        expect(days.total).toBe(total)
      }
      if (actor.role === 'sales_rep') return expect(behind).toEqual([])
      for (const { against, reasons } of behind) {
        expect(against).toBe('quota')
        for (const { cost } of reasons) expect(cost).toBeGreaterThan(0)
      }
      if (actor.role === 'store_manager') return
      const place = actor.scope === 'chain' ? 'franchisee' : 'store'
      expect(behind.map(({ short }: { short: number }) => short)).toEqual(await plainBehind(actor, place, month, to))
    })
  },
)

test('the demo gives the comparison something to compare', async () => {
  const { rows } = await audit.query(`SELECT count(*)::int AS count FROM card_sale WHERE status = 'recorded'`)
  expect(rows[0].count).toBeGreaterThan(2000)
})
