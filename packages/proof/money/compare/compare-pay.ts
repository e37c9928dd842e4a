import type pg from 'pg'
import { minimumWage } from '../kinds/pay/pay-runs.ts'
import type { Model } from '../model/model.ts'
import { endOf } from '../pay/runs.ts'
import { type Left, type PaidFor, statementOf, takenBack } from '../pay/settled.ts'
import { earnedBy, type PayTerms, payTermsTried } from '../pay/terms.ts'
import { type Days, type Worth, worthKey, worthOf } from '../pay/values.ts'
import type { Chain } from '../world/make-world.ts'

type RunRow = { id: string; tenant_id: string; franchisee_id: string; month: string; status: string }
type StatementRow = { pay_run_id: string; staff_id: string; version: string | null; figures: Record<string, number> }
type LineRow = {
  pay_run_id: string
  staff_id: string
  kind: string
  rule: number | null
  metric_id: string
  record: string
  record_id: string
  incentive_id: string | null
  base: number
  amount: number
  counted: number
  card_id: string | null
}

const lines = `
  SELECT l.pay_run_id, l.staff_id, l.kind, l.rule, l.metric_id, l.record, l.record_id, l.incentive_id, l.base::float8, l.amount::float8,
    l.counted::float8, coalesce(u.card_id, s.card_id, m.card_id) AS card_id
  FROM pay_line l
  LEFT JOIN card_lot_use u ON l.record = 'card_use' AND u.tenant_id = l.tenant_id AND u.id = l.record_id
  LEFT JOIN card_sale s ON l.record = 'card_sale' AND s.tenant_id = l.tenant_id AND s.id = l.record_id
  LEFT JOIN ledger_movement m ON l.record = 'card_recharge' AND m.tenant_id = l.tenant_id AND m.id = l.record_id`

const nothing: PayTerms = { rules: [], cap: null, draw: null }
const noneLeft: Left = { clawback: 0, drawOwed: 0, penalties: 0 }
const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** What a franchisee's runs have come to so far, of the locked ones and the one that is open. */
type Account = {
  readonly left: Map<string, Left>
  readonly paid: Map<string, PaidFor>
  /** By person, metric and record what was dealt with. */
  readonly counted: Map<string, { counted: number; base: number; amount: number; wasPaidAtSale: boolean }>
  readonly paidCards: Set<string>
}

const ruleKey = ({ staff_id, metric_id, record_id, rule }: LineRow) =>
  `${worthKey(staff_id, metric_id, record_id)} ${rule}`

/** The lines of what was earned: parts of what the rules come to, by their amounts. */
function judgeEarned(terms: PayTerms, own: readonly LineRow[], earned: number, kept: number): string | null {
  for (const [at, rule] of terms.rules.entries()) {
    const ofRule = own.filter((line) => line.kind === 'earned' && line.rule === at)
    const [base, amount] = [sum(ofRule.map((line) => line.base)), sum(ofRule.map((line) => line.amount))]
    const exact = earned === 0 ? 0 : (earnedBy(rule, base) * kept) / earned
    if (Math.abs(amount - exact) >= 1) return `rule ${at} pays ${amount} for ${base}, and should pay ${exact}`
    const off = ofRule.find((line) => Math.abs(line.amount - (amount * line.base) / base) >= 1)
    if (off) return `rule ${at} pays ${off.amount} for record ${off.record_id} of ${off.base}`
  }
  return null
}

function judgeStatement(chain: Chain, account: Account, row: StatementRow, own: readonly LineRow[]): string | null {
  const { staff_id: staffId, version, figures } = row
  const name = version === null ? null : chain.pay.versions.get(version)
  const terms = name ? payTermsTried[name] : nothing
  if (!chain.pay.unsteady.has(staffId) && name !== chain.pay.planOf.get(staffId)) return `goes by the plan ${name}`
  const of = (kind: string) => own.filter((line) => line.kind === kind)
  for (const line of of('taken_back')) {
    const before = account.paid.get(ruleKey(line)) ?? { base: 0, amount: 0 }
    const should = takenBack(before, -line.base)
    if (-line.base > before.base || -line.amount !== should)
      return `takes ${-line.amount} back for ${-line.base} of record ${line.record_id}, and should take ${should} for at most ${before.base}`
  }
  const should = statementOf(
    terms,
    {
      base: terms.rules.map((_, at) => sum(of('earned').flatMap((line) => (line.rule === at ? [line.base] : [])))),
      back: -sum(of('taken_back').map(({ amount }) => amount)) || 0,
      rewards: sum(of('reward').map(({ amount }) => amount)),
      penalties: -sum(of('penalty').map(({ amount }) => amount)) || 0,
    },
    account.left.get(staffId) ?? noneLeft,
    { wage: chain.pay.wages.get(staffId) ?? 0, minimumWage },
  )
  for (const [column, value] of Object.entries(should))
    if (figures[column] !== value) return `says ${figures[column]} as ${column}, and should say ${value}`
  return judgeEarned(terms, own, should.earned, should.earned - should.cut_by_cap)
}

/** No use of a card is paid for whose money was paid for as it came, by an earlier run or by this. */
function judgePaidBoth(model: Model, account: Account, run: RunRow, all: readonly LineRow[]): void {
  const earned = all.filter(({ kind, amount }) => kind === 'earned' && amount > 0)
  const atSale = earned.flatMap(({ record, card_id }) => (record !== 'card_use' && card_id ? [card_id] : []))
  for (const id of atSale) account.paidCards.add(id)
  for (const { record, record_id, card_id } of earned)
    if (record === 'card_use' && card_id && account.paidCards.has(card_id))
      model.found(
        'paidBoth',
        `Run ${run.id} pays for use ${record_id} of card ${card_id}, which was paid for when it was sold`,
      )
}

function take(account: Account, run: RunRow, statements: readonly StatementRow[], all: readonly LineRow[]): void {
  for (const line of all) {
    if (line.incentive_id !== null) continue
    const key = worthKey(line.staff_id, line.metric_id, line.record_id)
    const known = account.counted.get(key) ?? { counted: 0, base: 0, amount: 0, wasPaidAtSale: false }
    const isPaid = line.kind !== 'paid_at_sale'
    account.counted.set(key, {
      counted: known.counted + line.counted,
      base: known.base + (isPaid ? line.base : 0),
      amount: known.amount + line.amount,
      wasPaidAtSale: known.wasPaidAtSale || !isPaid,
    })
    if (!isPaid) continue
    const paid = account.paid.get(ruleKey(line)) ?? { base: 0, amount: 0 }
    account.paid.set(ruleKey(line), { base: paid.base + line.base, amount: paid.amount + line.amount })
  }
  if (run.status !== 'locked') return
  for (const { staff_id, figures } of statements)
    account.left.set(staff_id, {
      clawback: figures.clawback_carried as number,
      ...{ drawOwed: figures.draw_owed as number, penalties: figures.penalties_carried as number },
    })
}

type Due = { readonly model: Model; readonly chain: Chain; readonly account: Account; readonly franchiseeId: string }

/** What was dealt with is what each record is worth now to whom: nothing was forgotten, and nothing paid twice. */
function judgeWorth({ model, chain, account, franchiseeId }: Due, worth: ReadonlyMap<string, Worth>): void {
  for (const { staffId, metricId, recordId, value, franchiseeId: of } of worth.values()) {
    if (of !== franchiseeId || chain.pay.unsteady.has(staffId)) continue
    const plan = payTermsTried[chain.pay.planOf.get(staffId) ?? 'atSale']
    if (!plan.rules.some((rule) => rule.metricId === metricId)) continue
    const key = worthKey(staffId, metricId, recordId)
    const dealt = account.counted.get(key) ?? { counted: 0, base: 0, amount: 0, wasPaidAtSale: false }
    if (dealt.wasPaidAtSale || value < 0) continue
    if (dealt.counted !== value || dealt.base !== value)
      model.found(
        dealt.base > value ? 'paidTwice' : 'pay',
        `Record ${recordId} is worth ${value} of ${metricId} to ${staffId}, and ${dealt.counted} was dealt with, ${dealt.base} paid for`,
      )
  }
  for (const [key, { base, amount, wasPaidAtSale }] of account.counted) {
    if (wasPaidAtSale || (worth.get(key)?.value ?? 0) > 0) continue
    if (base !== 0 || amount !== 0)
      model.found('paidTwice', `${key} is worth nothing any more, and ${amount} stays paid for ${base} of it`)
  }
}

/** Each run of pay worked out anew, month by month, and in the end what all of them paid for beside what it is worth. */
export async function comparePay(client: pg.Client, model: Model): Promise<void> {
  const runs = await client.query<RunRow>(
    'SELECT id, tenant_id, franchisee_id, month::text, status FROM pay_run ORDER BY month',
  )
  const statements = await client.query<StatementRow>(
    'SELECT pay_run_id, staff_id, commission_plan_version_id AS version, to_json(s) AS figures FROM pay_statement s',
  )
  const statementsOf = Map.groupBy(statements.rows, ({ pay_run_id }) => pay_run_id)
  const linesOf = Map.groupBy((await client.query<LineRow>(lines)).rows, ({ pay_run_id }) => pay_run_id)
  const runsOf = Map.groupBy(runs.rows, (run) => run.franchisee_id)
  const days = [...runsOf].map(([id, own]): [string, Days] => {
    const [first, last] = [own[0] as RunRow, own.at(-1) as RunRow]
    return [id, { from: first.month, to: endOf(last.month) }]
  })
  const worth = await worthOf(client, new Map(days))
  for (const [chain, all] of model.pay.franchisees)
    for (const { franchiseeId, possible, ids } of all) {
      const own = runsOf.get(franchiseeId) ?? []
      const is = own.map(({ id, month, status }) => `${id} ${month} ${status}`).join()
      const right = possible.states().some(
        (state) =>
          Object.entries(state)
            .map(([key, run]) => `${ids.get(key)} ${run.month} ${run.status}`)
            .join() === is,
      )
      if (!right) model.found('pay', `The runs of ${franchiseeId} stand otherwise than they can: ${is}`)
      const account: Account = { left: new Map(), paid: new Map(), counted: new Map(), paidCards: new Set() }
      for (const run of own) {
        const [rows, itsLines] = [statementsOf.get(run.id) ?? [], linesOf.get(run.id) ?? []]
        const byStaff = Map.groupBy(itsLines, ({ staff_id }) => staff_id)
        for (const row of rows) {
          const wrong = judgeStatement(chain, account, row, byStaff.get(row.staff_id) ?? [])
          if (wrong) model.found('pay', `Of ${run.month} the statement of ${row.staff_id} ${wrong}`)
        }
        judgePaidBoth(model, account, run, itsLines)
        take(account, run, rows, itsLines)
      }
      // What came after a run that is locked is for the next.
      if (own.at(-1)?.status === 'calculated') judgeWorth({ model, chain, account, franchiseeId }, worth)
    }
}
