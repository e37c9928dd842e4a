import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inDatabase } from '../embedded/in-database.ts'
import { askAs, migrationsDirectory } from '../testing/backup-stage.ts'
import { type TestUrls, testDatabase } from '../testing/test-database.ts'
import { deploy } from './deploy.ts'
import { databaseSql } from './roles-sql.ts'

const current = await testDatabase()
const database = `scored_${crypto.randomUUID().replaceAll('-', '')}`
const directory = mkdtempSync(path.join(tmpdir(), 'hubcap-scored-'))
await askAs(current.superuser, databaseSql({ database }))
afterAll(async () => {
  await askAs(current.superuser, `DROP DATABASE ${database} WITH (FORCE)`)
  rmSync(directory, { recursive: true })
})

const own = Object.fromEntries(
  Object.entries(current).map(([role, url]) => [role, inDatabase(url, database)]),
) as TestUrls

const all = readdirSync(migrationsDirectory)
  .filter((name) => /^\d/.test(name))
  .sort()
const turn = all.findIndex((name) => name.endsWith('_scores_by_metrics'))

async function apply(names: readonly string[]) {
  for (const name of names)
    cpSync(path.join(migrationsDirectory, name), path.join(directory, name), { recursive: true })
  await deploy(own.owner, directory)
}

const chain = '00000000-0000-7000-8000-000000000001'
const [untargeted, tied, capped] = [2, 3, 4].map((no) => `00000000-0000-7000-8000-00000000000${no}`)

/** A score of a franchisee: figures, targets, and what the rules of then gave. */
const score = (id: string | undefined, month: string, figures: string, made: string) => `
  INSERT INTO performance_score (tenant_id, id, month, level, franchisee_id, name, name_key, scorecard_id, voided_sales,
    sales_amount, cards_sold, new_customers, sales_amount_target, cards_sold_target, new_customers_target, points, penalty, band,
    store_ranked, franchisee_ranked, chain_rank, chain_ranked, as_of)
  VALUES ('${chain}', '${id}', '${month}', 'franchisee', '${chain}', 'f', 'f', '${chain}', 1, ${figures}, ${made}, 0, 0,
    CASE WHEN ${made.startsWith('NULL')} THEN NULL ELSE 1 END, 1, now());`

test('scores keep their points, and get the parts that they were made of', async () => {
  await apply(all.slice(0, turn))
  await askAs(
    own.superuser,
    `INSERT INTO chain (tenant_id, slug, name, time_zone, currency, locale, created_at)
       VALUES ('${chain}', 'old', '老店', 'Asia/Shanghai', 'CNY', 'zh', now());
     INSERT INTO franchisee (tenant_id, id, code, name, name_key, kind, status, created_at)
       VALUES ('${chain}', '${chain}', 'f', 'f', 'f', 'direct', 'active', now());
     INSERT INTO scorecard (tenant_id, id, from_month, sales_amount_weight, cards_sold_weight, new_customers_weight,
       attainment_cap, void_free_share, void_penalty, void_penalty_max, bands, created_at)
     VALUES ('${chain}', '${chain}', '1900-01-01', 60, 7, 33, 120, 200, 200, 2000,
       '[{"name":"A","minPoints":10000},{"name":"B","minPoints":0}]', now());
     ${score(untargeted, '2026-01-01', '900000, 3, 4, NULL, NULL, NULL', 'NULL, 0, NULL')}
     ${score(tied, '2026-02-01', '900000, 3, 4, 1000000, 12, NULL', '8321, 0, 1')}
     ${score(capped, '2026-03-01', '9000000, 30, 1, 1000000, 12, 300', '7851, 200, 1')}`,
  )
  await apply(all.slice(turn, turn + 1))
  const rows = await askAs(
    own.superuser,
    'SELECT points, parts, recorded_sales, next_band, next_band_points FROM performance_score ORDER BY month',
  )
  const part = (metricId: string, weight: number, actual: number, target: number | null, points: number) => ({
    ...{ metricId, weight, actual, target, points, leftOut: target === null ? 'no_target' : null },
    sample: metricId === 'new_customers' ? actual : expect.any(Number),
  })
  expect(rows).toEqual([
    {
      ...{ points: null, recorded_sales: 3, next_band: null, next_band_points: null },
      parts: [
        part('sales_amount', 0, 900_000, null, 0),
        part('cards_sold', 0, 3, null, 0),
        part('new_customers', 0, 4, null, 0),
      ],
    },
    {
      ...{ points: 8321, recorded_sales: 3, next_band: 0, next_band_points: 10_000 },
      parts: [
        part('sales_amount', 8955, 900_000, 1_000_000, 8060),
        part('cards_sold', 1045, 3, 12, 261),
        part('new_customers', 0, 4, null, 0),
      ],
    },
    {
      ...{ points: 7851, recorded_sales: 30, next_band: 0, next_band_points: 10_000 },
      parts: [
        part('sales_amount', 6000, 9_000_000, 1_000_000, 7200),
        part('cards_sold', 700, 30, 12, 840),
        part('new_customers', 3300, 1, 300, 11),
      ],
    },
  ])
  const [card] = await askAs(own.superuser, 'SELECT metrics FROM scorecard')
  expect(card?.metrics).toEqual(
    [
      ['sales_amount', 60],
      ['cards_sold', 7],
      ['new_customers', 33],
    ].map(([metricId, weight]) => ({ metricId, weight, curve: null, floor: 0, cap: 12_000, minimumSample: 0 })),
  )
})
