import { fillQuickly } from '../frame/fill-quickly.ts'
import type { Stage } from '../frame/stage.ts'

/** One chain of customers, as many sales, and one account of each role in its first places. */
export type ManyCustomers = { slug: string; customers: number; sales: number }

const franchisees = 20
const storesPerFranchisee = 10
const staffPerStore = 5
const stores = franchisees * storesPerFranchisee
const staff = stores * staffPerStore

/** Surnames by how many of a thousand people have them, and pieces of given names; each with its pinyin. */
const surnames =
  '王wang75 李li73 张zhang68 刘liu52 陈chen48 杨yang32 赵zhao24 黄huang23 周zhou22 吴wu20 徐xu17 孙sun16 胡hu13 朱zhu13 高gao12 林lin12 何he11 郭guo11 马ma11 罗luo9 梁liang8 宋song8 郑zheng8 谢xie7 韩han7 唐tang7 冯feng6 于yu6 董dong6 萧xiao6 程cheng5 曹cao5 袁yuan5 邓deng5 许xu5 傅fu5 沈shen5 曾zeng5 彭peng5 吕lv5'
const givens =
  '伟wei 芳fang 娜na 敏min 静jing 丽li 强qiang 磊lei 军jun 洋yang 勇yong 艳yan 杰jie 娟juan 涛tao 明ming 超chao 秀xiu 霞xia 平ping 刚gang 桂gui 英ying 华hua 文wen 建jian 国guo 志zhi 海hai 春chun 玉yu 红hong 晓xiao 东dong 小xiao 永yong 庆qing 林lin 立li 辉hui 梅mei 兰lan 宇yu 浩hao 鑫xin 欣xin 怡yi 婷ting 雨yu 子zi 梓zi 涵han 轩xuan 博bo 思si 佳jia 嘉jia 俊jun 泽ze 瑞rui'

const values = (text: string) =>
  text
    .split(' ')
    .map((one) => one.match(/^(.)([a-z]+)(\d*)$/u)?.slice(1) as [string, string, string])
    .map(([letter, pinyin, count], at) => `(${at}, '${letter}', '${pinyin}', ${count || 1})`)
    .join(', ')

const kinds = {
  chain: 1,
  account: 2,
  franchisee: 3,
  store: 4,
  person: 5,
  staff: 6,
  customer: 7,
  file: 8,
  product: 9,
  sale: 10,
}
const id = (kind: keyof typeof kinds, n: string) =>
  `(lpad(to_hex(${kinds[kind]}), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`

const tenant = id('chain', '1')
const created = `timestamptz '2026-01-01 00:00:00Z'`
const upTo = (count: number) => `generate_series(0, ${count - 1}) AS n`
/** Spread over the staff as life would: who comes next is anybody's customer. */
const staffOf = (n: string) => `(${n}::bigint * 7919 % ${staff})::int`
const storeOf = (member: string) => `${member} / ${staffPerStore}`
const franchiseeOf = (member: string) => `${member} / ${staffPerStore * storesPerFranchisee}`

function places(slug: string): string[] {
  return [
    `INSERT INTO chain (tenant_id, slug, name, time_zone, currency, locale, created_at)
     VALUES (${tenant}, '${slug}', '${slug}', 'Asia/Shanghai', 'CNY', 'zh', ${created})`,
    `INSERT INTO franchisee (tenant_id, id, code, name, name_key, kind, status, created_at)
     SELECT ${tenant}, ${id('franchisee', 'n')}, 'F' || n, '加盟商 ' || n, 'jia meng shang ' || n, 'franchised', 'active', ${created}
     FROM ${upTo(franchisees)}`,
    `INSERT INTO store (tenant_id, id, franchisee_id, code, name, name_key, status, opening_hours, created_at)
     SELECT ${tenant}, ${id('store', 'n')}, ${id('franchisee', `n / ${storesPerFranchisee}`)}, 'S' || n, '门店 ' || n, 'men dian ' || n,
       'open', '{}', ${created} FROM ${upTo(stores)}`,
    `INSERT INTO person (tenant_id, id, created_at) SELECT ${tenant}, ${id('person', 'n')}, ${created} FROM ${upTo(staff)}`,
    `INSERT INTO staff (tenant_id, id, person_id, franchisee_id, store_id, staff_no, name, name_key, status, created_at)
     SELECT ${tenant}, ${id('staff', 'n')}, ${id('person', 'n')}, ${id('franchisee', franchiseeOf('n'))}, ${id('store', storeOf('n'))},
       'E' || n, '员工 ' || n, 'yuan gong ' || n, 'active', ${created} FROM ${upTo(staff)}`,
    `INSERT INTO card_product (tenant_id, id, code, name, name_key, kind, status, created_at)
     VALUES (${tenant}, ${id('product', '1')}, 'P1', '储值卡', 'chu zhi ka', 'stored_value', 'on_sale', ${created})`,
    `INSERT INTO card_product_version (tenant_id, id, card_product_id, version_no, from_on, issuer, bearing, is_transferable, price, principal,
       bonus, bonus_counts, usable_at, usable_franchisee_ids, funding_seller, funding_server, funding_headquarters, draw_rule,
       clearing_principal, clearing_bonus, created_at)
     SELECT tenant_id, id, id, 1, date '2020-01-01', 'seller', 'named', true, 100000, 100000, 0, false, 'everywhere', '{}', 100, 0, 0,
       'in_proportion', 'face', 'face', created_at FROM card_product`,
  ]
}

/** Headquarters, the owner of the first franchisee, the manager of its first store, its first rep. */
const accounts = ['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'].flatMap((role, n) => [
  `INSERT INTO user_account (tenant_id, id, name, email, locale, status, created_at)
   VALUES (${tenant}, ${id('account', `${n}`)}, '${role}', '${role}@bench.example', 'zh', 'active', ${created})`,
  `INSERT INTO assignment (tenant_id, id, user_account_id, role, staff_id, created_at)
   VALUES (${tenant}, ${id('account', `${n}`)}, ${id('account', `${n}`)}, '${role}', ${role === 'sales_rep' ? id('staff', '0') : 'NULL'}, ${created})`,
  ...(role === 'hq_admin'
    ? []
    : [
        `INSERT INTO assignment_place (tenant_id, id, user_account_id, assignment_id, franchisee_id, store_id)
         VALUES (${tenant}, ${id('account', `${n}`)}, ${id('account', `${n}`)}, ${id('account', `${n}`)}, ${id('franchisee', '0')},
           ${role === 'franchise_owner' ? 'NULL' : id('store', '0')})`,
      ]),
])

/** Names drawn with a fixed seed: a surname by its share, and one or two pieces of a given name. */
const people = (count: number) => [
  `CREATE UNLOGGED TABLE bench_surname AS
   SELECT row_number() OVER () - 1 AS at, letter, pinyin FROM (VALUES ${values(surnames)}) AS s(n, letter, pinyin, share), generate_series(1, share)`,
  `CREATE UNLOGGED TABLE bench_given AS SELECT n AS at, letter, pinyin FROM (VALUES ${values(givens)}) AS s(n, letter, pinyin, share)`,
  'ALTER TABLE bench_surname ADD PRIMARY KEY (at)',
  'ALTER TABLE bench_given ADD PRIMARY KEY (at)',
  'ANALYZE bench_surname, bench_given',
  'SELECT setseed(0.4)',
  `CREATE UNLOGGED TABLE bench_person AS
   WITH drawn AS MATERIALIZED (
     SELECT n, floor(random() * (SELECT count(*) FROM bench_surname))::int AS s, floor(random() * (SELECT count(*) FROM bench_given))::int AS g,
       CASE WHEN random() < 0.8 THEN floor(random() * (SELECT count(*) FROM bench_given))::int END AS h,
       '1' || (3 + floor(random() * 7))::int || lpad(floor(random() * 1e9)::bigint::text, 9, '0') AS phone
     FROM ${upTo(count)})
   SELECT d.n, d.phone, s.letter AS a, g.letter AS b, coalesce(h.letter, '') AS c, s.pinyin AS pa, g.pinyin AS pb, coalesce(h.pinyin, '') AS pc
   FROM drawn d JOIN bench_surname s ON s.at = d.s JOIN bench_given g ON g.at = d.g LEFT JOIN bench_given h ON h.at = d.h`,
]

const customers = [
  `INSERT INTO customer (tenant_id, id, customer_no, name, name_key, phone, phone_key, created_at)
   SELECT ${tenant}, ${id('customer', 'n')}, 'C' || lpad(n::text, 8, '0'), a || b || c, trim(pa || ' ' || pb || ' ' || pc), phone,
     CASE row_number() OVER (PARTITION BY phone) WHEN 1 THEN '+86' || phone END, ${created} + n * interval '10 seconds'
   FROM bench_person ORDER BY n`,
  `INSERT INTO customer_file (tenant_id, id, franchisee_id, store_id, customer_id, staff_id, opened_on, created_at)
   SELECT ${tenant}, ${id('file', 'n')}, ${id('franchisee', franchiseeOf(staffOf('n')))}, ${id('store', storeOf(staffOf('n')))}, ${id('customer', 'n')},
     ${id('staff', staffOf('n'))}, (${created} + n * interval '10 seconds')::date, ${created} FROM bench_person ORDER BY n`,
  // The same pieces as the product makes; the bench asks the product itself whether it finds them.
  `INSERT INTO customer_token (tenant_id, customer_id, source_id, token, franchisee_id, store_id, staff_id)
   SELECT ${tenant}, ${id('customer', 'n')}, ${id('file', 'n')}, token, ${id('franchisee', franchiseeOf(staffOf('n')))},
     ${id('store', storeOf(staffOf('n')))}, ${id('staff', staffOf('n'))}
   FROM (SELECT DISTINCT p.n, t.token FROM bench_person p CROSS JOIN LATERAL (VALUES
       (a || b || c), (b || c), (nullif(c, '')), (pa || pb || pc), (pb || pc), (nullif(pc, '')),
       (left(pa, 1) || left(pb, 1) || left(pc, 1)), (CASE WHEN c <> '' THEN left(pb, 1) || left(pc, 1) END),
       (phone), (right(phone, 8)), (right(phone, 4)), ('c' || lpad(n::text, 8, '0'))) AS t(token)
     WHERE t.token IS NOT NULL ORDER BY p.n) AS tokens`,
]

const sales = (count: number, people: number) =>
  `INSERT INTO card_sale (tenant_id, id, franchisee_id, store_id, staff_id, staff_name, store_name, customer_id, customer_name,
     card_product_id, sale_no, amount, principal, bonus, payment_method, sold_at, sold_on, status, created_at)
   SELECT ${tenant}, ${id('sale', 'sale.n')}, ${id('franchisee', franchiseeOf('seller'))}, ${id('store', storeOf('seller'))}, ${id('staff', 'seller')},
     '员工 ' || seller, '门店 ' || ${storeOf('seller')}, ${id('customer', 'buyer')}, a || b || c, ${id('product', '1')},
     to_char(sold_at, 'YYMMDD') || '-' || upper(to_hex(sale.n)), 100000, 100000, 0, 'wechat', sold_at,
     (sold_at AT TIME ZONE 'Asia/Shanghai')::date, 'recorded', sold_at
   FROM (SELECT n, n % ${people} AS buyer, ${staffOf(`(n % ${people})`)} AS seller, ${created} + n * (interval '320 days' / ${count}) AS sold_at
     FROM ${upTo(count)}) AS sale JOIN bench_person p ON p.n = sale.buyer ORDER BY sale.n`

export async function manyCustomers(stage: Stage, superuserUrl: string, size: ManyCustomers): Promise<void> {
  const tables = ['customer', 'customer_file', 'customer_token', 'card_sale']
  await stage.sql(superuserUrl, 'SET session_replication_role = replica', ...places(size.slug), ...accounts)
  const rows = [...people(size.customers), ...customers, sales(size.sales, size.customers)]
  await fillQuickly(stage, superuserUrl, tables, rows)
  await stage.sql(superuserUrl, 'DROP TABLE bench_person, bench_given, bench_surname', 'VACUUM (ANALYZE)')
}
