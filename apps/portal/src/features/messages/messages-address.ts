import type { MessageFilter } from '@generated/graphql.ts'
import { messageStatuses } from '@hubcap/rules/messages/message-status'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { listAddress } from '@/lib/address/list-address.ts'

const filters = { status: parseAsStringLiteral(messageStatuses) }
export const messagesFilterNames = ['q', ...Object.keys(filters)]

export const messagesAddress = { ...listAddress, ...filters }
export const loadMessagesAddress = createLoader(messagesAddress)

/** What the address asks for, as the api filters. */
export const messagesFilter = ({ status, q }: inferParserType<typeof messagesAddress>): MessageFilter => ({
  ...(status && { status }),
  ...(q && { search: q }),
})
