import { writeFileSync } from 'node:fs'
import { statesTable } from './states-table.ts'

writeFileSync(new URL('../../../../docs/states.md', import.meta.url), statesTable())
