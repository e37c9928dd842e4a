import { policySql } from './policy-sql.ts'
import { tablePolicies } from './tables.ts'

const heading = `-- Row security as it stands now, written from packages/database/src/policies/tables.ts.
-- Change it there; then take the changed tables' statements into a migration.
`

export const rowSecuritySql = (): string =>
  heading +
  Object.entries(tablePolicies)
    .map(([table, policy]) => `\n-- ${table}: shape ${policy.shape}\n${policySql(table, policy)}`)
    .join('')
