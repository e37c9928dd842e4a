import { clearingLineKinds } from '@hubcap/rules/ledger/clearing-line'
import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'

export const runsAddress = { ...frameAddress, after: parseAsString }
export const loadRunsAddress = createLoader(runsAddress)
export const runsPath = createSerializer(runsAddress)

/** Headquarters in place of a franchisee’s id. */
export const headquarters = 'headquarters'

/** run: none is the one that is open to its parties, else the newest. party: whose net is opened. */
export const runAddress = {
  ...frameAddress,
  run: parseAsString,
  party: parseAsString,
  kind: parseAsStringLiteral(clearingLineKinds),
  contested: parseAsBoolean,
  after: parseAsString,
}
export const loadRunAddress = createLoader(runAddress)
export type RunAddress = inferParserType<typeof runAddress>
export const runPath = createSerializer(runAddress)

/** party: whose statement. of: the other whose lines alone are shown. */
export const statementAddress = {
  ...frameAddress,
  party: parseAsString,
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  of: parseAsString,
  after: parseAsString,
}
export const loadStatementAddress = createLoader(statementAddress)
export const statementPath = createSerializer(statementAddress)

/** The lines of a statement, as the api filters. */
export function statementFilter(party: string, of: string | null, days: { from: string; to: string }) {
  const [first, second] = [party, of].filter((one) => one !== null && one !== headquarters)
  return {
    ...days,
    ...((party === headquarters || of === headquarters) && { ofHeadquarters: true }),
    ...(first && { franchiseeId: first }),
    ...(second && { counterpartyId: second }),
  }
}

/** The lines that an address asks for, as the api filters. */
export const lineFilter = ({ party, kind, contested }: Omit<RunAddress, 'run'>, runId: string) => ({
  runId,
  ...(party === headquarters ? { ofHeadquarters: true } : party && { franchiseeId: party }),
  ...(kind && { kind }),
  ...(contested && { contested: true }),
})
