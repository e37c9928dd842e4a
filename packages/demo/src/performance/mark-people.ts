import type { Writing } from '@hubcap/database/door/database'
import type { Evaluator } from '@hubcap/rules/performance/mark-points'
import { defaultScorecard, type EvaluationItem, plainMetric } from '@hubcap/rules/performance/scorecard'
import { asDate } from '@hubcap/server/operation/dates'
import { doorOf } from '@hubcap/server/operation/request'
import { assignScorecard } from '@hubcap/server/performance/assign-scorecard'
import { createScorecard } from '@hubcap/server/performance/create-scorecard'
import { uuidv7 } from 'uuidv7'
import { monthsBefore } from '../calendar/day.ts'
import { dice } from '../chances/dice.ts'
import type { Timeline } from '../load/timeline.ts'

const post = '销售顾问'

const items: readonly EvaluationItem[] = [
  { itemId: 'manner', name: '服务态度', about: '接待、回访、客户评价', weight: 15 },
  { itemId: 'tidiness', name: '门店卫生', about: '工位和休息区', weight: 5 },
]

const weights = { sales_amount: 50, cards_sold: 15, new_customers: 15 }

const comments: Readonly<Record<Evaluator, string>> = {
  self: '当月回访全部完成，没有投诉。',
  manager: '接待主动，回访记录再写细一些。',
}

type Reviewed = { id: string; franchiseeId: string; storeId: string | null; staffId: string | null }

async function addMarks(db: Writing, admin: Timeline, score: Reviewed, evaluator: Evaluator): Promise<void> {
  const { actor, now } = admin.on(admin.today)
  const { id: scoreId, franchiseeId, storeId, staffId } = score
  if (storeId === null || staffId === null) return
  const of = { tenantId: actor.tenantId, scoreId, month: asDate(admin.monthStart(0)), franchiseeId, storeId, staffId }
  const given = { evaluator, givenAt: now, givenById: null }
  await db.scoreMark.createMany({
    data: items.map(({ itemId }, at) => ({
      ...of,
      ...given,
      id: uuidv7(),
      itemId,
      points: dice('mark', staffId, evaluator, itemId).whole(15, 19) * 5,
      comment: at === 0 ? comments[evaluator] : null,
      givenRole: evaluator === 'self' ? 'sales_rep' : 'store_manager',
    })),
  })
}

/** One franchisee's reps are marked from this month on for what no record tells, too: all did so themselves, their managers have begun. */
export async function markPeople(admin: Timeline, franchiseeCode: string): Promise<void> {
  const request = admin.on(admin.today)
  const door = doorOf(request)
  const franchisee = await door.read((db) => db.franchisee.findFirst({ where: { code: franchiseeCode } }))
  if (!franchisee) return
  const fromMonth = monthsBefore(admin.today, 0)
  const usual = defaultScorecard('zh')
  const metrics = Object.entries(weights).map(([id, weight]) => ({ ...plainMetric(id, weight, 12_000), curve: null }))
  const bands = usual.bands.map((band) => ({ ...band, share: null }))
  const card = { ...usual, metrics, items: [...items], selfShare: 40, bands }
  const named = { name: '销售与服务', fromMonth, idempotencyKey: 'demo-scorecard-marks' }
  const familyId = await createScorecard(request, { ...card, ...named })
  const target = { level: 'staff', franchiseeId: franchisee.id, storeId: null, staffId: null, post } as const
  await assignScorecard(request, { ...target, familyId, fromMonth, idempotencyKey: 'demo-scorecard-marks-given' })
  await door.write(async (db) => {
    const reps = await db.performanceScore.findMany({
      where: { month: asDate(fromMonth), level: 'staff', franchiseeId: franchisee.id, staff: { post } },
      orderBy: [{ points: 'desc' }, { id: 'asc' }],
    })
    for (const score of reps) await addMarks(db, admin, score, 'self')
    for (const score of reps.slice(0, 1)) await addMarks(db, admin, score, 'manager')
  })
}
