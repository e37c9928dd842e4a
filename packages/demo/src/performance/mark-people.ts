import type { Evaluator } from '@hubcap/rules/performance/mark-points'
import { defaultScorecard, type EvaluationItem, plainMetric } from '@hubcap/rules/performance/scorecard'
import { asDate } from '@hubcap/server/operation/dates'
import { doorOf } from '@hubcap/server/operation/request'
import { assignScorecard } from '@hubcap/server/performance/assign-scorecard'
import { createScorecard } from '@hubcap/server/performance/create-scorecard'
import { uuidv7 } from 'uuidv7'
import { repPost } from '../chains/staff-plans.ts'
import { dice } from '../chances/dice.ts'
import type { Timeline } from '../load/timeline.ts'

const items: readonly EvaluationItem[] = [
  { itemId: 'manner', name: '服务态度', about: '接待、回访、客户评价', weight: 15 },
  { itemId: 'tidiness', name: '门店卫生', about: '工位和休息区', weight: 5 },
]

const weights = { sales_amount: 50, cards_sold: 15, new_customers: 15 }

const comments: Readonly<Record<Evaluator, string>> = {
  self: '当月回访全部完成，没有投诉。',
  manager: '接待主动，回访记录再写细一些。',
}

const givers = { self: 'sales_rep', manager: 'store_manager' } as const

/** What one of the two has given for each item. */
const marksOf = (staffId: string, evaluator: Evaluator) =>
  items.map(({ itemId }, at) => ({
    ...{ itemId, evaluator, givenRole: givers[evaluator] },
    points: dice('mark', staffId, evaluator, itemId).whole(15, 19) * 5,
    comment: at === 0 ? comments[evaluator] : null,
  }))

/** One franchisee's reps are marked from this month on for what no record tells, too: all did so themselves, their managers have begun. */
export async function markPeople(admin: Timeline, franchiseeCode: string): Promise<void> {
  const request = admin.on(admin.today)
  const door = doorOf(request)
  const { id: franchiseeId } = await door.read((db) =>
    db.franchisee.findFirstOrThrow({ where: { code: franchiseeCode } }),
  )
  const fromMonth = admin.monthStart(0)
  const usual = defaultScorecard('zh')
  const metrics = Object.entries(weights).map(([id, weight]) => ({ ...plainMetric(id, weight, 12_000), curve: null }))
  const bands = usual.bands.map((band) => ({ ...band, share: null }))
  const card = { ...usual, metrics, items: [...items], selfShare: 40, bands }
  const named = { name: '销售与服务', fromMonth, idempotencyKey: 'demo-scorecard-marks' }
  const familyId = await createScorecard(request, { ...card, ...named })
  const target = { level: 'staff', franchiseeId, storeId: null, staffId: null, post: repPost } as const
  await assignScorecard(request, { ...target, familyId, fromMonth, idempotencyKey: 'demo-scorecard-marks-given' })
  const month = asDate(fromMonth)
  await door.write(async (db) => {
    const scores = await db.performanceScore.findMany({
      where: { month, level: 'staff', franchiseeId, staff: { post: repPost } },
      orderBy: [{ points: 'desc' }, { id: 'asc' }],
    })
    const given = { tenantId: request.actor.tenantId, month, franchiseeId, givenAt: request.now, givenById: null }
    await db.scoreMark.createMany({
      data: scores.flatMap(({ id: scoreId, storeId, staffId }, at) => {
        if (storeId === null || staffId === null) throw new Error('A rep is scored without a store')
        const marks = [...marksOf(staffId, 'self'), ...(at === 0 ? marksOf(staffId, 'manager') : [])]
        return marks.map((mark) => ({ ...given, ...mark, id: uuidv7(), scoreId, storeId, staffId }))
      }),
    })
  })
}
