import { z } from 'zod'

const id = z.uuid().nullable()

/** Where figures changed, and when. No figure: who may see one reads it anew. Null: anywhere in the chain. */
const figuresChange = z.object({
  tenantId: z.uuid(),
  franchiseeId: id,
  storeId: id,
  staffId: id,
  at: z.iso.datetime(),
})
export type FiguresChange = z.output<typeof figuresChange>

/** The channel of Postgres on which changes are said. */
export const liveChannel = 'hubcap_live'

/** Null for what nobody of us said. */
export function readFiguresChange(payload: string): FiguresChange | null {
  try {
    return figuresChange.parse(JSON.parse(payload))
  } catch {
    return null
  }
}
