import { atMost, type Bench, type Table } from '../frame/bench.ts'
import { median } from '../frame/median.ts'
import { openHouse } from '../pages/open-house.ts'
import { ofMintedTokens } from './minted-tokens.ts'
import { ofPortal } from './portal.ts'
import type { Watched } from './watch.ts'

const longest = (all: readonly Watched[]) => Math.max(...all.map(({ until }) => until))
const servedAfter = (all: readonly Watched[]) => all.reduce((sum, one) => sum + one.servedAfter, 0)

const tableOf = (found: readonly Watched[]): Table => ({
  title: 'From the answer to the change until the first refusal',
  columns: ['what', 'rounds', 'the change ms', 'until refused ms', 'longest ms', 'served after it'],
  rows: [...Map.groupBy(found, ({ name }) => name)].map(([name, all]) => [
    ...[name, all.length, median(all.map(({ change }) => change)), median(all.map(({ until }) => until))],
    ...[longest(all), servedAfter(all)],
  ]),
})

/** How long somebody who was shut out is served still: in the portal, by the API, with a token minted before, with a key. */
export const revocation: Bench = {
  name: 'revocation',
  title: 'suspension, sign-out, a post’s end, a new password, a key revoked: until nothing is served any more',
  async run(stage, { quick, house }) {
    const rounds = quick ? 1 : 10
    const tokens = await ofMintedTokens(stage, rounds)
    const portal = quick && !house ? [] : await ofPortal(house ?? (await openHouse(stage)), rounds)
    const found = [...tokens, ...portal]
    return {
      tables: [tableOf(found)],
      aims: [
        atMost('ms until refused, longest', longest(found), 5000),
        atMost('served that were asked after it', servedAfter(found), 0),
      ],
    }
  },
}
