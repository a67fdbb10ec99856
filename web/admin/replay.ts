import { eraseAccount } from '../areas/people/index.ts'
import { replayErasures as replayVoices } from '../areas/voices/index.ts'
import type { Erasure } from './erasures.ts'
import type { Installation } from './open.ts'

/** Does again, after a restore, what people had asked for since the backup was made. Returns how many were done. */
export async function replayErasures(
  at: Installation,
  erasures: readonly Erasure[],
  say: (text: string) => void,
): Promise<number> {
  let done = 0
  const slugs = new Set(await at.migrator.councils())
  for (const slug of new Set(erasures.map(({ council }) => council))) {
    if (!slugs.has(slug)) continue
    const acting = await at.acting(slug)
    const own = erasures.filter(({ council }) => council === slug)
    for (const { id } of own.filter(({ kind }) => kind === 'account')) {
      await eraseAccount(acting, id, 'Replayed after a restore')
      done++
    }
    done += await replayVoices(
      acting,
      own.filter(({ kind }) => kind === 'voice').map(({ id }) => id),
    )
    say(`${slug}: erasures are up to date`)
  }
  return done
}
