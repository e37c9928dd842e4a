import type { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'
import { holding, searchWords } from '../graphql/search-words.ts'
import { MessageStatus } from '../graphql/vocabularies.type.ts'

export const MessageFilter = builder.inputType('MessageFilter', {
  fields: (t) => ({
    search: t.string({ description: 'The recipient’s name or address.' }),
    status: t.field({ type: MessageStatus }),
  }),
})

export type MessageFilterInput = typeof MessageFilter.$inferInput

/** The messages that a filter leaves, in Prisma's words. */
export function messageWhere(filter: MessageFilterInput | null | undefined): Prisma.MessageWhereInput {
  const words = searchWords(filter?.search)
  return {
    ...(words && { OR: [{ recipientName: holding(words) }, { recipient: holding(words) }] }),
    status: filter?.status ?? undefined,
  }
}
