import { randomUUID } from 'node:crypto'
import { giveBack, issue, newBlock, numberOf, receive, serialOf, writeOff } from '../../custody/block.ts'
import { idFor } from '../../world/make-world.ts'
import { judgeRefusal, type Kind } from '../operation.ts'
import { type BlockDrawing, blockKind, movementDocument, rangeOf } from './block-kind.ts'

const quantity = 6
const documents = {
  print: movementDocument('printNumbers'),
  issue: movementDocument('issueNumbers'),
  receive: movementDocument('receiveNumbers'),
  giveBack: movementDocument('returnNumbers'),
  lost: movementDocument('reportNumbersLost', 'WriteOffNumbersInput'),
  voided: movementDocument('voidNumbers', 'WriteOffNumbersInput'),
  count: movementDocument('countNumbers'),
}

/** Numbers come into being behind the last, no number twice. */
const printNumbers: Kind = {
  name: 'printNumbers',
  weight: 1.2,
  draw(model, random) {
    const chain = random.of(model.chains)
    const input = { seriesId: idFor('NumberSeries', chain.seriesId), quantity, idempotencyKey: randomUUID() }
    return {
      kind: 'printNumbers',
      call: { asker: chain.admin, document: documents.print, input },
      done(value) {
        const from = serialOf(chain, String(value.first))
        const block = newBlock(chain, from, quantity)
        if (!model.blocks.add(block)) model.found('doubled', `Number ${from} was printed twice`)
        const right = value.first === numberOf(chain, from) && value.last === numberOf(chain, from + quantity - 1)
        return right ? null : `says ${value.first} to ${value.last}`
      },
      refused: (code) => judgeRefusal(code, null),
    }
  },
}

const oneOf = ({ block }: BlockDrawing) => block.possible.one.holder

const issueNumbers = blockKind('issueNumbers', 2.5, (drawing) => {
  const { random, chain, block } = drawing
  const held = oneOf(drawing)
  const place = chain.places.find(({ storeId }) => storeId === held.storeId) ?? random.of(chain.places)
  const staffId = held.storeId !== null || random.chance(0.4) ? random.of(place.staff) : null
  const to = { storeId: place.storeId, staffId }
  return {
    ...{ asker: chain.admin, document: documents.issue, step: issue(to) },
    input: {
      ...rangeOf(block),
      storeId: idFor('Store', place.storeId),
      ...(staffId ? { staffId: idFor('Staff', staffId) } : {}),
    },
  }
})

const receiveNumbers = blockKind('receiveNumbers', 3.5, (drawing) => {
  const { chain, block } = drawing
  const { storeId, staffId } = oneOf(drawing)
  const asker = staffId ? chain.reps.get(staffId) : storeId ? chain.managers.get(storeId) : chain.admin
  if (!asker) return null
  return { asker, document: documents.receive, step: receive({ storeId, staffId }), input: rangeOf(block) }
})

const returnNumbers = blockKind('returnNumbers', 3, ({ random, chain, block }) => {
  const to = random.of(['store', 'headquarters'] as const)
  return {
    ...{ asker: chain.admin, document: documents.giveBack, step: giveBack(to) },
    input: { ...rangeOf(block), to, reason: '多领了' },
  }
})

const writingOff = (name: string, weight: number, as: 'lost' | 'voided') =>
  blockKind(name, weight, ({ chain, block }) => ({
    ...{ asker: chain.admin, document: documents[as], step: writeOff(as) },
    input: { ...rangeOf(block), reason: '找不到了' },
  }))

/** Moves nothing, whatever is counted. */
const countNumbers = blockKind('countNumbers', 0.6, ({ random, chain, block }) => {
  const place = random.of(chain.places)
  const { seriesId, ...range } = rangeOf(block)
  return {
    ...{ asker: chain.admin, document: documents.count, step: () => 'done' },
    input: { seriesId, storeId: idFor('Store', place.storeId), counted: [range] },
  }
})

/** Numbers of cards from the printer to whoever sells them. */
export const custodyKinds: readonly Kind[] = [
  printNumbers,
  issueNumbers,
  receiveNumbers,
  returnNumbers,
  writingOff('reportNumbersLost', 0.8, 'lost'),
  writingOff('voidNumbers', 0.8, 'voided'),
  countNumbers,
]
