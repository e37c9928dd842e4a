import type pg from 'pg'
import type { Block, BlockState } from '../custody/block.ts'
import type { Model } from '../model/model.ts'

type Row = {
  series_id: string
  first: number
  last: number
  store_id: string
  staff_id: string
  holder: string
  state: string
}

const sql = `
  SELECT series_id, first_serial::int AS first, last_serial::int AS last, store_id, staff_id, holder, state
  FROM number_stretch ORDER BY series_id, first_serial`

const levelOf = ({ storeId, staffId }: BlockState['holder']) => (staffId ? 'staff' : storeId ? 'store' : 'headquarters')

/** How one number stands, in the words of the database's row. */
const asRow = (state: BlockState, serial: number): string =>
  [
    ...[state.lies.storeId, state.lies.staffId, levelOf(state.holder)],
    state.sold.includes(serial) ? 'sold' : state.state,
  ].join(' ')

const serialsOf = ({ from, quantity }: Block) => Array.from({ length: quantity }, (_, at) => from + at)

/** Each number against how it can stand by all that was answered; none is there that nobody was told of. */
export async function compareCustody(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<Row>(sql)
  const known = new Map<string, string>()
  for (const { series_id, first, last, store_id, staff_id, holder, state } of rows)
    for (let serial = first; serial <= last; serial++) {
      const name = `${series_id} ${serial}`
      if (known.has(name)) model.found('doubled', `Number ${name} stands in two stretches`)
      known.set(name, [store_id, staff_id, holder, state].join(' '))
    }
  for (const block of model.blocks.all) {
    const is = serialsOf(block).map((serial) => known.get(`${block.chain.seriesId} ${serial}`) ?? 'missing')
    for (const serial of serialsOf(block)) known.delete(`${block.chain.seriesId} ${serial}`)
    const states = block.possible.states().map((state) => serialsOf(block).map((serial) => asRow(state, serial)))
    if (!states.some((should) => should.join() === is.join()))
      model.found('lost', `The numbers from ${block.from} stand as ${is.join()}, and should as ${states[0]?.join()}`)
  }
  for (const name of known.keys()) model.found('doubled', `Number ${name} is there, and nobody was told of it`)
}
