import { Possible } from '../model/possible.ts'
import type { Chain, Place } from '../world/make-world.ts'

/** Who has numbers: headquarters where place is null, a store where staffId is. */
export type Holder = { readonly place: Place | null; readonly staffId: string | null }

type Lies = { readonly storeId: string | null; readonly staffId: string | null }

/** How the numbers of a block stand: all alike, but for those that were sold. */
export type BlockState = {
  holder: Lies
  /** Where they lie: at who returned them as long as they are on the way back. */
  lies: Lies
  state: 'held' | 'on_the_way' | 'lost' | 'voided'
  readonly sold: number[]
  readonly first: number
}

/** Neighbouring numbers that were printed at once and move together. */
export type Block = {
  readonly chain: Chain
  /** Serial number of the first. */
  readonly from: number
  readonly quantity: number
  readonly possible: Possible<BlockState>
  asked: number
}

export const headquarters: Lies = { storeId: null, staffId: null }

export const newBlock = (chain: Chain, from: number, quantity: number): Block => ({
  ...{ chain, from, quantity, asked: 0 },
  possible: new Possible<BlockState>(
    { holder: headquarters, lies: headquarters, state: 'held', sold: [], first: from },
    [],
  ),
})

/** Two check digits, so that the number and they leave 1 of 97 (ISO/IEC 7064). */
export const numberOf = ({ prefix }: Chain, serial: number): string => {
  const body = `${prefix}${String(serial).padStart(8, '0')}`
  return `${body}${String(98n - (BigInt(`${body}00`) % 97n)).padStart(2, '0')}`
}

export const serialOf = ({ prefix }: Chain, no: string): number => Number(no.slice(prefix.length, -2))

const isSame = (one: Lies, other: Lies) => one.storeId === other.storeId && one.staffId === other.staffId
/** Of a person the store, too; of a store and its people headquarters. */
const isBelow = (upper: Lies, lower: Lies) =>
  !isSame(upper, lower) && upper.staffId === null && (upper.storeId === null || upper.storeId === lower.storeId)

type Do = (state: BlockState) => string

/** Of numbers that stand differently the first says why not. */
function why(state: BlockState, finds: readonly string[]): string | null {
  if (state.sold.includes(state.first)) return 'stock.already_sold'
  if (state.state === 'lost' || state.state === 'voided') return 'stock.gone'
  if (!finds.includes(state.state))
    return state.state === 'on_the_way' ? 'stock.not_received' : 'stock.received_already'
  return state.sold.length > 0 ? 'stock.already_sold' : null
}

export const issue =
  (to: Lies): Do =>
  (state) => {
    if (!isBelow(state.holder, to)) return 'stock.wrong_way'
    const not = why(state, ['held'])
    if (not) return not
    Object.assign(state, { holder: to, lies: to, state: 'on_the_way' })
    return 'done'
  }

/** By whom: whoever has them by then alone. */
export const receive =
  (by: Lies): Do =>
  (state) => {
    if (!isSame(state.holder, by)) return 'out of reach'
    const not = why(state, ['on_the_way'])
    if (not) return not
    Object.assign(state, { lies: state.holder, state: 'held' })
    return 'done'
  }

export const giveBack =
  (to: 'store' | 'headquarters'): Do =>
  (state) => {
    const above = to === 'headquarters' ? headquarters : { storeId: state.holder.storeId, staffId: null }
    if (!isBelow(above, state.holder)) return 'stock.wrong_way'
    const not = why(state, ['held', 'on_the_way'])
    if (not) return not
    Object.assign(state, { lies: state.holder, holder: above, state: 'on_the_way' })
    return 'done'
  }

export const writeOff =
  (as: 'lost' | 'voided'): Do =>
  (state) => {
    const not = why(state, as === 'lost' ? ['held', 'on_the_way'] : ['held'])
    if (not) return not
    Object.assign(state, { lies: state.holder, state: as })
    return 'done'
  }

/** One of them is sold by somebody in a store. */
export const sell =
  (serial: number, seller: { storeId: string; staffId: string }): Do =>
  (state) => {
    if (state.sold.includes(serial)) return 'stock.already_sold'
    if (state.state === 'lost' || state.state === 'voided') return 'stock.gone'
    const { storeId, staffId } = state.holder
    if (storeId !== seller.storeId || (staffId !== null && staffId !== seller.staffId)) return 'stock.not_held'
    if (state.state === 'on_the_way') return 'stock.not_received'
    state.sold.push(serial)
    return 'done'
  }
