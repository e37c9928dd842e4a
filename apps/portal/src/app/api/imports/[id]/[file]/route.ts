import { forward } from '@/lib/api/forward.ts'
import { problem } from '@/lib/api/problem.ts'

type Context = { params: Promise<{ id: string; file: string }> }

export async function GET(request: Request, { params }: Context) {
  const { id, file } = await params
  return file === 'problems.csv' || file === 'problems.xlsx'
    ? forward(request, `/imports/${encodeURIComponent(id)}/${file}`)
    : problem(404, 'not_found')
}
