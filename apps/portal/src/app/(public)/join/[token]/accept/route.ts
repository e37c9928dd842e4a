import { acceptInvitation } from '@/features/join/answer-join.ts'

type Context = { params: Promise<{ token: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return acceptInvitation(request, (await params).token)
}
