import type { Stage } from './stage.ts'

/** SQL for the id that an account of the books has by its name, as the product makes it. */
export const accountId = (name: string) => `(SELECT (substr(h, 1, 12) || '8' || substr(h, 14, 3)
  || substr('89ab', ('x' || substr(h, 17, 1))::bit(4)::int % 4 + 1, 1) || substr(h, 18, 15))::uuid
  FROM (SELECT encode(sha256(convert_to(${name}, 'UTF8')), 'hex') AS h) AS hashed)`

/** The same as a function of the bench's own database, for pgbench's scripts. */
export const makeAccountIds = ({ sql }: Stage, superuserUrl: string) =>
  sql(
    superuserUrl,
    `CREATE FUNCTION bench_account_id(name text) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT ${accountId('name')} $$`,
    'GRANT EXECUTE ON FUNCTION bench_account_id(text) TO hubcap_app',
  )
