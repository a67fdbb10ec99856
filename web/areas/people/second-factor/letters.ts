import type { Acting } from '../../../platform/acting.ts'
import type { Tx } from '../../../platform/db.ts'
import { queueLetter } from '../../../platform/outbox.ts'
import { settingsOf } from '../../../platform/settings.ts'
import { speak } from '../../../platform/words.ts'
import { formatDateTime } from '../../../ui/layout/format.ts'
import { account as accountPage } from '../paths.ts'
import { type SafetyNews, safetyWords } from './letter-words.ts'

/** Tells the owner of an account that a way into it has changed, so that nobody changes it unseen. */
export async function tellOwner(tx: Tx, at: Acting, accountId: string, news: SafetyNews): Promise<void> {
  const account = await tx
    .selectFrom('accounts')
    .select(['email', 'language'])
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!account) return
  const language = account.language === 'cy' ? 'cy' : 'en'
  const say = speak(safetyWords, language)
  const { name } = await settingsOf(at.council)
  await queueLetter(tx, at, {
    template: 'account-safety',
    to: at.council.keys.open(account.email),
    subject: say.subject(name),
    text: [
      say.news[news],
      say.when(formatDateTime(at.now, language)),
      say.notYou(at.council.origin + accountPage.to()),
    ].join('\n\n'),
  })
}
