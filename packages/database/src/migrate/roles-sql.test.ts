import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { databaseSql, grantsSql, rolesSql } from './roles-sql.ts'

const document = new URL('../../../../docs/own-postgres.md', import.meta.url)
const options = {
  ownerPassword: 'OWNER_PASSWORD',
  appPassword: 'APP_PASSWORD',
  auditPassword: 'AUDIT_PASSWORD',
  database: 'hubcap',
}

test('the SQL in docs/own-postgres.md is what the program itself runs', () => {
  const written = /```sql\n([\s\S]*?)\n```/.exec(readFileSync(document, 'utf8'))?.[1]
  expect(written).toBe([rolesSql(options), databaseSql(options), grantsSql(options)].join('\n\n'))
})

test('a quote in a password stays inside it', () => {
  expect(rolesSql({ ...options, ownerPassword: "it's" })).toContain("PASSWORD 'it''s'")
})
