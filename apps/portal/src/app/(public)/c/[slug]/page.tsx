import { redirect } from 'next/navigation'

/** A chain's address without more leads to its sign-in. */
export default async function Page({ params }: { params: Promise<{ slug: string }> }) {
  redirect(`/c/${encodeURIComponent((await params).slug)}/sign-in`)
}
