import { doorOf, type Request } from '@hubcap/server/operation/request'

/** As the chain's administrator: some things are somebody's doing. */
export async function byAdmin(request: Request): Promise<Request> {
  const { userAccount } = await doorOf(request).write((db) =>
    db.assignment.findFirstOrThrow({
      where: { role: 'hq_admin' },
      include: { userAccount: true },
      orderBy: { id: 'asc' },
    }),
  )
  return { ...request, actor: { ...request.actor, userAccountId: userAccount.id }, actorName: userAccount.name }
}
