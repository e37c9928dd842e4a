import { describe, expect, it } from 'vitest'
import type { Actor } from '../../tenancy/actor.ts'
import { decideObjection, decideObjectionAnswer } from './decide-objection.ts'
import { decideAdjustment, decidePeriodStep, decideSignature } from './decide-period.ts'
import { scorePeriodStatuses } from './score-period.ts'
import { isOwnScore, judgesScore } from './whose-score.ts'

const codeOf = (decision: { ok: true } | { ok: false; refusal: { code: string } }) =>
  decision.ok ? null : decision.refusal.code

const facts = { until: '2026-10-31', today: '2026-11-01', scored: 3, unanswered: 0, unmarked: 0, isStale: false }

describe('a period', () => {
  it.each([
    ['draft', ['review']],
    ['review', ['draft', 'closed']],
    ['closed', ['signed']],
    ['signed', []],
  ] as const)('goes from %s to %j alone', (status, allowed) => {
    const found = scorePeriodStatuses.filter((to) => decidePeriodStep({ ...facts, status }, to).ok)
    expect(found.toSorted()).toEqual(allowed.toSorted())
  })

  it.each([
    [{ today: '2026-10-31' }, 'draft', 'review', 'score_period.not_over'],
    [{ scored: 0 }, 'draft', 'review', 'score_period.nobody'],
    [{ unanswered: 1 }, 'review', 'closed', 'score_period.unanswered'],
    [{ unanswered: 1 }, 'review', 'draft', null],
    [{ unmarked: 2 }, 'review', 'closed', 'score_period.unmarked'],
    [{ unmarked: 2 }, 'draft', 'review', null],
    [{ isStale: true }, 'review', 'closed', 'score_period.stale'],
    [{ isStale: true }, 'draft', 'review', null],
    [{}, 'draft', 'closed', 'score_period.not_next'],
    [{}, 'closed', 'review', 'score_period.not_next'],
  ] as const)('with %j from %s to %s: %s', (change, status, to, code) => {
    expect(codeOf(decidePeriodStep({ ...facts, ...change, status }, to))).toBe(code)
  })
})

describe('an objection', () => {
  const own = { status: 'review', isOwn: true, metricIds: ['sales_amount'], open: [] } as const

  it.each([
    [{}, 'sales_amount', null],
    [{}, 'penalty', null],
    [{}, 'total', null],
    [{}, 'recharges', 'score_objection.no_such_line'],
    [{ isOwn: false }, 'total', 'performance_score.not_own'],
    [{ status: 'draft' }, 'total', 'score_period.not_in_review'],
    [{ status: 'closed' }, 'total', 'score_period.not_in_review'],
    [{ open: ['total'] }, 'total', 'score_objection.open_already'],
    [{ open: ['penalty'] }, 'total', null],
  ] as const)('with %j to %s: %s', (change, line, code) => {
    expect(codeOf(decideObjection({ ...own, ...change }, line))).toBe(code)
  })

  const judged = { status: 'review', mayJudge: true, isAnswered: false } as const
  it.each([
    [{}, 'stands', null, null],
    [{}, 'stands', 500, null],
    [{}, 'changed', 500, null],
    [{}, 'changed', null, 'score_objection.points_missing'],
    [{}, 'changed', 0, 'score_objection.points_missing'],
    [{ mayJudge: false }, 'stands', null, 'score_objection.not_yours'],
    [{ isAnswered: true }, 'stands', null, 'score_objection.answered'],
    [{ status: 'closed' }, 'stands', null, 'score_period.not_in_review'],
  ] as const)('is answered with %j: %s %s: %s', (change, outcome, points, code) => {
    expect(codeOf(decideObjectionAnswer({ ...judged, ...change }, outcome, points))).toBe(code)
  })

  it('changes points only where it is changed', () => {
    expect(decideObjectionAnswer(judged, 'stands', 500)).toEqual({ ok: true, value: { points: null } })
  })
})

describe('an adjustment and a signature', () => {
  it.each([
    [{ status: 'draft' }, null],
    [{ status: 'review' }, null],
    [{ status: 'closed' }, 'score_period.fixed'],
    [{ status: 'signed' }, 'score_period.fixed'],
    [{ mayJudge: false }, 'score_adjustment.not_yours'],
    [{ hasPoints: false }, 'score_adjustment.no_points'],
  ] as const)('with %j: %s', (change, code) => {
    const fine = { status: 'draft', mayJudge: true, hasPoints: true } as const
    expect(codeOf(decideAdjustment({ ...fine, ...change }))).toBe(code)
  })

  it.each([
    [{}, null],
    [{ status: 'signed' }, null],
    [{ status: 'review' }, 'performance_score.not_closed'],
    [{ isOwn: false }, 'performance_score.not_own'],
    [{ isSigned: true }, 'performance_score.signed'],
  ] as const)('signed with %j: %s', (change, code) => {
    const fine = { status: 'closed', isOwn: true, isSigned: false } as const
    expect(codeOf(decideSignature({ ...fine, ...change }))).toBe(code)
  })
})

describe('whose score it is', () => {
  const nobody = { franchiseeIds: ['f'], storeIds: ['s'], staffId: null }
  const actors = {
    rep: { ...nobody, role: 'sales_rep', scope: 'person', staffId: 'p' },
    manager: { ...nobody, role: 'store_manager', scope: 'store' },
    selling: { ...nobody, role: 'store_manager', scope: 'store', staffId: 'p' },
    owner: { ...nobody, role: 'franchise_owner', scope: 'franchisee', storeIds: [] },
    admin: { ...nobody, role: 'hq_admin', scope: 'chain', franchiseeIds: [], storeIds: [] },
    finance: { ...nobody, role: 'hq_finance', scope: 'chain', franchiseeIds: [], storeIds: [] },
  } as const satisfies Record<string, Pick<Actor, 'role' | 'scope' | 'franchiseeIds' | 'storeIds' | 'staffId'>>
  const places = {
    staff: { level: 'staff', franchiseeId: 'f', storeId: 's', staffId: 'p' },
    store: { level: 'store', franchiseeId: 'f', storeId: 's', staffId: null },
    franchisee: { level: 'franchisee', franchiseeId: 'f', storeId: null, staffId: null },
  } as const

  it.each([
    ['rep', ['staff'], []],
    ['manager', ['store'], ['staff']],
    ['selling', ['staff', 'store'], []],
    ['owner', ['franchisee'], ['staff', 'store']],
    ['admin', [], ['staff', 'store', 'franchisee']],
    ['finance', [], []],
  ] as const)('of a %s are %j, and judged are %j', (who, own, judged) => {
    const levels = Object.keys(places) as (keyof typeof places)[]
    expect(levels.filter((level) => isOwnScore(actors[who], places[level]))).toEqual(own)
    expect(levels.filter((level) => judgesScore(actors[who], places[level]))).toEqual(judged)
  })
})
