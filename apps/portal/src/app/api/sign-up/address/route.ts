import { PublicChainDocument } from '@generated/graphql.ts'
import { suggestSlug } from '@hubcap/rules/network/suggest-slug'
import { problem, unanswered } from '@/lib/api/problem.ts'
import { queryAs } from '@/lib/api/query-as.ts'
import { isSameOrigin } from '@/lib/api/same-origin.ts'

const isFree = async (slug: string) => (await queryAs(null, PublicChainDocument, { slug })).publicChain === null

/** The address itself, or the first of it with a number behind that is free. */
async function firstFree(slug: string): Promise<string> {
  for (const end of ['', '-2', '-3', '-4', '-5']) if (await isFree(slug + end)) return slug + end
  return ''
}

/** For the sign-up page: `?slug=` whether an address is free, `?name=` a free one for a chain of that name ('' for none). */
export async function GET(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return problem(403, 'cross_site')
  const { searchParams } = new URL(request.url)
  const [slug, name] = [searchParams.get('slug')?.slice(0, 100), searchParams.get('name')?.slice(0, 120)]
  try {
    if (slug)
      return Response.json({ free: await isFree(slug.toLowerCase()) }, { headers: { 'cache-control': 'no-store' } })
    const suggested = suggestSlug(name ?? '').slice(0, 38)
    return Response.json(
      { slug: suggested && (await firstFree(suggested)) },
      { headers: { 'cache-control': 'no-store' } },
    )
  } catch (error) {
    return unanswered(error)
  }
}
