import { openDatabase } from '@hubcap/database/door/database'
import { smallNetwork, testNow } from '@hubcap/database/testing/small-network'
import { afterAll } from 'vitest'
import { startTestApi } from './api-client.ts'

/** A chain, another that is to see nothing of it, and the API for both at the time of the small network. Ends with the file. */
export async function twoChains(urls: { readonly app: string }) {
  const database = openDatabase({ url: urls.app })
  const red = await smallNetwork(database, 'red')
  const blue = await smallNetwork(database, 'blue')
  const api = await startTestApi(database, testNow)
  afterAll(() => Promise.all([api.close(), database.close()]))
  return { database, red, blue, api }
}
