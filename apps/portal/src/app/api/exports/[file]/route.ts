import { forward } from '@/lib/api/forward.ts'
import { problem } from '@/lib/api/problem.ts'

type Context = { params: Promise<{ file: string }> }

export async function GET(request: Request, { params }: Context) {
  const { file } = await params
  return /^[a-z-]+\.(csv|xlsx)$/.test(file) ? forward(request, `/exports/${file}`) : problem(404, 'not_found')
}
