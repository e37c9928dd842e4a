import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../frame/root.ts'
import { signIn } from '../pages/sign-in.ts'
import { type Watched, watch } from './watch.ts'

const password = 'shangmen-xiche'
const [admin, rep] = ['jingyi.lin@jiejing.example', 'fang.wang2@jiejing.example']

/** The portal takes documents by their ids. */
function readDocuments(): [id: string, text: string][] {
  const file = path.join(root, 'apps/portal/generated/persisted-documents.json')
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')))
}

function idOf(documents: ReturnType<typeof readDocuments>, beginning: string): string {
  const found = documents.find(([, text]) => text.includes(beginning))
  if (!found) throw new Error(`The portal has no document with "${beginning}"`)
  return found[0]
}

async function ask(house: string, cookie: string, documentId: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json', origin: new URL(house).origin, cookie }
  const body = JSON.stringify({ variables, documentId })
  const response = await fetch(new URL('/api/graphql', house), { method: 'POST', headers, body })
  return (await response.json()) as { data?: { viewer?: { account: { id: string } } | null } | null }
}

const showsPage = async (house: string, cookie: string) => {
  const response = await fetch(new URL('/sales', house), { headers: { cookie }, redirect: 'manual' })
  await response.arrayBuffer()
  return response.status === 200
}

/** A page that a rep opens, and what their open page asks for, while headquarters shuts them out. */
export async function ofPortal(house: string, rounds: number): Promise<Watched[]> {
  const found: Watched[] = []
  const documents = readDocuments()
  const viewer = idOf(documents, 'query Viewer {')
  const resume = idOf(documents, 'mutation ResumeAccount(')
  const hq = await signIn(house, admin, password)
  for (let round = 0; round < rounds; round++)
    for (const way of ['page', 'request'] as const)
      for (const act of ['SuspendAccount', 'SignOutAccount'] as const) {
        const cookie = await signIn(house, rep, password)
        const { data } = await ask(house, cookie, viewer)
        const id = data?.viewer?.account.id
        const isServed = async () =>
          way === 'page' ? showsPage(house, cookie) : Boolean((await ask(house, cookie, viewer)).data?.viewer)
        const shutOut = idOf(documents, `mutation ${act}(`)
        const change = () => ask(house, hq, shutOut, { input: { id } })
        const name = act === 'SuspendAccount' ? 'the account is suspended' : 'headquarters signs them out'
        found.push({ name: `portal, ${way}: ${name}`, ...(await watch(isServed, change)) })
        if (act === 'SuspendAccount') await ask(house, hq, resume, { input: { id } })
      }
  return found
}
