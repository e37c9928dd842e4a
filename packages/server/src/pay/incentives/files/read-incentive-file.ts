import { notFound } from '../../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../../operation/request.ts'

/** A file of evidence with its bytes. @throws Refused access.not_found where none such is in the caller's sight */
export async function readIncentiveFile(request: Request, id: string) {
  authorize(request, 'incentive.read')
  const select = { name: true, mediaType: true, content: { select: { content: true } } }
  const found = await doorOf(request).read((db) => db.incentiveFile.findFirst({ where: { id }, select }))
  if (!found?.content) throw notFound()
  return { name: found.name, mediaType: found.mediaType, content: found.content.content }
}

/** The small picture of one. @throws Refused access.not_found, also where it is a paper */
export async function readIncentiveThumbnail(request: Request, id: string): Promise<Uint8Array> {
  authorize(request, 'incentive.read')
  const where = { incentiveFileId: id }
  const found = await doorOf(request).read((db) =>
    db.incentiveFileContent.findFirst({ where, select: { thumbnail: true } }),
  )
  if (!found?.thumbnail) throw notFound()
  return found.thumbnail
}
