import { setTimeout as sleep } from 'node:timers/promises'
import type { Api } from '../frame/stage.ts'
import { type Asker, tokenFor } from '../frame/token.ts'
import type { Format } from './sales-file.ts'

type State = {
  id: string
  status: string
  progress: number
  problemCount: number
  rowCount: number
  failureCode: string | null
}

const fields = 'id status progress problemCount rowCount failureCode'
const busy = new Set(['checking', 'importing', 'undoing'])

/** What a browser does for an import, over HTTP. */
export function importClient(api: Api, asker: Asker) {
  const headers = { authorization: `Bearer ${tokenFor(api.secret, asker)}` }
  async function ask(query: string, variables: object): Promise<Record<string, State & { code?: string }>> {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data, errors } = (await response.json()) as { data?: never; errors?: unknown }
    if (!data) throw new Error(JSON.stringify(errors))
    return data
  }
  async function mutate(name: string, input: object): Promise<State> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
    const query = `mutation ($input: ${type}) { ${name}(input: $input) { ... on Import { ${fields} } ... on Refused { code } } }`
    const answer = (await ask(query, { input }))[name]
    if (!answer?.id) throw new Error(`${name}: ${JSON.stringify(answer)}`)
    return answer
  }
  const read = async (id: string) =>
    (await ask(`query ($id: ID!) { node(id: $id) { ... on Import { ${fields} } } }`, { id })).node as State
  /** Waits until nothing is done with it any more, or what is waited for has come. */
  async function settled(
    id: string,
    isSo: (state: State) => boolean = ({ status }) => !busy.has(status),
  ): Promise<State> {
    for (;;) {
      const state = await read(id)
      if (isSo(state)) return state
      await sleep(20)
    }
  }
  async function upload(content: Buffer, format: Format): Promise<string> {
    const response = await fetch(`${api.url}/files?name=sales.${format}`, {
      method: 'POST',
      headers,
      body: new Uint8Array(content),
    })
    const { id, ...refusal } = (await response.json()) as { id?: string }
    if (!id) throw new Error(JSON.stringify(refusal))
    return id
  }
  return { mutate, read, settled, upload }
}
