import { wait } from '../clients/ask.ts'
import type { Weather } from '../faults/weather.ts'
import type { Model } from '../model/model.ts'

export type Learning = {
  model: Model
  weather: Weather
  isOver(): boolean
  sql(statement: string): Promise<Record<string, unknown>[]>
}

/** Looks up which card each sale has made, as a till does that reads the number off it. */
export async function learnCards({ model, weather, isOver, sql }: Learning): Promise<void> {
  let from = 0
  while (!isOver()) {
    const began = performance.now()
    const sales = model.salesInOrder.slice(from, from + 500)
    try {
      const ids = sales.map(({ id }) => `'${id}'`).join(', ')
      const rows = ids ? await sql(`SELECT id, card_id FROM card_sale WHERE id IN (${ids})`) : []
      for (const { id, card_id } of rows) {
        const sale = model.sales.get(String(id))
        if (sale) model.cardKnown(sale, String(card_id))
      }
      from += sales.length
    } catch (error) {
      if (!weather.isRough(began)) throw error
    }
    await wait(300)
  }
}
