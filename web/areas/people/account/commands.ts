import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { record } from '../../../platform/record.ts'
import { hashToken, newToken } from '../../../platform/session.ts'
import { settingsOf } from '../../../platform/settings.ts'
import { speak } from '../../../platform/words.ts'
import type { Language } from '../../../ui/layout/view.ts'
import { accountOfEmail, emailKey } from '../accounts/queries.ts'
import { type AgeBand, readEmail, type ShownAs, type ShownRefusal, shownRefusal } from '../accounts/rules.ts'
import { accountEmailLink } from '../paths.ts'
import { tellOwner } from '../second-factor/letters.ts'
import { linkMinutes } from '../sign-in/rules.ts'
import { changeRefusal, type EmailRefusal } from './rules.ts'
import { accountWords } from './words.ts'

export type Details = { name: string; shownAs: ShownAs; alias: string; language: Language; ageBand: AgeBand }

/** Saves one's name, how it is shown, and the language of letters. */
export function saveDetails(
  at: Acting,
  accountId: string,
  { name, shownAs, alias, language, ageBand }: Details,
): Promise<{ saved: true } | { refused: ShownRefusal }> {
  return deed(at.db, async (tx) => {
    const refused = shownRefusal({ name, ageBand, shownAs, alias })
    if (refused) return { refused }
    await tx
      .updateTable('accounts')
      .set({ name, shown_as: shownAs, alias: shownAs === 'alias' ? alias : null, language, age_band: ageBand })
      .where('id', '=', accountId)
      .execute()
    await record(tx, at, { deed: 'account.changed', subject: `account:${accountId}` })
    return { saved: true }
  })
}

/** Sends a link to a new address. Whether it has an account already is told only to that mailbox. */
export function askEmailChange(
  at: Acting,
  accountId: string,
  typed: string,
  language: Language,
): Promise<{ sent: true } | { refused: EmailRefusal }> {
  const email = readEmail(typed)
  if (!email) return Promise.resolve({ refused: 'not-an-address' })
  return deed(at.db, async (tx) => {
    const owner = await accountOfEmail(at, tx, email)
    if (owner?.id === accountId) return { refused: 'same' }
    const { name: council } = await settingsOf(at.council)
    const { emailLetter, emailTaken } = speak(accountWords, language)
    await record(tx, at, { deed: 'email-change.link-sent', subject: `account:${accountId}` })
    if (owner) {
      await queueLetter(tx, at, {
        template: 'email-change',
        to: email,
        subject: emailTaken.subject(council),
        text: emailTaken.text(council),
      })
      return { sent: true }
    }
    const token = newToken()
    await tx
      .insertInto('sign_in_links')
      .values({
        token_hash: hashToken(token),
        purpose: 'email-change',
        account_id: accountId,
        email: at.council.keys.seal(email),
        email_key: emailKey(at, email),
        language,
        created_at: at.now,
        expires_at: new Date(at.now.getTime() + linkMinutes * 60_000),
      })
      .execute()
    const link = at.council.origin + accountEmailLink.to({ token })
    await queueLetter(tx, at, {
      template: 'email-change',
      to: email,
      subject: emailLetter.subject(council),
      text: emailLetter.text(council, link),
    })
    return { sent: true }
  })
}

/** Uses the new address: it was proved by the link. The old mailbox is told, and other sessions end. */
export function changeEmail(
  at: Acting,
  accountId: string,
  token: string,
  session: string,
): Promise<{ changed: true } | { refused: EmailRefusal }> {
  return deed(at.db, async (tx) => {
    const link = await tx
      .selectFrom('sign_in_links')
      .select(['account_id as accountId', 'email', 'email_key', 'expires_at as expiresAt', 'used_at as usedAt'])
      .where('token_hash', '=', hashToken(token))
      .where('purpose', '=', 'email-change')
      .forUpdate()
      .executeTakeFirst()
    const owner =
      link && (await tx.selectFrom('accounts').select('id').where('email_key', '=', link.email_key).executeTakeFirst())
    const refused = changeRefusal(link, accountId, !!owner && owner.id !== accountId, at.now)
    if (refused || !link) return { refused: refused ?? 'unknown' }
    await tellOwner(tx, at, accountId, 'email-changed')
    await tx.updateTable('sign_in_links').set({ used_at: at.now }).where('token_hash', '=', hashToken(token)).execute()
    await tx
      .updateTable('accounts')
      .set({ email: link.email, email_key: link.email_key, email_proved_at: at.now })
      .where('id', '=', accountId)
      .execute()
    await tx
      .deleteFrom('sessions')
      .where('account_id', '=', accountId)
      .where('token_hash', '!=', hashToken(session))
      .execute()
    await record(tx, at, { deed: 'email.changed', subject: `account:${accountId}` })
    return { changed: true }
  })
}
