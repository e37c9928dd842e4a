import type { Writing } from '@hubcap/database/door/database'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'

type Row = Record<string, unknown>

const shown = ({ secret: _, previousSecret: __, ...row }: Row) => row

/** Writes who changed what of a webhook; secrets stay out of the log, sealed as they are. */
export const recordWebhookChange = (
  db: Writing,
  request: Request,
  id: string,
  { before, after }: { before?: Row; after?: Row },
): Promise<void> =>
  recordChange(db, request, {
    action: 'webhook.change',
    entity: 'webhook',
    entityId: id,
    franchiseeId: null,
    before: before && shown(before),
    after: after && shown(after),
  })
