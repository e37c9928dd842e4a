import { forward } from '@/lib/api/forward.ts'

export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  return forward(request, `/incentive-files/${encodeURIComponent((await params).id)}/thumbnail`)
}
