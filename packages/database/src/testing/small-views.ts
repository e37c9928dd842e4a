import type { Actor } from '@hubcap/rules/tenancy/actor'
import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'

/** A saved view of each actor's own, of a list that no test keeps views of. */
export async function makeViews(db: Writing, mark: string, actors: readonly Actor[], createdAt: Date): Promise<void> {
  await db.savedView.createMany({
    data: actors.flatMap(({ tenantId, role, userAccountId }) =>
      userAccountId
        ? { tenantId, id: uuidv7(), userAccountId, list: 'quotas', name: `${mark} ${role}`, search: 'q=x', createdAt }
        : [],
    ),
  })
}
