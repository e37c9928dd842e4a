import { clearingLineKinds } from '@hubcap/rules/ledger/clearing-line'
import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'

export const runsAddress = { ...frameAddress, after: parseAsString }
export const loadRunsAddress = createLoader(runsAddress)
export const runsPath = createSerializer(runsAddress)

/** Headquarters in place of a franchisee’s id. */
export const headquarters = 'headquarters'

/** run: none is the newest. party: whose net is opened. */
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

/** The lines that an address asks for, as the api filters. */
export const lineFilter = ({ party, kind, contested }: Omit<RunAddress, 'run'>, runId: string) => ({
  runId,
  ...(party === headquarters ? { ofHeadquarters: true } : party && { franchiseeId: party }),
  ...(kind && { kind }),
  ...(contested && { contested: true }),
})
