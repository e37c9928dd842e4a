import type { Writing } from '@hubcap/database/door/database'
import { incentiveFileTypes } from '@hubcap/rules/pay/incentive'
import { uuidv7 } from 'uuidv7'
import { notFound } from '../../../operation/refused.ts'
import type { Request } from '../../../operation/request.ts'

export type IncentivePlace = {
  readonly incentiveId: string
  readonly franchiseeId: string
  readonly storeId: string | null
  readonly staffId: string
}

/** An upload becomes evidence by moving: nothing of it stays with whoever brought it. */
async function move(db: Writing, tenantId: string, from: string, { id, place }: { id: string; place: IncentivePlace }) {
  const { franchiseeId, storeId, staffId } = place
  await db.$executeRaw`
    INSERT INTO incentive_file_content (tenant_id, incentive_file_id, franchisee_id, store_id, staff_id, thumbnail, content)
    SELECT f.tenant_id, ${id}::uuid, ${franchiseeId}::uuid, ${storeId}::uuid, ${staffId}::uuid, f.thumbnail,
      (SELECT string_agg(p.content, '' ORDER BY p.part_no) FROM stored_file_part p
       WHERE p.tenant_id = f.tenant_id AND p.stored_file_id = f.id)
    FROM stored_file f WHERE f.tenant_id = ${tenantId}::uuid AND f.id = ${from}::uuid`
  await db.storedFilePart.deleteMany({ where: { storedFileId: from } })
  await db.storedFile.deleteMany({ where: { id: from } })
}

/**
 * Gives an incentive what the caller uploaded, in the order in which it is named.
 * @returns what the files are called
 * @throws Refused access.not_found where one is no evidence of the caller's
 */
export async function attachFiles(
  db: Writing,
  request: Request,
  place: IncentivePlace,
  fileIds: readonly string[],
): Promise<string[]> {
  const { tenantId, userAccountId } = request.actor
  const own = { id: { in: [...fileIds] }, userAccountId, mediaType: { in: [...incentiveFileTypes] } }
  const found = await db.storedFile.findMany({
    where: own,
    select: { id: true, name: true, mediaType: true, size: true },
  })
  const names: string[] = []
  for (const fileId of fileIds) {
    const upload = found.find(({ id }) => id === fileId)
    if (!upload) throw notFound()
    const id = uuidv7()
    const { name, mediaType, size } = upload
    const added = { addedAt: request.now, addedById: userAccountId }
    await db.incentiveFile.createMany({ data: [{ tenantId, id, ...place, name, mediaType, size, ...added }] })
    await move(db, tenantId, fileId, { id, place })
    names.push(name)
  }
  return names
}
