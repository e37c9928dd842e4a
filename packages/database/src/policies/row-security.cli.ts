import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rowSecuritySql } from './row-security.ts'

// Writes prisma/policies/row-security.sql, from which a migration takes what changed.
writeFileSync(fileURLToPath(new URL('../../../../prisma/policies/row-security.sql', import.meta.url)), rowSecuritySql())
