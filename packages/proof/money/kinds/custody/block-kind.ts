import { randomUUID } from 'node:crypto'
import type { Random } from '../../../src/hostile/random.ts'
import { documentFor, type Values } from '../../clients/ask.ts'
import { type Block, type BlockState, numberOf } from '../../custody/block.ts'
import type { Model } from '../../model/model.ts'
import type { Step } from '../../model/possible.ts'
import { type Chain, idFor } from '../../world/make-world.ts'
import { drawLikely } from '../choosing/draw-likely.ts'
import { foretold } from '../foretold.ts'
import type { Call, Kind, Operation } from '../operation.ts'

export type BlockPlan = {
  readonly asker: Call['asker']
  readonly document: string
  readonly input: Values
  readonly step: Step<BlockState>
  asked?(): void
  done?(value: Values): void
  refused?(): void
}

export type BlockDrawing = {
  readonly model: Model
  readonly random: Random
  readonly chain: Chain
  readonly block: Block
}

/** So many are looked at for one where it would be done. */
const tries = 20

/** Who isn't to have numbers sees them or not: both say no more than that. */
const plain = (code: string) => (['stock.not_receiver', 'stock.never_printed'].includes(code) ? 'out of reach' : code)

/** A kind of operation on a block of numbers: its answer must be one that some order of all that was asked gives. */
export const blockKind = (name: string, weight: number, draw: (drawing: BlockDrawing) => BlockPlan | null): Kind => ({
  name,
  weight,
  draw(model, random): Operation | null {
    const chain = random.of(model.chains)
    const drawOne = () => {
      const block = model.blocks.choose(chain, random)
      const plan = block && draw({ model, random, chain, block })
      return plan && { block, plan }
    }
    const drawn = drawLikely(random, tries, drawOne, ({ block, plan }) => block.possible.would(plan.step))
    if (!drawn) return null
    const { block, plan } = drawn
    const key = randomUUID()
    block.asked++
    const judge = foretold(block.possible, key, plan.step, `of number ${block.from} `)
    plan.asked?.()
    return {
      kind: name,
      call: { asker: plan.asker, document: plan.document, input: { ...plan.input, idempotencyKey: key } },
      done(value) {
        plan.done?.(value)
        return judge('done')
      },
      refused(code) {
        plan.refused?.()
        return judge(plain(code))
      },
    }
  },
})

export const movementDocument = (field: string, input = `${field[0]?.toUpperCase()}${field.slice(1)}Input`): string =>
  documentFor(field, input, '... on NumberMovement { id first last quantity }')

/** All numbers of a block, as they are written. */
export const rangeOf = ({ chain, from, quantity }: Block): Values => ({
  seriesId: idFor('NumberSeries', chain.seriesId),
  first: numberOf(chain, from),
  last: numberOf(chain, from + quantity - 1),
})
