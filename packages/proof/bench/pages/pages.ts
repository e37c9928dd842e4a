import { mkdtempSync } from 'node:fs'
import path from 'node:path'
import { atLeast, atMost, type Bench, type Table } from '../frame/bench.ts'
import { medians } from '../frame/median.ts'
import { startBrowser } from './browser.ts'
import { type Device, type Judgement, judgePage } from './judge-page.ts'
import { openHouse } from './open-house.ts'
import { signIn } from './sign-in.ts'

/** Of the demo's headquarters, who sees every page. */
const [login, password] = ['jingyi.lin@jiejing.example', 'shangmen-xiche']

const pages = [
  ...['/', '/sales', '/sales/new', '/customers', '/customers/files', '/stores', '/franchisees', '/staff'],
  ...['/quotas', '/performance', '/scorecard', '/reports', '/imports', '/card-products', '/messages', '/accounts'],
]

const budgetKb = 200

const tableOf = (device: Device, judged: readonly (readonly [string, Judgement])[]): Table => ({
  title: device === 'phone' ? 'Lighthouse’s slow phone' : 'A desk',
  columns: ['page', 'scripts KB', 'performance', 'accessibility', 'best practices', 'largest paint ms', 'blocked ms'],
  rows: judged.map(([page, { scriptKb, performance, accessibility, bestPractices, largestPaint, blocked }]) => [
    ...[page, scriptKb, performance, accessibility, bestPractices, largestPaint, blocked],
  ]),
})

const lowest = (judged: readonly (readonly [string, Judgement])[], figure: keyof Judgement) =>
  Math.min(...judged.map(([, judgement]) => judgement[figure]))

/** What a browser receives for each main page of a production build, and how Lighthouse judges it. */
export const pagesBench: Bench = {
  name: 'pages',
  title: 'first load of each page: KB of scripts as received, and Lighthouse',
  async run(stage, { quick, house }) {
    const address = house ?? (await openHouse(stage))
    const cookie = await signIn(address, login, password)
    const browser = await startBrowser(mkdtempSync(path.join(stage.directory, 'browser-')))
    const [chosen, rounds] = quick ? [pages.slice(0, 1), 1] : [pages, 3]
    const judge = async (page: string, device: Device) => {
      const judgements: Judgement[] = []
      for (let round = 0; round < rounds; round++)
        judgements.push(await judgePage(new URL(page, address).href, cookie, browser.port, device))
      return [page, medians(judgements)] as const
    }
    try {
      const tables: Table[] = []
      const all: (readonly [string, Judgement])[] = []
      for (const device of quick ? (['desk'] as const) : (['phone', 'desk'] as const)) {
        const judged: (readonly [string, Judgement])[] = []
        for (const page of chosen) judged.push(await judge(page, device))
        tables.push(tableOf(device, judged))
        all.push(...judged)
      }
      return {
        tables,
        aims: [
          atMost('KB of scripts, heaviest page', Math.max(...all.map(([, { scriptKb }]) => scriptKb)), budgetKb),
          atLeast('accessibility, lowest page', lowest(all, 'accessibility'), 100),
        ],
      }
    } finally {
      await browser.stop()
    }
  },
}
