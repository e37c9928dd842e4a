import { forwardKey } from '@/lib/api/forward-key.ts'

/** Where other systems ask: by their key, with documents of their own. No cookie counts here, and so no page can misuse one. */
export const POST = (request: Request) => forwardKey(request)
