import { anyone, type Ctx, get } from '../../../platform/http.ts'
import { isId } from '../../../platform/ids.ts'
import { translated } from '../../../platform/words.ts'
import { findWard } from '../../places/index.ts'
import { theme as themePath, voice as voicePath } from '../paths.ts'
import { repliesOf } from '../replies/queries.ts'
import { themesOfVoice } from '../themes/queries.ts'
import { shownView } from './pages.tsx'
import { partsOf } from './parts.ts'
import { findShown } from './queries.ts'
import { titleOf } from './title.ts'

export const routes = [get(voicePath, anyone, showVoice, { cached: true })]

async function showVoice(ctx: Ctx): Promise<Response> {
  const id = ctx.params['voice']
  const voice = isId(id) ? await findShown(ctx.db, id) : undefined
  if (!voice) return ctx.notFound()
  const [themes, replies, ward, about] = await Promise.all([
    themesOfVoice(ctx.db, voice.id),
    repliesOf(ctx.db, voice.id),
    voice.wardId ? findWard(ctx.db, voice.wardId) : undefined,
    ctx.house.subject(voice.subject, { ...ctx, person: null }),
  ])
  // What is about something that the public may not see is not for the public either.
  if (!about?.public) return ctx.notFound()
  return ctx.show(
    shownView({
      id: voice.id,
      language: ctx.language,
      title: titleOf(voice.words, voice.data, ctx.language),
      words: voice.words,
      parts: partsOf(voice.data),
      spoken: voice.language,
      givenAt: voice.givenAt,
      channel: voice.channel,
      source: voice.source,
      publicName: voice.publicName,
      ward: ward?.name,
      about: { title: about.title, href: about.href },
      themes: themes.map((theme) => ({
        name: translated(theme, 'name', ctx.language),
        href: themePath.to({ theme: theme.id }),
      })),
      replies: replies.map(({ service, answer, answeredAt, closedByCouncil }) => ({
        who: service,
        answer,
        at: answeredAt,
        closedByCouncil,
      })),
    }),
  )
}
