import { forward } from '@/lib/api/forward.ts'

export const POST = (request: Request) => forward(request, '/incentive-files')
