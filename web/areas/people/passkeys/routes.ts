import { anyone, type Ctx, post, type Route } from '../../../platform/http.ts'
import { speak } from '../../../platform/words.ts'
import * as paths from '../paths.ts'
import { sessionOf } from '../sessions/cookie.ts'
import { signedIn, signInPage } from '../sign-in/routes.ts'
import { siteOf } from './options.ts'
import { type Answered, signInWithPasskey } from './sign-in.ts'
import { passkeyWords } from './words.ts'

export const routes: readonly Route[] = [post(paths.passkeySignIn, anyone, 'session.opened', takePasskey)]

/** What a device answered, with the browser and the site it answered for. */
export const answeredOf = (ctx: Ctx): Answered => ({
  sent: ctx.form.text('response'),
  visitor: ctx.visitor(),
  site: siteOf(ctx),
  opening: sessionOf(ctx),
})

/** Not counted by address: nothing can be guessed here, and a whole office may share one. */
async function takePasskey(ctx: Ctx): Promise<Response> {
  const result = await signInWithPasskey(ctx.acting, answeredOf(ctx))
  if ('refused' in result)
    return signInPage(ctx, { problem: speak(passkeyWords, ctx.language).refusals[result.refused] })
  return signedIn(ctx, result.token, ctx.form.text('return-to'))
}
