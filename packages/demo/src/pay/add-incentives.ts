import { createReadStream } from 'node:fs'
import type { Database } from '@hubcap/database/door/database'
import { createIncentiveItem } from '@hubcap/server/pay/incentives/create-incentive-item'
import { decideIncentive } from '@hubcap/server/pay/incentives/decide-incentive'
import { storeEvidence } from '@hubcap/server/pay/incentives/files/store-evidence'
import { proposeIncentive } from '@hubcap/server/pay/incentives/propose-incentive'
import { addDays, monthsBefore } from '../calendar/day.ts'
import { repPost } from '../chains/staff-plans.ts'
import type { Timeline } from '../load/timeline.ts'

type Item = {
  readonly name: string
  readonly kind: 'reward' | 'penalty'
  readonly from: number
  readonly to: number
  /** What shows it, which it is then not approved without. */
  readonly photo?: { readonly name: string; readonly file: URL }
}

const note = { name: '感谢信.jpg', file: new URL('./thank-you-note.jpg', import.meta.url) }

/** Minor units. */
const items: readonly Item[] = [
  { name: '客户书面表扬', kind: 'reward', from: 10_000, to: 30_000, photo: note },
  { name: '月度销冠', kind: 'reward', from: 50_000, to: 50_000 },
  { name: '迟到早退', kind: 'penalty', from: 5000, to: 10_000 },
]

type Proposal = {
  readonly item: number
  readonly rep: number
  readonly evidence: string
  readonly isApproved: boolean
  /** Of today; else of the middle of last month. */
  readonly isNew: boolean
}

const proposals: readonly Proposal[] = [
  { item: 0, rep: 0, evidence: '客户留下感谢信，见照片。', isApproved: true, isNew: false },
  { item: 2, rep: 1, evidence: '考勤记录：两次迟到超过半小时。', isApproved: true, isNew: false },
  { item: 1, rep: 2, evidence: '上月销售额全店第一，见绩效排名。', isApproved: false, isNew: false },
  { item: 0, rep: 3, evidence: '客户送来感谢信，见照片。', isApproved: true, isNew: true },
  { item: 2, rep: 4, evidence: '考勤记录：今天迟到四十分钟。', isApproved: false, isNew: true },
]

/** The catalogue of rewards and penalties, and what was proposed last month and today: two still wait for their approval. */
export async function addIncentives(database: Database, admin: Timeline): Promise<void> {
  const { today } = admin
  const lastMonth = addDays(monthsBefore(today, 1), 14)
  const ids: string[] = []
  for (const [at, { name, kind, from, to, photo }] of items.entries())
    ids.push(
      await createIncentiveItem(admin.on(monthsBefore(today, 3)), {
        ...{
          name,
          kind,
          minAmount: from,
          maxAmount: to,
          evidenceRequired: photo !== undefined,
          idempotencyKey: `demo-incentive-item-${at}`,
        },
      }),
    )
  const reps = await database
    .asSystem(admin.on(today).actor.tenantId)
    .read((db) =>
      db.staff.findMany({ where: { post: repPost, status: 'active' }, orderBy: { staffNo: 'asc' }, take: 5 }),
    )
  for (const [at, { item, rep, evidence, isApproved, isNew }] of proposals.entries()) {
    const staffId = reps[rep]?.id
    const incentiveItemId = ids[item]
    if (!staffId || !incentiveItemId) continue
    const [day, then] = isNew ? [today, admin.on(today)] : [lastMonth, admin.on(addDays(lastMonth, 1))]
    const photo = items[item]?.photo
    const fileIds = photo ? [await storeEvidence(then, { name: photo.name, chunks: createReadStream(photo.file) })] : []
    const what = { incentiveItemId, staffId, day, amount: items[item]?.from ?? 0, evidence, fileIds }
    const id = await proposeIncentive(then, { ...what, idempotencyKey: `demo-incentive-${at}` })
    const decision = { id, step: 'approve', reason: null, revision: 1, idempotencyKey: `demo-decision-${at}` } as const
    if (isApproved) await decideIncentive(then, decision)
  }
}
