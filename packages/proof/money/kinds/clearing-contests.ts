import { randomUUID } from 'node:crypto'
import { answer, contest } from '../clearing/contest.ts'
import type { Clearing, Contested, Line, Runs } from '../clearing/runs.ts'
import { documentFor, type Values } from '../clients/ask.ts'
import { isNearMidnight } from '../contracts/days.ts'
import type { Step } from '../model/possible.ts'
import { bareId, type Chain, idFor } from '../world/make-world.ts'
import { foretold } from './foretold.ts'
import type { Call, Kind, Operation } from './operation.ts'

const documents = {
  contestClearingLine: documentFor('contestClearingLine', 'ContestClearingLineInput', '... on ClearingContest { id }'),
  answerClearingContest: documentFor(
    'answerClearingContest',
    'AnswerClearingContestInput',
    '... on ClearingContest { id outcome rightAmount }',
  ),
}
const mostAtOnce = 3
const isReviewed = (status: string) => status === 'reviewed'
const isOpen = (status: string) => status === 'reviewed' || status === 'approved'

type Plan = {
  readonly key: string
  readonly asker: Call['asker']
  readonly input: Values
  readonly step: Step<Runs>
  done?(value: Values): void
}

function operationOf(kind: keyof typeof documents, { possible }: Clearing, plan: Plan): Operation {
  const { key, asker, input, step, done } = plan
  const judge = foretold(possible, key, step)
  return {
    kind,
    call: { asker, document: documents[kind], input: { ...input, idempotencyKey: key } },
    done(value) {
      done?.(value)
      return judge('done')
    },
    refused: judge,
  }
}

const contestKind = (
  kind: keyof typeof documents,
  weight: number,
  draw: (clearing: Clearing, chain: Chain, random: Parameters<Kind['draw']>[1]) => Plan | null,
): Kind => ({
  name: kind,
  weight,
  draw(model, random) {
    if (isNearMidnight()) return null
    const able = model.chains.filter((chain) => (model.clearing.get(chain)?.possible.pending ?? 0) < mostAtOnce)
    if (able.length === 0) return null
    const chain = random.of(able)
    const clearing = model.clearing.get(chain) as Clearing
    const plan = draw(clearing, chain, random)
    return plan && operationOf(kind, clearing, plan)
  },
})

const contestLine = contestKind('contestClearingLine', 1.2, ({ possible, lines, contested }, chain, random) => {
  const runs = possible.one
  const finds = random.chance(0.85) ? isReviewed : isOpen
  const open = [...lines].filter(([key, all]) => all.length > 0 && finds(runs[key]?.status ?? ''))
  const known = open.length > 0 && random.chance(0.98) ? open : [...lines].filter(([, all]) => all.length > 0)
  if (known.length === 0 || (open.length === 0 && random.chance(0.98))) return null
  const [runKey, all] = random.of(known)
  const waiting = new Set(Object.values(runs[runKey]?.contests ?? {}).flatMap((one) => (one.answer ? [] : [one.line])))
  const free = all.filter(({ id }) => !waiting.has(id))
  if (free.length === 0 && random.chance(0.9)) return null
  const line: Line = random.of(free.length > 0 && random.chance(0.97) ? free : all)
  const side = random.of([line.debtorId, line.creditorId])
  const isStrange = random.chance(0.02) && line.debtorId !== null && line.creditorId !== null
  const asker = side === null || isStrange ? chain.admin : chain.owners.get(side)
  if (!asker) return null
  const key = randomUUID()
  return {
    ...{ key, asker, step: contest(key, runKey, line, !isStrange) },
    input: { id: idFor('ClearingRunLine', line.id), reason: '这笔金额不对' },
    done: ({ id }) => void contested.set(key, { id: bareId(id), runKey, line }),
  }
})

const answerContest = contestKind('answerClearingContest', 2.4, ({ possible, contested }, chain, random) => {
  const runs = possible.one
  const able: [string, Contested][] = []
  for (const [runKey, { status, contests }] of Object.entries(runs))
    for (const [key, { answer: given }] of status === 'reviewed' ? Object.entries(contests) : []) {
      const one = contested.get(key)
      if (one && one.runKey === runKey && given === null) able.push([key, one])
    }
  const known = able.length > 0 ? able : random.chance(0.02) ? [...contested] : []
  if (known.length === 0) return null
  const [about, one] = random.of(known)
  const isSame = random.chance(0.02)
  const rightAmount = random.chance(0.5) ? null : isSame ? one.line.amount : random.between(0, 2 * one.line.amount)
  const outcome = rightAmount === null ? 'upheld' : 'corrected'
  return {
    ...{ key: randomUUID(), asker: chain.admin, step: answer(about, one, rightAmount) },
    input: { id: idFor('ClearingContest', one.id), outcome, answer: '核对过了', rightAmount },
  }
})

/** Whoever is a side of a line contests it, and headquarters answers: the line stands, or the difference is booked. */
export const contestKinds: readonly Kind[] = [contestLine, answerContest]
