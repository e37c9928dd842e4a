import { createLoader, createSerializer, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'

/** after: of the list on the page. run, statement: global ids. */
export const payAddress = { ...frameAddress, run: parseAsString, statement: parseAsString, after: parseAsString }
export const loadPayAddress = createLoader(payAddress)
export const payPath = createSerializer(payAddress)

/** The page of one run. */
export const runPath = (run: string): string => payPath('/pay/run', { run })
