import type { Cell } from '../world/cells.ts'
import type { Attack } from './attack-mutation.ts'
import { mineOf } from './mine.ts'
import { mutations } from './mutations.ts'

const document = 'subscription { figuresChanged { at } }'
const patience = 20_000

/** What is told to somebody from now on: one word for each piece of news. */
async function subscribe({ api }: Attack, actor: Cell) {
  const leave = new AbortController()
  const response = await fetch(`${api.url}/graphql/live`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...api.headersOf(actor) },
    body: JSON.stringify({ query: document }),
    signal: leave.signal,
  })
  let heard = ''
  const reading = (async () => {
    const decoder = new TextDecoder()
    for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true })
  })().catch(() => undefined)
  return {
    isOpen: response.status === 200,
    news: () => heard.match(/figuresChanged/g)?.length ?? 0,
    text: () => heard,
    async close() {
      leave.abort()
      await reading
    },
  }
}

async function sell({ api, world }: Attack, seller: Cell, sale: string) {
  const [given] = (await mutations.recordCardSale?.(mineOf(world, api, seller))) ?? []
  const { data } = await api.ask(seller, sale, { input: given?.input })
  return (data?.recordCardSale as { __typename?: string } | undefined)?.__typename === 'CardSale'
}

/**
 * News of figures goes to those who see them: a sale elsewhere comes first and one's own after it, so that whoever has heard
 * of the second and of nothing before it was told nothing of the first.
 */
export async function attackLive(attack: Attack): Promise<void> {
  const { tally, world, state } = attack
  const where = 'Subscription.figuresChanged'
  const sale = 'mutation ($input: RecordCardSaleInput!) { recordCardSale(input: $input) { __typename } }'
  const find = (name: string) => world.cells.find((cell) => cell.name === name) as Cell
  const elsewhere = [
    find('blue hq_admin'),
    find('red/1/0/0 sales_rep'),
    find('red/0/1/0 sales_rep'),
    find('red/0/0/1 sales_rep'),
  ]
  const reader = find('red/0/0/0 sales_rep')
  const live = await subscribe(attack, reader)
  if (live.isOpen) tally.answered.add(where)
  for (const seller of elsewhere)
    if (!(await sell(attack, seller, sale))) tally.add(where, `${seller.name} couldn't sell`)
  // Long enough for news to arrive that was told; a slow machine makes the proof miss it, never fail.
  await new Promise((resolve) => setTimeout(resolve, 1500))
  if (live.news() > 0) tally.add(where, `tells ${reader.name} of sales that aren't theirs`)
  await sell(attack, reader, sale)
  const began = performance.now()
  while (live.news() === 0 && performance.now() - began < patience)
    await new Promise((resolve) => setTimeout(resolve, 50))
  if (live.news() === 0) tally.add(where, `never told ${reader.name} of an own sale: ${live.text().slice(0, 200)}`)
  tally.judge(where, reader, live.text(), '')
  await live.close()
  tally.calls += elsewhere.length + 2
  await state.takeBack()
}
