import type { Door } from '@hubcap/database/door/database'
import { jobOfEveryChain } from '../jobs/job-of-every-chain.ts'

const everySeconds = 24 * 3600
/** A form that somebody left open over a weekend still finds what they brought. */
const keptMilliseconds = 7 * 24 * 3600 * 1000
const atOnce = 100

/** Deletes what was uploaded and nothing took. @returns how many files */
export async function forgetUploads(door: Door, now: Date, signal?: AbortSignal): Promise<number> {
  const where = { createdAt: { lt: new Date(now.getTime() - keptMilliseconds) }, imports: { none: {} } }
  let forgotten = 0
  for (;;) {
    const due = await door.read((db) => db.storedFile.findMany({ where, select: { id: true }, take: atOnce }))
    for (const { id } of due) {
      if (signal?.aborted) return forgotten
      await door.write(async (db) => {
        await db.storedFilePart.deleteMany({ where: { storedFileId: id } })
        await db.storedFile.deleteMany({ where: { id } })
      })
      forgotten += 1
    }
    if (due.length < atOnce) return forgotten
  }
}

/** Once a day what somebody brought and then left lying goes. */
export const forgetUploadsJob = jobOfEveryChain({
  name: 'forget_uploads',
  firstAfterSeconds: 120,
  async visit({ database, now, signal, log }, tenantId) {
    const files = await forgetUploads(database.asSystem(tenantId), now(), signal)
    if (files > 0) log.info({ tenantId, files }, 'uploads that nothing took were forgotten')
    return everySeconds
  },
})
