type Answer = { ok: boolean; body: unknown }

/** Posts to next-auth's own routes with its cross-site token, as its client does. Never throws. */
export async function authRequest(path: string, values: Record<string, unknown>): Promise<Answer> {
  try {
    const { csrfToken } = (await (await fetch('/api/auth/csrf')).json()) as { csrfToken: string }
    const answer = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...values, csrfToken, json: 'true', callbackUrl: location.origin }),
    })
    return { ok: answer.ok, body: await answer.json().catch(() => null) }
  } catch {
    return { ok: false, body: null }
  }
}
