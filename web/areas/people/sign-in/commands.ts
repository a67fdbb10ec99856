import type { Acting } from '../../../platform/acting.ts'
import { deed, type Tx } from '../../../platform/db.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { hashToken, newToken } from '../../../platform/session.ts'
import { settingsOf } from '../../../platform/settings.ts'
import { speak } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { insertAccount } from '../accounts/make-account.ts'
import { proveAddress } from '../accounts/prove-address.ts'
import { accountOfEmail, emailKey } from '../accounts/queries.ts'
import type { AgeBand } from '../accounts/rules.ts'
import { signInLink } from '../paths.ts'
import { type NewSession, startSession } from '../sessions/commands.ts'
import { type LinkState, linkMinutes, linkState } from './rules.ts'
import { signInWords } from './words.ts'

/** Sends a link to an address. It does the same whether or not the address has an account. */
export async function sendSignInLink(
  at: Acting,
  { email, language, returnTo }: { email: string; language: Language; returnTo: string },
): Promise<void> {
  const { name: council } = await settingsOf(at.council)
  const { letter } = speak(signInWords, language)
  await deed(at.db, async (tx) => {
    const token = newToken()
    await tx
      .insertInto('sign_in_links')
      .values({
        token_hash: hashToken(token),
        purpose: 'sign-in',
        email: at.council.keys.seal(email),
        email_key: emailKey(at, email),
        language,
        return_to: returnTo,
        created_at: at.now,
        expires_at: new Date(at.now.getTime() + linkMinutes * 60_000),
      })
      .execute()
    const link = at.council.origin + signInLink.to({ token })
    await queueLetter(tx, at, {
      template: 'sign-in',
      to: email,
      subject: letter.subject(council),
      text: letter.text(council, link),
    })
    await record(tx, at, { deed: 'sign-in.link-sent' })
  })
}

type Newcomer = { name: string; age: AgeBand }
type Opening = Pick<NewSession, 'device' | 'replaces'>
export type SignedIn = { token: string; returnTo: string | null; accountId: string; made: boolean }

/** Uses a link, once: signs in, and makes the account first where the address is new. */
export function useSignInLink(
  at: Acting,
  token: string,
  opening: Opening,
  newcomer?: Newcomer,
): Promise<{ signedIn: SignedIn } | { link: Exclude<LinkState, 'open'> } | { refused: 'newcomer' }> {
  return deed(at.db, async (tx) => {
    const link = await lockedLink(tx, token)
    const state = linkState(link, at.now)
    if (state !== 'open' || !link) return { link: state === 'open' ? 'unknown' : state }
    const email = at.council.keys.open(link.email)
    const known = await accountOfEmail(at, tx, email)
    if (!known && !newcomer) return { refused: 'newcomer' }
    const language = link.language === 'cy' ? 'cy' : 'en'
    const accountId =
      known?.id ??
      (await insertAccount(tx, at, { email, name: newcomer!.name, ageBand: newcomer!.age, proved: true, language }))
    if (!accountId) return { link: 'used' }
    await spend(tx, at, token)
    if (known) await proveAddress(tx, at, known)
    const session = await startSession(tx, at, { accountId, way: 'link', secondFactor: false, ...opening })
    return { signedIn: { token: session, returnTo: link.return_to, accountId, made: !known } }
  })
}

/** Somebody under 13 followed a link: it ends, and nothing of what they wrote is kept. */
export const turnAway = (at: Acting, token: string): Promise<void> =>
  deed(at.db, async (tx) => {
    await spend(tx, at, token)
    await record(tx, at, { deed: 'account.refused', why: 'under-13', public: {} })
  })

const lockedLink = (tx: Tx, token: string) =>
  tx
    .selectFrom('sign_in_links')
    .select(['email', 'language', 'return_to', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('token_hash', '=', hashToken(token))
    .where('purpose', '=', 'sign-in')
    .forUpdate()
    .executeTakeFirst()

const spend = (tx: Tx, at: Acting, token: string) =>
  tx.updateTable('sign_in_links').set({ used_at: at.now }).where('token_hash', '=', hashToken(token)).execute()
