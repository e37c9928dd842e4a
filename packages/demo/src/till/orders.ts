import type { Dice, Weighted } from '../chances/dice.ts'

/** A service's code, and how many of it. */
export type Order = readonly (readonly [code: string, quantity: number])[]

/** What somebody with a card asks for, a private customer and a firm with many cars; what a walk-in does. */
type Orders = {
  readonly privately: Weighted<Order>
  readonly fleet: Weighted<Order>
  readonly walkIn: Weighted<Order>
  /** What a count or a period card pays for. */
  readonly byUse: string
}

const ordersOf: Readonly<Record<string, Orders>> = {
  jiejing: {
    privately: [
      [[['XC01', 1]], 8],
      [[['XC02', 1]], 26],
      // biome-ignore format: a table
      [[['XC02', 1], ['ZZ01', 1]], 24],
      // biome-ignore format: a table
      [[['XC01', 1], ['XC03', 1]], 18],
      // biome-ignore format: a table
      [[['XC02', 1], ['XC03', 1], ['ZZ02', 1]], 12],
      // biome-ignore format: a table
      [[['XC02', 1], ['ZZ03', 1]], 12],
    ],
    fleet: [
      [[['XC01', 8]], 30],
      [[['XC01', 15]], 40],
      // biome-ignore format: a table
      [[['XC01', 6], ['XC02', 4]], 30],
    ],
    walkIn: [
      [[['XC01', 1]], 60],
      [[['XC02', 1]], 25],
      // biome-ignore format: a table
      [[['XC01', 1], ['ZZ01', 1]], 15],
    ],
    byUse: 'XC01',
  },
  liangtu: {
    privately: [
      [[['BL03', 1]], 45],
      [[['BL02', 1]], 30],
      [[['BL01', 1]], 10],
      [[['ZZ01', 1]], 15],
    ],
    fleet: [
      [[['BL01', 1]], 40],
      // biome-ignore format: a table
      [[['BL02', 1], ['BL03', 2]], 60],
    ],
    walkIn: [
      [[['BL03', 1]], 70],
      [[['BL02', 1]], 30],
    ],
    byUse: 'BL03',
  },
}

export type Guest = 'privately' | 'fleet' | 'walkIn'

export function orderOf(slug: string, guest: Guest, chances: Dice): Order {
  const orders = ordersOf[slug]
  if (!orders) throw new Error(`Nobody knows what is asked for in ${slug}`)
  return chances.weighted(orders[guest])
}

export const orderByUse = (slug: string): Order => [[ordersOf[slug]?.byUse ?? '', 1]]
