import { randomUUID } from 'node:crypto'
import type { Random } from '../../src/hostile/random.ts'
import { documentFor } from '../clients/ask.ts'
import { undoWin } from '../leads/leads.ts'
import type { Model, Sale } from '../model/model.ts'
import { pointsOf } from '../model/points.ts'
import { idFor } from '../world/make-world.ts'
import { chooseRecent } from './choosing/choose-recent.ts'
import type { Kind, Operation } from './operation.ts'

const documents = {
  one: documentFor('voidCardSale', 'VoidCardSaleInput', '... on CardSale { id status }'),
  several: documentFor('voidCardSales', 'VoidCardSalesInput', '... on RowsChanged { count }'),
}

/** As far as is known: nobody has voided, used or recharged it. */
const isFree = ({ voidedBy, isSaidVoided, isUsed, isRecharged }: Sale) =>
  voidedBy === null && !isSaidVoided && !isUsed && !isRecharged

const chooseSale = ({ salesInOrder, hot }: Model, random: Random): Sale | null =>
  chooseRecent(random, salesInOrder, { hot, tries: 3, isFree })

/** @returns whether anything can have made it voided that has begun before now */
function canBeVoided(sale: Sale, key: string): boolean {
  return sale.voidedBy !== null || sale.isSaidVoided || [...sale.voiding].some((other) => other !== key)
}

const mayStandInTheWay = (code: string, sale: Sale | undefined): boolean =>
  (code === 'card.used_already' && sale?.isUsed === true) ||
  (code === 'card.recharged_since' && sale?.isRecharged === true)

/** What a void that was answered means for the lead that its sale had won. */
function endLead(model: Model, { id, won }: Sale, key: string, isDone: boolean): void {
  const possible = won?.of.possible
  if (!possible) return
  const can = isDone ? possible.answered(key + id, 'done') === null : possible.dropped(key + id)
  if (!can) model.found('leads', `The lead of sale ${id} can’t be as it was seen to be`)
}

function voiding(model: Model, sales: readonly Sale[], asker: Sale['chain']['admin'], isOne: boolean): Operation {
  const key = randomUUID()
  const ids = sales.map(({ id }) => idFor('CardSale', id))
  const input = { ...(isOne ? { id: ids[0] } : { ids }), reason: '录错了', idempotencyKey: key }
  // Others that are under way when this begins, or begin before it ends, may be first.
  const rivals = new Set(sales.flatMap(({ voiding: others }) => [...others]))
  const wereVoided = sales.filter(({ voidedBy }) => voidedBy !== null)
  const goes = sales.map((sale) => ({ sale, held: model.pointsOf(sale.chain), buyer: model.buyerOf(sale) }))
  for (const { sale, held, buyer } of goes) {
    sale.voiding.add(key)
    held.takeBack(`${key} ${sale.id}`, buyer, pointsOf(sale))
    sale.won?.of.possible.ask(key + sale.id, undoWin(sale.won.saleKey))
  }
  const end = (isDone: boolean) => {
    for (const { sale, held, buyer } of goes) {
      sale.voiding.delete(key)
      held.takenBack(`${key} ${sale.id}`, buyer, isDone)
      endLead(model, sale, key, isDone)
    }
  }
  return {
    kind: isOne ? 'voidCardSale' : 'voidCardSales',
    call: { asker, document: isOne ? documents.one : documents.several, input },
    done(value) {
      end(true)
      const used = sales.find(({ holding, principal, bonus }) => !holding.canBe(principal + bonus))
      for (const sale of sales) model.voidSale(sale, key)
      if (used) return `voided sale ${used.id} although its card had been used`
      if (wereVoided.length > 0) return `voided sale ${wereVoided[0]?.id} although it was voided before it was asked`
      if (isOne) return value.status === 'voided' ? null : `left the sale ${value.status}`
      return Number(value.count) === sales.length ? null : `says ${value.count} were voided, of ${sales.length}`
    },
    refused(code, value) {
      end(false)
      const expected = isOne ? 'sale.already_voided' : 'write.rows_in_the_way'
      if (isOne && mayStandInTheWay(code, sales[0])) return null
      if (code !== expected) return `was refused by ${code}`
      const rows = (value.params as { rows?: { at: number; code: string }[] }).rows ?? [{ at: 0, code }]
      for (const { at, code: why } of rows) {
        const sale = sales[at] as Sale
        if (mayStandInTheWay(why, sale)) continue
        if (why !== 'sale.already_voided') return `was refused for sale ${sale.id} by ${why}`
        if (!canBeVoided(sale, key) && rivals.size === 0)
          return `was refused for sale ${sale.id}, which nobody has voided`
        sale.isSaidVoided = true
      }
      return null
    },
  }
}

/** One sale is taken back, by headquarters or the manager of its store. */
export const voidCardSale: Kind = {
  name: 'voidCardSale',
  weight: 8,
  draw(model, random) {
    const sale = chooseSale(model, random)
    if (!sale) return null
    const asker = random.chance(0.5) ? sale.chain.admin : (sale.chain.managers.get(sale.storeId) ?? sale.chain.admin)
    return voiding(model, [sale], asker, true)
  },
}

/** Several at once, all or none, in whatever order they are named. */
export const voidCardSales: Kind = {
  name: 'voidCardSales',
  weight: 4,
  draw(model, random) {
    const first = chooseSale(model, random)
    if (!first) return null
    const others = Array.from({ length: random.between(1, 7) }, () => chooseSale(model, random)).filter(
      (sale) => sale?.chain === first.chain,
    ) as Sale[]
    const sales = [...new Set([...others, first])]
    return voiding(model, sales, first.chain.admin, false)
  },
}
