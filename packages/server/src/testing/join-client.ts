import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Answer, TestApi } from './api-client.ts'

const invitation = 'Invitation { id role status token franchisee { name } store { name } }'
const post = 'Assignment { id role endedAt staff { id } places { store { name } } }'
const account = 'UserAccount { id status }'

/** Each mutation with its input's type and what its result is. */
const mutations: Record<string, readonly [input: string, result: string]> = {
  createInvitation: ['CreateInvitationInput', invitation],
  renewInvitation: ['InvitationIdInput', invitation],
  revokeInvitation: ['InvitationIdInput', invitation],
  acceptInvitation: ['AcceptInvitationInput', 'SignedIn { choices { ticket chain { slug } } }'],
  joinWithAccount: ['JoinWithAccountInput', post],
  addPost: ['AddPostInput', post],
  endPost: ['EndPostInput', post],
  suspendAccount: ['AccountStatusInput', account],
  signOutAccount: ['AccountIdInput', account],
  resumeAccount: ['AccountStatusInput', account],
}

/** What people do who invite and who join. @param api asked once it is open */
export function joinClient(api: () => TestApi) {
  async function change(actor: Actor | null, field: string, given: object): Promise<Answer['data']> {
    const [input, result] = mutations[field] ?? []
    const document = `mutation ($input: ${input}!) { ${field}(input: $input) { __typename ... on ${result}
      ... on Refused { code params } ... on InvalidInput { issues { path code } } } }`
    const { data, errors } = await api().ask(actor, document, { input: given })
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
    return data[field]
  }
  return {
    change,
    ask: (actor: Actor | null, document: string, variables?: object) => api().ask(actor, document, variables),
    invite: (actor: Actor, input: object) =>
      change(actor, 'createInvitation', { name: '李雷', locale: 'zh', ...input }),
    accept: (token: string, person: object) =>
      change(null, 'acceptInvitation', { token, name: '李雷', password: 'a fine password', locale: 'zh', ...person }),
  }
}
