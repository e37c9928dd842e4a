import { accept, type Decision } from '../../decision/decision.ts'
import type { Scope } from '../../tenancy/role.ts'
import type { QuotaPlace } from '../quota-level.ts'
import { refuse } from '../refusals.ts'
import type { PlanAction, PlanLevel, PlanStatus } from './sales-plan.ts'

export type PlanPlace = Omit<QuotaPlace, 'staffId'>

export type PlanStep = {
  readonly action: PlanAction
  readonly place: PlanPlace
  /** A franchisee that is headquarters' own has no owner to ask. */
  readonly isDirect: boolean
  readonly version: { readonly status: PlanStatus; readonly awaits: PlanLevel | null; readonly targetCount: number }
  readonly scope: Scope
  /** Whether whoever acts has submitted it, and whether anybody else at headquarters could decide. */
  readonly isOwn: boolean
  readonly hasOthers: boolean
}

export type PlanState = { readonly status: PlanStatus; readonly awaits: PlanLevel | null }

const levelOfScope: Partial<Record<Scope, PlanLevel>> = { franchisee: 'franchisee', chain: 'chain' }

/** Whose turn it is first: a store's goes to the owner, everything else to headquarters. */
const firstLevel = ({ place, isDirect, scope }: PlanStep): PlanLevel =>
  place.storeId !== null && !isDirect && scope === 'store' ? 'franchisee' : 'chain'

function submitted(step: PlanStep): Decision<PlanState> {
  const { status, targetCount } = step.version
  if (status !== 'draft') return refuse('sales_plan.not_a_draft')
  return targetCount === 0
    ? refuse('sales_plan.without_targets')
    : accept({ status: 'submitted', awaits: firstLevel(step) })
}

/**
 * Where a version goes from here. It is submitted by those of its place, approved by the owner where it is a store's, and
 * then by headquarters; each may return it. An owner who submits a store's plan has agreed to it. At headquarters nobody
 * approves what they submitted themselves while somebody else could.
 */
export function decideSalesPlan(step: PlanStep): Decision<PlanState> {
  if (step.action === 'submit') return submitted(step)
  const { status, awaits } = step.version
  if (status !== 'submitted') return refuse('sales_plan.not_submitted')
  if (levelOfScope[step.scope] !== awaits) return refuse('sales_plan.not_your_turn')
  if (step.action === 'return') return accept({ status: 'returned', awaits: null })
  if (step.isOwn && step.hasOthers) return refuse('sales_plan.own')
  return awaits === 'franchisee'
    ? accept({ status: 'submitted', awaits: 'chain' })
    : accept({ status: 'approved', awaits: null })
}
