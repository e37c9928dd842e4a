import { readFileSync } from 'node:fs'

/** A file of the Northwind sample as it is, byte for byte; its README says what it is and under which licence. */
export const northwindFile = (name: 'regions' | 'staff' | 'customers' | 'sales'): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../fixtures/northwind/${name}.csv`, import.meta.url)))
