import { write } from '@hubcap/database/door/ask'
import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { uuidv7 } from 'uuidv7'
import { asDay } from '../../operation/dates.ts'
import type { PaidPerson } from './calculate-pay.ts'

type Run = { readonly tenantId: string; readonly id: string; readonly franchiseeId: string }

const keyOf = ({ metricId, record, recordId }: { metricId: string; record: string; recordId: string }) =>
  `${metricId} ${record} ${recordId}`

function statementOf({ tenantId, id, franchiseeId }: Run, { staffId, version, input, pay }: PaidPerson) {
  const { commission, deduction } = pay
  return {
    ...{ tenant_id: tenantId, id: uuidv7(), pay_run_id: id, franchisee_id: franchiseeId, staff_id: staffId },
    commission_plan_version_id: version?.id ?? null,
    paid_days: input.wages.reduce((sum, { days }) => sum + days, 0),
    ...{ working_days: input.workingDays, base_wage: pay.baseWage, rules: commission?.rules ?? [] },
    ...{ earned: commission?.earned ?? 0, cut_by_cap: commission?.cutByCap ?? 0 },
    ...{ clawback_before: input.commission?.clawbackBefore ?? 0, taken_back: commission?.takenBack ?? 0 },
    ...{ clawback_taken: commission?.clawbackTaken ?? 0, clawback_carried: commission?.clawbackCarried ?? 0 },
    ...{ draw_added: commission?.drawAdded ?? 0, draw_repaid: commission?.drawRepaid ?? 0 },
    ...{ draw_owed: commission?.drawOwed ?? 0, commission: commission?.total ?? 0, rewards: pay.rewards },
    ...{ penalties: pay.penalties, penalties_before: input.penaltiesBefore, penalties_taken: deduction.taken },
    ...{ penalties_carried: deduction.carried, total: pay.total },
  }
}

function linesOf({ tenantId, id, franchiseeId }: Run, person: PaidPerson) {
  const { staffId, credits, incentives, pay } = person
  const of = { tenant_id: tenantId, pay_run_id: id, franchisee_id: franchiseeId, staff_id: staffId }
  const known = new Map(credits.map((credit) => [keyOf(credit), credit]))
  const dealtWith = new Set<string>()
  const ofRecords = (pay.commission?.lines ?? []).map((line) => {
    const credit = known.get(keyOf(line))
    const isFirst = !dealtWith.has(keyOf(line))
    dealtWith.add(keyOf(line))
    return {
      ...{ ...of, id: uuidv7(), store_id: line.storeId, kind: line.kind, rule: line.rule, metric_id: line.metricId },
      ...{ record: line.record, record_id: line.recordId, record_no: credit?.recordNo ?? null, incentive_id: null },
      ...{ day: line.day, base: line.base, amount: line.amount, counted: isFirst ? Number(credit?.value ?? 0) : 0 },
    }
  })
  const ofIncentives = incentives.map((one) => ({
    ...{ ...of, id: uuidv7(), store_id: one.storeId, kind: one.kind, rule: null, metric_id: null, record: null },
    ...{ record_id: null, record_no: null, incentive_id: one.id, day: asDay(one.day), base: 0, counted: 0 },
    amount: one.kind === 'penalty' ? -Number(one.amount) : Number(one.amount),
  }))
  return [...ofRecords, ...ofIncentives]
}

/** Writes what was calculated in the place of what the run said before. */
export async function savePay(db: Writing, run: Run, people: readonly PaidPerson[]): Promise<void> {
  await db.payLine.deleteMany({ where: { payRunId: run.id } })
  await db.payStatement.deleteMany({ where: { payRunId: run.id } })
  const statements = JSON.stringify(people.map((person) => statementOf(run, person)))
  await write(
    db,
    Prisma.sql`INSERT INTO pay_statement SELECT * FROM json_populate_recordset(NULL::pay_statement, ${statements}::json)`,
  )
  const lines = JSON.stringify(people.flatMap((person) => linesOf(run, person)))
  await write(
    db,
    Prisma.sql`INSERT INTO pay_line SELECT * FROM json_populate_recordset(NULL::pay_line, ${lines}::json)`,
  )
}
